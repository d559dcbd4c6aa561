import { referenceName } from '../read/reference.ts';
import { fact } from '../read/view.ts';
import { firstAt } from '../resource.ts';
import { medicationZib, reasonFact } from './medication-zib.ts';

/** Medicatieafspraak: what the prescriber agreed. */
export const medicationAgreement = medicationZib({
  id: 'MedicationAgreement',
  name: { nl: 'Medicijnen: afspraken met de arts', en: 'Medication agreements' },
  resourceType: 'MedicationRequest',
  use: { nl: 'Zo gebruikt u het', en: 'How to use' },
  before: (_resource, parts) => [reasonFact(parts)],
  after: (resource, context) =>
    fact(
      'prescriber',
      { nl: 'Voorgeschreven door', en: 'Prescribed by' },
      referenceName(firstAt(resource, 'requester'), resource, context),
    ),
});
