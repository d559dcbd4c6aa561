import type { Chart } from '../life/chart.ts';
import { concept, profile, snomed, system } from './concept.ts';
import { amount, identifier, product, treatmentExtension } from './medication.ts';
import type { MedicationFacts } from './medication-facts.ts';
import { type Reference, reference } from './reference.ts';

/** zib Medicatieverstrekking (MVE): what the pharmacy handed over, and for how many days. */
export function medicationDispense(
  chart: Chart,
  facts: MedicationFacts & { readonly pieces: number; readonly supplyDays: number },
): Reference {
  const { organization } = chart;
  return chart.keep('MedicationDispense', facts.medicine.name, {
    meta: profile('mp-MedicationDispense'),
    extension: [treatmentExtension(facts.treatment)],
    ...product(facts.medicine),
    identifier: identifier(chart, 'mve'),
    status: 'completed',
    category: concept(snomed('373784005', 'verstrekken van medicatie')),
    subject: chart.patient,
    performer: [{ actor: reference('Organization', organization.slug, organization.name) }],
    quantity: amount(facts.pieces, facts.medicine),
    daysSupply: { value: facts.supplyDays, unit: 'dag', system: system.ucum, code: 'd' },
    whenHandedOver: facts.agreed,
  });
}
