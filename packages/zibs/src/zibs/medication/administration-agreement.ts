import { extension } from '../../medication/codes.ts';
import { additionalFact, changeFact, medicationZib } from '../../medication/medication-zib.ts';
import { conceptTexts } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { fact } from '../../read/view.ts';
import { extensionsAt, firstAt, valuesAt } from '../../resource.ts';

/**
 * Toedieningsafspraak (TA): what the pharmacy made of the agreement. Its logistic status says nothing about use. Something
 * dispensed of which the source does not say what it is, is read as one.
 */
export const administrationAgreement = medicationZib({
  id: 'AdministrationAgreement',
  name: { nl: 'Medicijnen: afspraken met de apotheek', en: 'Administration agreements' },
  resourceType: 'MedicationDispense',
  use: { nl: 'Zo gebruikt u het', en: 'How to use' },
  before: (resource) => {
    const reasons = extensionsAt(resource, extension.changeReason);
    return [changeFact(conceptTexts(reasons.map((found) => firstAt(found, 'valueCodeableConcept'))))];
  },
  after: (resource, context) =>
    fact(
      'pharmacy',
      { nl: 'Apotheek', en: 'Pharmacy' },
      referenceNames(valuesAt(resource, 'performer.actor'), resource, context),
    ),
  more: (resource) => [
    additionalFact(resource, 'AdministrationAgreement.AdditionalInformation'),
    additionalFact(resource, 'MedicationDispense.DistributionForm'),
  ],
});
