import type { Chart } from '../life/chart.ts';
import { profile, snomed } from './concept.ts';
import {
  dosages,
  identifier,
  instructionText,
  period,
  product,
  stopExtension,
  treatmentExtension,
} from './medication.ts';
import type { MedicationFacts } from './medication-facts.ts';
import type { Reference } from './reference.ts';

export interface UseFacts extends MedicationFacts {
  /** Absent where nothing was agreed: self-care. */
  readonly asAgreed?: boolean;
  /** The person says not to take it. */
  readonly notTaken?: boolean;
}

/** zib Medicatiegebruik (MGB): what the person says they use, written down by a professional. */
export function medicationUse(chart: Chart, facts: UseFacts): Reference {
  const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';
  const { asAgreed, notTaken } = facts;
  return chart.keep('MedicationStatement', facts.medicine.name, {
    meta: profile('mp-MedicationUse2'),
    extension: [
      { url: `${nictiz}/ext-RenderedDosageInstruction`, valueString: instructionText(facts) },
      ...(asAgreed === undefined ? [] : [{ url: `${nictiz}/ext-AsAgreedIndicator`, valueBoolean: asAgreed }]),
      treatmentExtension(facts.treatment),
      { url: `${nictiz}/ext-MedicationUse2.Author`, valueReference: chart.author() },
    ],
    ...stopExtension(facts),
    ...product(facts.medicine),
    identifier: identifier(chart, 'mgb'),
    status: notTaken === true ? 'not-taken' : facts.end === undefined ? 'active' : 'completed',
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
    dosage: dosages(facts),
  });
}
