/** The two multi-year agendas: programmes, items, milestones, dependencies, effort and capacity. */
import { z } from 'zod';
import { defineType, field } from '../records/define-type.ts';
import { checkDependency } from '../rules/check-dependency.ts';
import { oneEach } from '../rules/one-each.ts';
import { checkPhase } from '../rules/phase-of-item.ts';
import { itemStates, parliamentStates } from '../states/machines.ts';
import { code, codes, count, day, eur, quarter, share, text, texts } from './values.ts';

/** Two agendas that are never mixed. */
export const agendas = ['zorg-ict-portfolio', 'wegiz'] as const;
export type Agenda = (typeof agendas)[number];

const baseline = z.strictObject({ start: day, end: day, budgetEur: eur.nullable(), results: count.nullable() });

export const programme = defineType(
  'programme',
  { nl: 'Programma', en: 'Programme' },
  {
    name: field(text, 'Naam', 'Name'),
    nameEn: field(text, 'Naam in het Engels', 'Name in English'),
    agenda: field(z.enum(agendas), 'Agenda', 'Agenda'),
    owner: field(code, 'Eigenaar', 'Owner', { refersTo: 'party' }),
    goal: field(text, 'Doel', 'Goal'),
    legalBasis: field(texts, 'Grondslag', 'Legal basis'),
    baselineOriginal: field(baseline, 'Oorspronkelijke planning', 'Original baseline', {
      fourEyes: true,
      frozen: true,
    }),
    baselineCurrent: field(baseline, 'Laatst vastgestelde planning', 'Current baseline', { fourEyes: true }),
    rebaselines: field(
      z.array(z.strictObject({ at: day, reason: text, decision: text, days: z.number().int() })),
      'Herijkingen',
      'Re-baselines',
      { fourEyes: true },
    ),
    forecastEnd: field(day, 'Verwacht einde', 'Forecast end'),
    forecastCostEur: field(eur, 'Verwachte kosten', 'Forecast cost'),
    results: field(count, 'Opgeleverde resultaten', 'Results delivered'),
    adoption: field(share, 'Gemeten gebruik (ondergrens)', 'Measured use (lower bound)', { computed: true }),
    adoptionPlan: field(share, 'Gepland gebruik nu', 'Planned use now'),
    legalDate: field(day, 'Wettelijke datum', 'Legal date'),
    lastUpdate: field(day, 'Laatst bijgewerkt', 'Last update'),
    comment: field(text, 'Toelichting van de eigenaar', 'Comment of the owner'),
    initiative: field(code, 'Initiatief', 'Initiative', { refersTo: 'initiative' }),
  },
  {
    write: { agendaOwner: 'any' },
    approve: ['portfolioBoard'],
    belongs: { owner: 'owner' },
    partOf: ({ agenda }) => String(agenda ?? ''),
  },
);

const itemKinds = ['dataExchange', 'genericFunction', 'unityOfLanguage', 'law', 'infrastructure', 'market'] as const;

