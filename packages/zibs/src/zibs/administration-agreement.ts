import { referenceNames } from '../read/reference.ts';
import { fact } from '../read/view.ts';
import { valuesAt } from '../resource.ts';
import { medicationZib } from './medication-zib.ts';

/** Toedieningsafspraak: what the pharmacy made of the agreement. Its logistic status says nothing about use. */
export const administrationAgreement = medicationZib({
  id: 'AdministrationAgreement',
  name: { nl: 'Medicijnen: afspraken met de apotheek', en: 'Administration agreements' },
  resourceType: 'MedicationDispense',
  use: { nl: 'Zo gebruikt u het', en: 'How to use' },
  after: (resource, context) =>
    fact(
      'pharmacy',
      { nl: 'Apotheek', en: 'Pharmacy' },
      referenceNames(valuesAt(resource, 'performer.actor'), resource, context),
    ),
});
