import type { Chart } from '../life/chart.ts';
import { concept, profile, snomed } from './concept.ts';
import { byNumber, dosages, identifier, medicationExtensions, product } from './medication.ts';
import type { MedicationFacts } from './medication-facts.ts';
import type { Reference } from './reference.ts';

/** zib Wisselend doseerschema (WDS): the dose of the days to come, under an agreement. */
export function variableDosingRegimen(chart: Chart, facts: MedicationFacts, role?: string): Reference {
  const { before, medicine } = facts;
  return chart.keep('MedicationRequest', medicine.name, {
    meta: profile('mp-VariableDosingRegimen'),
    ...medicationExtensions(facts),
    ...product(medicine),
    identifier: identifier(chart, 'wds', facts.number),
    status: 'active',
    intent: 'order',
    category: [concept(snomed('395067002', 'optimaliseren van dosering van medicatie'))],
    subject: chart.patient,
    authoredOn: facts.agreed,
    requester: chart.author(role),
    ...(before === undefined ? {} : { basedOn: [byNumber('MedicationRequest', 'ma', before, medicine.name)] }),
    ...(facts.note === undefined ? {} : { note: [{ text: facts.note }] }),
    dosageInstruction: dosages(facts),
  });
}
