import type { Chart } from '../life/chart.ts';
import { type Coding, concept, loinc, profile, snomed } from './concept.ts';
import type { Reference } from './reference.ts';

export interface FlagFacts {
  readonly code: Coding;
  readonly since: string;
  readonly until?: string;
}

/** zib Alert: something every professional must know. */
export function alert(chart: Chart, facts: FlagFacts): Reference {
  return flag(chart, facts, 'nl-core-Alert', loinc('74018-3', 'Alert'));
}

/** zib MedicatieContraIndicatie: a condition that makes some medicines unsafe. */
export function contraIndication(chart: Chart, facts: FlagFacts): Reference {
  return flag(
    chart,
    facts,
    'nl-core-MedicationContraIndication',
    snomed('140401000146105', 'contra-indicatie met betrekking tot medicatiebewaking'),
  );
}

function flag(chart: Chart, facts: FlagFacts, profileName: string, category: Coding): Reference {
  return chart.keep('Flag', facts.code.display, {
    meta: profile(profileName),
    status: facts.until === undefined ? 'active' : 'inactive',
    category: [concept(category)],
    code: { coding: [facts.code], text: facts.code.display },
    subject: chart.patient,
    period: { start: facts.since, ...(facts.until === undefined ? {} : { end: facts.until }) },
    author: chart.author(),
  });
}
