import type { Chart } from '../life/chart.ts';
import { profile } from './concept.ts';
import { type Reference, reference } from './reference.ts';

const classes = {
  AMB: 'Ambulatory',
  IMP: 'Inpatient',
  ACUTE: 'Inpatient acute',
  NONAC: 'Inpatient non-acute',
  EMER: 'Emergency',
  HH: 'Home health',
} as const;

export interface EncounterFacts {
  readonly class: keyof typeof classes;
  readonly start: string;
  readonly end?: string;
  readonly about?: Reference;
  readonly role?: string;
}

/** zib Contact: a visit or an admission. */
export function encounter(chart: Chart, facts: EncounterFacts): Reference {
  const { organization } = chart;
  return chart.keep('Encounter', `Contact met ${organization.name}`, {
    meta: profile('nl-core-Encounter'),
    status: facts.end === undefined && facts.class === 'HH' ? 'in-progress' : 'finished',
    class: {
      system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
      code: facts.class,
      display: classes[facts.class],
    },
    subject: chart.patient,
    participant: [{ individual: chart.author(facts.role) }],
    period: { start: facts.start, ...(facts.end === undefined ? {} : { end: facts.end }) },
    ...(facts.about === undefined ? {} : { reasonReference: [facts.about] }),
    serviceProvider: reference('Organization', organization.slug, organization.name),
  });
}