export const agendaItem = defineType(
  'agenda-item',
  { nl: 'Onderdeel van de agenda', en: 'Agenda item' },
  {
    title: field(text, 'Titel', 'Title'),
    agenda: field(z.enum(agendas), 'Agenda', 'Agenda'),
    programme: field(code, 'Programma', 'Programme', { refersTo: 'programme' }),
    kind: field(z.enum(itemKinds), 'Soort', 'Kind'),
    owner: field(code, 'Eigenaar', 'Owner', { refersTo: 'party' }),
    deliverable: field(text, 'Wat wordt opgeleverd', 'Deliverable'),
    standards: field(codes, 'Standaarden', 'Standards'),
    sectors: field(codes, 'Sectoren', 'Sectors', { refersTo: 'sector' }),
    obligated: field(
      z.array(
        z.strictObject({
          sector: code,
          role: text,
          from: day.nullable(),
          basis: z.enum(['law', 'agreement', 'voluntary']),
        }),
      ),
      'Wie moet wat vanaf wanneer',
      'Who must do what from when',
    ),
    ictRequirements: field(texts, 'Eisen aan ICT', 'ICT requirements'),
    productCategories: field(codes, 'Geraakte producten', 'Products affected'),
    state: field(z.enum(itemStates.states as [string, ...string[]]), 'Stand', 'State'),
    reason: field(text, 'Reden', 'Reason'),
    decision: field(text, 'Besluit', 'Decision'),
    buildFrom: field(day, 'Bouw vanaf', 'Build from', { fourEyes: true }),
    buildTo: field(day, 'Bouw tot', 'Build until', { fourEyes: true }),
    plateau: field(z.union([z.literal(1), z.literal(2), z.literal(3)]), 'Plateau', 'Plateau'),
    principle: field(code, 'Leidend principe', 'Leading principle', { refersTo: 'reference' }),
    izaGoal: field(code, 'Afspraak van het IZA', 'Agreement of the IZA', { refersTo: 'reference' }),
    topic: field(code, 'Onderwerp van de regionale agenda', 'Topic of the regional agenda', { refersTo: 'topic' }),
    demandOf: field(code, 'Volgt uit de evaluatie van', 'Follows from the evaluation of', { refersTo: 'agenda-item' }),
  },
  {
    write: { agendaOwner: 'any' },
    approve: ['portfolioBoard'],
    states: { field: 'state', machine: itemStates },
    check: checkPhase,
    alongside: ['handover'],
    belongs: { owner: 'owner', sector: 'sectors' },
    partOf: ({ agenda }) => String(agenda ?? ''),
    subjectOf: ({ programme: of }) => String(of ?? ''),
  },
);

export const milestone = defineType(
  'milestone',
  { nl: 'Mijlpaal', en: 'Milestone' },
  {
    item: field(code, 'Onderdeel', 'Item', { refersTo: 'agenda-item' }),
    title: field(text, 'Titel', 'Title'),
    kind: field(
      z.enum(['spec', 'suiteReady', 'pilot', 'vendorReady', 'obligation', 'threshold', 'payment']),
      'Soort',
      'Kind',
    ),
    original: field(day, 'Oorspronkelijk', 'Original', { fourEyes: true, frozen: true }),
    current: field(day, 'Nu vastgesteld', 'Current', { fourEyes: true }),
    forecast: field(day, 'Verwacht', 'Forecast'),
    actual: field(day, 'Gehaald op', 'Met on'),
    legal: field(z.boolean(), 'Wettelijke datum', 'Legal date'),
    sourceText: field(text, 'Wat de bron zegt', 'What the source says'),
    evidence: field(text, 'Bewijs', 'Evidence'),
    reason: field(text, 'Reden van de laatste verschuiving', 'Reason of the latest move'),
  },
  { write: { agendaOwner: 'any' }, approve: ['portfolioBoard'], subjectOf: ({ item }) => String(item ?? '') },
);

const dependencyKinds = ['FS', 'SS', 'FF', 'hard-legal', 'resource'] as const;

export const dependency = defineType(
  'dependency',
  { nl: 'Afhankelijkheid', en: 'Dependency' },
  {
    from: field(code, 'Eerst', 'First', { refersTo: 'agenda-item' }),
    to: field(code, 'Daarna', 'Then', { refersTo: 'agenda-item' }),
    kind: field(z.enum(dependencyKinds), 'Soort', 'Kind'),
    lagDays: field(z.number().int(), 'Tussentijd in dagen', 'Lag in days'),
    risk: field(text, 'Risico', 'Risk'),
  },
  { write: { agendaOwner: 'any' }, check: checkDependency },
);

/** Work for one product family, not per version. */
export const effort = defineType(
  'effort',
  { nl: 'Inspanning', en: 'Effort' },
  {
    item: field(code, 'Onderdeel', 'Item', { refersTo: 'agenda-item' }),
    productCategory: field(code, 'Soort product', 'Product category'),
    role: field(text, 'Systeemrol', 'System role'),
    low: field(count, 'Laag (persoondagen)', 'Low (person-days)'),
    mid: field(count, 'Midden (persoondagen)', 'Middle (person-days)'),
    high: field(count, 'Hoog (persoondagen)', 'High (person-days)'),
  },
  { write: { agendaOwner: 'any' }, subjectOf: ({ item }) => String(item ?? '') },
);

