import type { Chart } from '../life/chart.ts';
import { type Coding, concept, profile } from './concept.ts';
import type { Reference } from './reference.ts';

/** zib TekstUitslag: the report of an examination. */
export function textResult(chart: Chart, code: Coding, text: string, taken: string, conclusion: string): Reference {
  return chart.keep('DiagnosticReport', text, {
    meta: profile('nl-core-TextResult'),
    status: 'final',
    category: [concept({ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD', display: 'Radiology' })],
    code: { coding: [code], text },
    subject: chart.patient,
    effectiveDateTime: taken,
    performer: [chart.author()],
    conclusion,
  });
}
