import type { Chart } from '../life/chart.ts';
import { concept, profile, snomed } from './concept.ts';
import { dosage, identifier, type MedicationFacts, medicationExtensions, product } from './medication.ts';
import type { Reference } from './reference.ts';

/** zib Medicatieafspraak (MA): what the prescriber agreed. */
export function medicationAgreement(chart: Chart, facts: MedicationFacts, reason?: Reference): Reference {
  return chart.keep('MedicationRequest', facts.medicine.name, {
    meta: profile('mp-MedicationAgreement'),
    ...medicationExtensions(facts),
    ...product(facts.medicine),
    identifier: identifier(chart, 'ma'),
    status: facts.stopped === true ? 'stopped' : facts.end === undefined ? 'active' : 'completed',
    intent: 'order',
    category: [
      concept(snomed('33633005', 'voorschrijven van geneesmiddel')),
      concept(snomed('16076005', 'Prescription')),
    ],
    subject: chart.patient,
    authoredOn: facts.agreed,
    requester: chart.author(),
    ...(reason === undefined ? {} : { reasonReference: [reason] }),
    ...(facts.note === undefined ? {} : { note: [{ text: facts.note }] }),
    dosageInstruction: [dosage(facts)],
  });
}