/** What one supplier can do in a quarter. Never public per supplier. */
export const vendorCapacity = defineType(
  'vendor-capacity',
  { nl: 'Capaciteit van een leverancier', en: 'Capacity of a supplier' },
  {
    vendor: field(code, 'Leverancier', 'Supplier', { visibility: 'programme', refersTo: 'party' }),
    quarter: field(quarter, 'Kwartaal', 'Quarter', { visibility: 'programme' }),
    personDays: field(count, 'Persoondagen voor landelijke projecten', 'Person-days for national projects', {
      visibility: 'programme',
    }),
    totalPersonDays: field(count, 'Persoondagen in totaal', 'Person-days in total', { visibility: 'programme' }),
    confidence: field(z.enum(['laag', 'midden', 'hoog']), 'Zekerheid', 'Confidence', { visibility: 'programme' }),
  },
  {
    write: { vendorEditor: 'party', vendorSigner: 'party' },
    belongs: { owner: 'vendor' },
    check: oneEach('vendor', 'quarter'),
  },
);

/** A line of products that is developed as one, with the items it is already qualified for. */
export const productFamily = defineType(
  'product-family',
  { nl: 'Productfamilie', en: 'Product family' },
  {
    vendor: field(code, 'Leverancier', 'Supplier', { refersTo: 'party' }),
    name: field(text, 'Naam', 'Name'),
    category: field(code, 'Soort product', 'Product category'),
    sectors: field(codes, 'Sectoren', 'Sectors', { refersTo: 'sector' }),
    qualifiedFor: field(codes, 'Gekwalificeerd voor', 'Qualified for', { refersTo: 'agenda-item', computed: true }),
    organisations: field(count, 'Aantal organisaties', 'Number of organisations', { computed: true }),
  },
  { write: { vendorEditor: 'party' }, belongs: { owner: 'vendor' } },
);

/** What a minister promised to parliament, or parliament asked. Its date is a baseline: moving it needs a second pair of eyes. */
export const parliamentCommitment = defineType(
  'parliament-commitment',
  { nl: 'Toezegging of motie', en: 'Commitment to parliament' },
  {
    kind: field(z.enum(['toezegging', 'motie']), 'Soort', 'Kind'),
    paper: field(text, 'Kamerstuk', 'Parliamentary paper'),
    about: field(text, 'Waarover', 'About'),
    dueOriginal: field(day, 'Eerst toegezegd', 'First promised', { fourEyes: true, frozen: true }),
    due: field(day, 'Uiterlijk', 'Due', { fourEyes: true }),
    rhythm: field(text, 'Ritme', 'Rhythm'),
    item: field(code, 'Onderdeel', 'Item', { refersTo: 'agenda-item' }),
    state: field(z.enum(parliamentStates.states), 'Stand', 'State'),
    settledOn: field(day, 'Afgedaan op', 'Settled on'),
    evidence: field(text, 'Afgedaan met', 'Settled by'),
    reason: field(text, 'Reden', 'Reason'),
  },
  {
    write: { agendaOwner: 'any' },
    approve: ['portfolioBoard'],
    states: { field: 'state', machine: parliamentStates },
  },
);

/** What a body decided: the record a change of the agenda points to. */
export const decision = defineType(
  'decision',
  { nl: 'Besluit', en: 'Decision' },
  {
    body: field(code, 'Orgaan', 'Body', { refersTo: 'body' }),
    title: field(text, 'Besluit', 'Decision'),
    text: field(text, 'Tekst', 'Text'),
    on: field(day, 'Datum', 'Date'),
    about: field(codes, 'Over', 'About'),
    followUp: field(z.array(z.strictObject({ party: code, what: text, due: day.nullable() })), 'Vervolg', 'Follow-up'),
  },
  { write: { agendaOwner: 'any', portfolioBoard: 'any' } },
);
