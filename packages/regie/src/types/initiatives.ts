/** The action plan, the initiatives and the bodies. */
import { z } from 'zod';
import { defineType, field } from '../records/define-type.ts';
import { oneEach } from '../rules/one-each.ts';
import { code, codes, day, partialDay, quarter, text, texts } from './values.ts';

export const initiative = defineType(
  'initiative',
  { nl: 'Initiatief', en: 'Initiative' },
  {
    name: field(text, 'Naam', 'Name'),
    kind: field(text, 'Soort', 'Kind'),
    about: field(text, 'Wat is het', 'What it is'),
    executors: field(codes, 'Uitvoerders', 'Executors', { refersTo: 'party' }),
    executorsText: field(text, 'Uitvoering volgens de bron', 'Execution according to the source'),
    financiers: field(codes, 'Financiers', 'Financiers', { refersTo: 'party' }),
    financiersText: field(text, 'Geld volgens de bron', 'Money according to the source'),
    start: field(partialDay, 'Begin', 'Start'),
    end: field(partialDay, 'Einde', 'End'),
    inOverview: field(z.boolean(), 'In het overzicht van het advies', 'In the overview of the advice'),
    order: field(z.number().int(), 'Volgorde', 'Order'),
  },
  { write: { agendaOwner: 'any' } },
);

const relationKinds = [
  'overlaps',
  'not-aligned',
  'part-of',
  'depends-on',
  'must-join',
  'feeds-monitor',
  'converges',
] as const;

export const initiativeRelation = defineType(
  'initiative-relation',
  { nl: 'Verband tussen initiatieven', en: 'Relation between initiatives' },
  {
    from: field(code, 'Van', 'From', { refersTo: 'initiative' }),
    to: field(code, 'Naar', 'To', { refersTo: 'initiative' }),
    kind: field(z.enum(relationKinds), 'Verband', 'Relation'),
  },
  { write: { agendaOwner: 'any' }, check: oneEach('from', 'to', 'kind') },
);

export const action = defineType(
  'action',
  { nl: 'Actie van het actieplan', en: 'Action of the plan' },
  {
    name: field(text, 'Naam', 'Name'),
    nameEn: field(text, 'Naam in het Engels', 'Name in English'),
    line: field(text, 'Lijn', 'Line'),
    goal: field(text, 'Doel', 'Goal'),
    who: field(z.array(z.strictObject({ party: text, does: text })), 'Wie doet wat', 'Who does what'),
    what: field(texts, 'Wat', 'What'),
    steps: field(
      z.array(z.strictObject({ step: text, quarter: quarter.nullable(), text: text.optional() })),
      'Stappen',
      'Steps',
    ),
    state: field(z.enum(['niet gestart', 'loopt', 'afgerond', 'gestopt']), 'Stand', 'State'),
    order: field(z.number().int(), 'Volgorde', 'Order'),
  },
  { write: { agendaOwner: 'any' } },
);

export const body = defineType(
  'body',
  { nl: 'Orgaan', en: 'Body' },
  {
    name: field(text, 'Naam', 'Name'),
    level: field(z.enum(['strategisch', 'tactisch', 'operationeel', 'regionaal']), 'Niveau', 'Level'),
    chair: field(code, 'Voorzitter', 'Chair', { refersTo: 'party' }),
    mandate: field(text, 'Mandaat', 'Mandate'),
    meetsPerYear: field(z.number().int(), 'Keer per jaar', 'Times a year'),
    state: field(text, 'Stand', 'State'),
    members: field(codes, 'Leden', 'Members', { refersTo: 'party' }),
    predecessor: field(code, 'Voorganger', 'Predecessor', { refersTo: 'body' }),
    ended: field(partialDay, 'Beëindigd', 'Ended'),
    note: field(text, 'Opmerking', 'Note'),
    region: field(code, 'Regio', 'Region', { refersTo: 'region' }),
  },
  { write: { agendaOwner: 'any' }, belongs: { region: 'region' } },
);

/** The steps along which a question travels from one body to the next. */
export const decisionRoute = defineType(
  'decision-route',
  { nl: 'Besluitroute', en: 'Decision route' },
  { name: field(text, 'Naam', 'Name'), steps: field(codes, 'Stappen', 'Steps') },
);

/** A public task: who does it today, and where the advice would concentrate it. */
export const publicTask = defineType(
  'public-task',
  { nl: 'Taak', en: 'Task' },
  {
    name: field(text, 'Taak', 'Task'),
    now: field(codes, 'Nu bij', 'Today at', { refersTo: 'party' }),
    proposed: field(code, 'Voorgesteld bij', 'Proposed at', { refersTo: 'party' }),
    basis: field(text, 'Waarop gebaseerd', 'Based on'),
    from: field(day, 'Vanaf', 'From'),
    note: field(text, 'Opmerking', 'Note'),
    order: field(z.number().int(), 'Volgorde', 'Order'),
  },
  { write: { agendaOwner: 'any' } },
);
