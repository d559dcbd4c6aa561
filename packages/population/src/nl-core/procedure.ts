import type { Chart } from '../life/chart.ts';
import { type Coding, concept, profile, snomed } from './concept.ts';
import type { Reference } from './reference.ts';

export interface ProcedureFacts {
  readonly code: Coding;
  readonly text?: string;
  readonly performed: string;
  readonly bodySite?: object;
  readonly about?: Reference;
  readonly role?: string;
  /** An operation unless said otherwise. */
  readonly kind?: keyof typeof kinds;
}

const kinds = {
  operation: snomed('387713003', 'chirurgische verrichting'),
  imaging: snomed('363679005', 'beeldvormende verrichting'),
} as const;

/** zib Verrichting, done. */
export function procedure(chart: Chart, facts: ProcedureFacts): Reference {
  const display = facts.text ?? facts.code.display;
  return chart.keep('Procedure', display, {
    meta: profile('nl-core-Procedure-event'),
    status: 'completed',
    category: concept(kinds[facts.kind ?? 'operation']),
    code: { coding: [facts.code], text: display },
    subject: chart.patient,
    performedDateTime: facts.performed,
    performer: [{ actor: chart.author(facts.role) }],
    ...(facts.about === undefined ? {} : { reasonReference: [facts.about] }),
    ...(facts.bodySite === undefined ? {} : { bodySite: [facts.bodySite] }),
  });
}
