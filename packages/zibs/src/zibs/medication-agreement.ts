import { conceptTexts } from '../read/concept.ts';
import { referenceName, referenceNames } from '../read/reference.ts';
import { fact } from '../read/view.ts';
import { firstAt, valuesAt } from '../resource.ts';
import { changeFact, medicationZib, reasonFact } from './medication-zib.ts';

/** Medicatieafspraak: what the prescriber agreed. Its `reasonCode` says why it was changed or stopped, not what it is for. */
export const medicationAgreement = medicationZib({
  id: 'MedicationAgreement',
  name: { nl: 'Medicijnen: afspraken met de arts', en: 'Medication agreements' },
  resourceType: 'MedicationRequest',
  use: { nl: 'Zo gebruikt u het', en: 'How to use' },
  before: (resource, context) => [
    reasonFact(referenceNames(valuesAt(resource, 'reasonReference'), resource, context)),
    changeFact(conceptTexts(valuesAt(resource, 'reasonCode'))),
  ],
  after: (resource, context) =>
    fact(
      'prescriber',
      { nl: 'Voorgeschreven door', en: 'Prescribed by' },
      referenceName(firstAt(resource, 'requester'), resource, context),
    ),
});
