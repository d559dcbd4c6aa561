/** What a person and a doctor agreed about treatment, and what a person wrote down as a wish. */
import type { Chart } from '../life/chart.ts';
import { type Coding, concept, profile, snomed } from './concept.ts';
import type { Reference } from './reference.ts';

const policy = [{ uri: 'https://wetten.overheid.nl/' }];
const scope = (code: string, display: string) =>
  concept({ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code, display });

/** zib BehandelAanwijzing2: `permit` is "wel uitvoeren", `deny` is "niet uitvoeren". */
export function treatmentDirective(
  chart: Chart,
  treatment: Coding,
  decision: 'permit' | 'deny',
  agreed: string,
): Reference {
  return chart.keep('Consent', treatment.display, {
    meta: profile('nl-core-TreatmentDirective2'),
    status: 'active',
    scope: scope('treatment', 'Treatment'),
    category: [concept(snomed('129125009', 'verrichting met expliciete context'))],
    patient: chart.patient,
    dateTime: agreed,
    policy,
    provision: {
      type: decision,
      actor: [consenter(chart.patient), consenter(chart.author())],
      code: [concept(treatment)],
    },
  });
}

/** zib Wilsverklaring. */
export function advanceDirective(chart: Chart, kind: Coding, written: string, comment: string): Reference {
  return chart.keep('Consent', kind.display, {
    meta: profile('nl-core-AdvanceDirective'),
    extension: [{ url: 'http://nictiz.nl/fhir/StructureDefinition/ext-Comment', valueString: comment }],
    status: 'active',
    scope: scope('adr', 'Advanced Care Directive'),
    category: [
      concept({
        system: 'http://terminology.hl7.org/CodeSystem/consentcategorycodes',
        code: 'acd',
        display: 'Advance Directive',
      }),
      concept(snomed('11341000146107', 'wilsverklaring')),
    ],
    patient: chart.patient,
    dateTime: written,
    policy,
    provision: { code: [concept(kind)] },
  });
}

function consenter(reference: Reference): object {
  return {
    role: concept({
      system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
      code: 'CONSENTER',
      display: 'consenter',
    }),
    reference,
  };
}
