/** The regional agenda: topics, where they apply, what a region decided and declares about each. */
import { z } from 'zod';
import { defineType, field } from '../records/define-type.ts';
import { oneEach } from '../rules/one-each.ts';
import { commitmentStates } from '../states/machines.ts';
import { code, codes, day, links, text, texts } from './values.ts';

export const declaredLights = ['in-uitvoering', 'volgend', 'niet-op-agenda'] as const;
export type DeclaredLight = (typeof declaredLights)[number];

export const impactClasses = ['basis', 'vernieuwing', 'innovatie'] as const;
export type ImpactClass = (typeof impactClasses)[number];

/** The key of one cell: region, sector and topic, or only region and topic. */
export const cellOf = (...parts: readonly unknown[]): string => parts.map((part) => String(part ?? '')).join('/');

/** One of the 38 subjects; what is written here is shared by all regions. */
export const topic = defineType(
  'topic',
  { nl: 'Onderwerp', en: 'Topic' },
  {
    name: field(text, 'Naam', 'Name'),
    nameEn: field(text, 'Naam in het Engels', 'Name in English'),
    category: field(code, 'Categorie', 'Category', { refersTo: 'topic-category' }),
    order: field(z.number().int(), 'Volgorde', 'Order'),
    what: field(text, 'Wat is het', 'What it is'),
    impact: field(text, 'Wat verandert er', 'What changes'),
    timeline: field(text, 'Tijdlijn', 'Timeline'),
    sectorsText: field(text, 'Voor wie, in woorden van de bron', 'For whom, in words of the source'),
    partners: field(codes, 'Partners', 'Partners', { refersTo: 'party' }),
    products: field(codes, 'Wat het oplevert', 'What it delivers'),
    initiative: field(code, 'Initiatief', 'Initiative', { refersTo: 'initiative' }),
    exchanges: field(codes, 'Uitwisselingen waarin het netwerk meet', 'Exchanges in which the network measures'),
    links: field(links, 'Verder lezen', 'Read more'),
  },
  { write: { agendaOwner: 'any' } },
);

/** Whether a topic applies to a sector: yes, no with a reason and a reviewer, or not known. */
export const applicability = defineType(
  'applicability',
  { nl: 'Van toepassing', en: 'Applicability' },
  {
    topic: field(code, 'Onderwerp', 'Topic', { refersTo: 'topic' }),
    sector: field(code, 'Sector', 'Sector', { refersTo: 'sector' }),
    applies: field(z.enum(['ja', 'nee']), 'Van toepassing', 'Applies'),
    reason: field(text, 'Waarom niet', 'Why not'),
    reviewer: field(text, 'Nagekeken door', 'Reviewed by'),
  },
  {
    write: { agendaOwner: 'any', sectorBody: 'any' },
    belongs: { sector: 'sector' },
    check: oneEach('topic', 'sector'),
    subjectOf: (f) => String(f.topic),
  },
);

/** What a region itself writes about a topic. */
export const regionalTopic = defineType(
  'regional-topic',
  { nl: 'Onderwerp in de regio', en: 'Topic in the region' },
  {
    region: field(code, 'Regio', 'Region', { refersTo: 'region' }),
    topic: field(code, 'Onderwerp', 'Topic', { refersTo: 'topic' }),
    impactClass: field(z.enum(impactClasses), 'Impactklasse', 'Impact class'),
    what: field(text, 'Wat doen wij', 'What we do'),
    impact: field(text, 'Wat merkt u ervan', 'What you will notice'),
    timeline: field(text, 'Tijdlijn', 'Timeline'),
    organisations: field(texts, 'Wie doen mee', 'Who takes part'),
    planning: field(text, 'Planning', 'Planning'),
    links: field(links, 'Verder lezen', 'Read more'),
  },
  {
    write: { rsoManager: 'region' },
    belongs: { region: 'region' },
    check: oneEach('region', 'topic'),
    partOf: (fields) => String(fields.region ?? ''),
    subjectOf: ({ region, topic: about }) => cellOf(region, about),
  },
);

/** The RSO's own light for a topic in a sector. Its author and date are in the source; it does not expire. */
export const declaredLight = defineType(
  'declared-light',
  { nl: 'Stoplicht van de RSO', en: 'Light declared by the RSO' },
  {
    region: field(code, 'Regio', 'Region', { refersTo: 'region' }),
    sector: field(code, 'Sector', 'Sector', { refersTo: 'sector' }),
    topic: field(code, 'Onderwerp', 'Topic', { refersTo: 'topic' }),
    light: field(z.enum(declaredLights), 'Stoplicht', 'Light'),
    reason: field(text, 'Toelichting', 'Reason'),
  },
  {
    write: { rsoManager: 'region' },
    belongs: { region: 'region', sector: 'sector' },
    check: oneEach('region', 'sector', 'topic'),
    partOf: (fields) => String(fields.region ?? ''),
    subjectOf: ({ region, sector, topic: about }) => cellOf(region, sector, about),
  },
);

/** What a region agreed about a topic in a sector. */
export const regionalCommitment = defineType(
  'regional-commitment',
  { nl: 'Afspraak van de regio', en: 'Regional commitment' },
  {
    region: field(code, 'Regio', 'Region', { refersTo: 'region' }),
    sector: field(code, 'Sector', 'Sector', { refersTo: 'sector' }),
    topic: field(code, 'Onderwerp', 'Topic', { refersTo: 'topic' }),
    state: field(z.enum(commitmentStates.states), 'Stand', 'State'),
    plannedStart: field(day, 'Geplande start', 'Planned start'),
    decisionDoc: field(text, 'Besluit', 'Decision'),
    funding: field(code, 'Geld uit', 'Funded by', { refersTo: 'funding-scheme' }),
    reason: field(text, 'Reden', 'Reason'),
  },
  {
    write: { rsoManager: 'region' },
    belongs: { region: 'region', sector: 'sector' },
    states: { field: 'state', machine: commitmentStates },
    check: oneEach('region', 'sector', 'topic'),
    partOf: (fields) => String(fields.region ?? ''),
    subjectOf: ({ region, sector, topic: about }) => cellOf(region, sector, about),
  },
);

/** The reader’s guide of the regional agenda as questions and answers, one text per language. */
export const readersGuide = defineType(
  'readers-guide',
  { nl: 'Leeswijzer', en: 'Reader’s guide' },
  {
    order: field(z.number().int(), 'Volgorde', 'Order'),
    heading: field(text, 'Kop', 'Heading'),
    headingEn: field(text, 'Kop in het Engels', 'Heading in English'),
    text: field(text, 'Tekst', 'Text'),
    textEn: field(text, 'Tekst in het Engels', 'Text in English'),
  },
  { write: { agendaOwner: 'any' } },
);
