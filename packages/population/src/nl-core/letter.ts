/** A letter to another care provider: what is known of it, and the file itself. */
import type { Chart } from '../life/chart.ts';
import { concept, loinc, profile } from './concept.ts';
import { letterFile } from './letter-file.ts';
import type { Reference } from './reference.ts';

export interface LetterFacts {
  readonly title: string;
  /** LOINC code and name of the kind of letter. */
  readonly kind: readonly [code: string, name: string];
  /** FHIR instant of writing. */
  readonly written: string;
  readonly lines: readonly string[];
}

/** DocumentReference (IHE MHD) with its PDF beside it. */
export function letter(chart: Chart, { title, kind: [code, name], written, lines }: LetterFacts): Reference {
  const file = chart.keep('Binary', title, {
    meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Binary'] },
    contentType: 'application/pdf',
    securityContext: chart.patient,
    data: letterFile([chart.organization.name, '', title, '', ...lines]).toString('base64'),
  });
  return chart.keep('DocumentReference', title, {
    meta: profile('IHE.MHD.Minimal.DocumentReference'),
    status: 'current',
    type: concept(loinc(code, name)),
    subject: chart.patient,
    date: written,
    author: [chart.author()],
    description: title,
    content: [
      {
        attachment: {
          contentType: 'application/pdf',
          language: 'nl-NL',
          url: file.reference,
          title,
          creation: written,
        },
      },
    ],
  });
}
