import type { Chart } from '../life/chart.ts';
import type { RegionOrganization } from '../region-organization.ts';
import { concept, profile, snomed } from './concept.ts';
import { amount, identifier, product, treatmentExtension } from './medication.ts';
import type { MedicationFacts } from './medication-facts.ts';
import { organizationByUra, type Reference } from './reference.ts';

/** zib Verstrekkingsverzoek (VV): the prescriber asks a pharmacy to hand out a supply. */
export function dispenseRequest(
  chart: Chart,
  facts: MedicationFacts & { readonly pieces: number },
  pharmacy: RegionOrganization,
): Reference {
  return chart.keep('MedicationRequest', facts.medicine.name, {
    meta: profile('mp-DispenseRequest'),
    extension: [treatmentExtension(facts.treatment)],
    ...product(facts.medicine),
    identifier: identifier(chart, 'vv'),
    status: 'active',
    intent: 'order',
    category: [concept(snomed('52711000146108', 'verzoek om medicatie te verstrekken'))],
    subject: chart.patient,
    authoredOn: facts.agreed,
    requester: chart.author(),
    performer: organizationByUra(pharmacy),
    dispenseRequest: { quantity: amount(facts.pieces, facts.medicine) },
  });
}
