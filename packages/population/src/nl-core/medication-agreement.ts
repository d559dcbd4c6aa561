import type { Chart } from '../life/chart.ts';
import { concept, profile, snomed } from './concept.ts';
import { byNumber, dosages, identifier, medicationExtensions, product } from './medication.ts';
import type { MedicationFacts } from './medication-facts.ts';
import type { Reference } from './reference.ts';

/** zib Medicatieafspraak (MA): what the prescriber agreed, or that it stops. */
export function medicationAgreement(chart: Chart, facts: MedicationFacts, reason?: Reference): Reference {
  const { before, medicine } = facts;
  return chart.keep('MedicationRequest', medicine.name, {
    meta: profile('mp-MedicationAgreement'),
    ...medicationExtensions(facts),
    ...product(medicine),
    identifier: identifier(chart, 'ma', facts.number),
    status: statusOf(facts),
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
    dosageInstruction: dosages(facts),
    ...(before === undefined ? {} : { priorPrescription: byNumber('MedicationRequest', 'ma', before, medicine.name) }),
  });
}

function statusOf({ enteredInError, stop, end }: MedicationFacts): string {
  if (enteredInError === true) {
    return 'entered-in-error';
  }
  switch (stop) {
    case undefined:
      return end === undefined ? 'active' : 'completed';
    case 'paused':
      return 'on-hold';
    default:
      return stop;
  }
}
