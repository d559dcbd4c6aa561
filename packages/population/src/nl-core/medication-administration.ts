import type { Chart } from '../life/chart.ts';
import { concept, profile, snomed } from './concept.ts';
import { amount, identifier, product, treatmentExtension } from './medication.ts';
import type { MedicationFacts } from './medication-facts.ts';
import type { Reference } from './reference.ts';

export interface Administration {
  /** A moment in Dutch time. */
  readonly at: string;
  /** Why it was not given. */
  readonly refused?: boolean;
}

/** zib Medicatietoediening (MTD): one time that it was given, or was refused. */
export function medicationAdministration(
  chart: Chart,
  facts: Pick<MedicationFacts, 'medicine' | 'treatment' | 'perTime'>,
  { at, refused }: Administration,
): Reference {
  const deviation = {
    url: 'http://nictiz.nl/fhir/StructureDefinition/ext-MedicationAdministration2.ReasonForDeviation',
    valueCodeableConcept: concept(snomed('406149000', 'toediening van medicatie geweigerd')),
  };
  return chart.keep('MedicationAdministration', facts.medicine.name, {
    meta: profile('mp-MedicationAdministration2'),
    extension: [treatmentExtension(facts.treatment), ...(refused === true ? [deviation] : [])],
    ...product(facts.medicine),
    identifier: identifier(chart, 'mtd'),
    status: refused === true ? 'not-done' : 'completed',
    category: concept(snomed('18629005', 'toediening van medicatie')),
    subject: chart.patient,
    effectiveDateTime: at,
    performer: [{ actor: chart.author() }],
    ...(refused === true ? {} : { dosage: { dose: amount(facts.perTime, facts.medicine) } }),
  });
}
