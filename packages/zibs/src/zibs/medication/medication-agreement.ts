import { hasCategory } from '../../medication/codes.ts';
import { additionalFact, changeFact, medicationZib, reasonFact } from '../../medication/medication-zib.ts';
import { conceptTexts } from '../../read/concept.ts';
import { referenceName, referenceNames } from '../../read/reference.ts';
import { fact } from '../../read/view.ts';
import { extensionsAt, firstAt, nictizExtension, valuesAt } from '../../resource.ts';

/**
 * Medicatieafspraak (MA): what the prescriber agreed, also that it stops. Its `reasonCode` says why it was changed or
 * stopped, not what it is for. A request for medication that says nothing else is read as one.
 */
export const medicationAgreement = medicationZib({
  id: 'MedicationAgreement',
  name: { nl: 'Medicijnen: afspraken met de arts', en: 'Medication agreements' },
  resourceType: 'MedicationRequest',
  reads: (resource) => !hasCategory(resource, 'dispenseRequest'),
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
  more: (resource, context) => {
    const [next] = extensionsAt(resource, nictizExtension('MedicationAgreement.NextPractitioner'));
    return [
      additionalFact(resource, 'MedicationAgreement.MedicationAgreementAdditionalInformation'),
      fact(
        'next',
        { nl: 'Volgende behandelaar', en: 'Next practitioner' },
        referenceName(firstAt(next, 'valueReference'), resource, context),
      ),
    ];
  },
});
