import type { Chart } from '../life/chart.ts';
import { profile, snomed } from './concept.ts';
import {
  dosage,
  identifier,
  instructionText,
  type MedicationFacts,
  period,
  product,
  treatmentExtension,
} from './medication.ts';
import type { Reference } from './reference.ts';

/** zib Medicatiegebruik (MGB): what the person says they use. */
export function medicationUse(chart: Chart, facts: MedicationFacts & { readonly asAgreed: boolean }): Reference {
  const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';
  return chart.keep('MedicationStatement', facts.medicine.name, {
    meta: profile('mp-MedicationUse2'),
    extension: [
      { url: `${nictiz}/ext-RenderedDosageInstruction`, valueString: instructionText(facts) },
      { url: `${nictiz}/ext-AsAgreedIndicator`, valueBoolean: facts.asAgreed },
      treatmentExtension(facts.treatment),
      { url: `${nictiz}/ext-MedicationUse2.Author`, valueReference: chart.author() },
    ],
    ...product(facts.medicine),
    identifier: identifier(chart, 'mgb'),
    status: facts.end === undefined ? 'active' : 'completed',
    category: {
      coding: [
        { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.3', code: '6', display: 'Medicatiegebruik' },
        snomed('422979000', 'Medication regimen behavior finding'),
      ],
    },
    subject: chart.patient,
    effectivePeriod: period(facts),
    dateAsserted: facts.agreed,
    informationSource: chart.patient,
    ...(facts.note === undefined ? {} : { note: [{ text: facts.note }] }),
    dosage: [dosage(facts)],
  });
}
