import type { Text } from '@stelsel/kernel';
import { changeFact, medicationZib, reasonFact } from '../../medication/medication-zib.ts';
import { conceptTexts } from '../../read/concept.ts';
import { referenceName } from '../../read/reference.ts';
import { fact, wordedFact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, firstAt, nictizExtension, valuesAt } from '../../resource.ts';

/** Medicatiegebruik (MGB): what someone really takes, and who said so. */
export const medicationUse = medicationZib({
  id: 'MedicationUse2',
  name: { nl: 'Uw medicijnen', en: 'Your medication' },
  resourceType: 'MedicationStatement',
  use: { nl: 'Zo gebruikt u het', en: 'How it is used' },
  before: (resource) => [
    wordedFact('as-agreed', { nl: 'Zoals afgesproken', en: 'As agreed' }, asAgreed(resource)),
    reasonFact(conceptTexts(valuesAt(resource, 'reasonCode'))),
    changeFact(conceptTexts(valuesAt(resource, 'statusReason'))),
  ],
  after: (resource, context) => {
    const [author] = extensionsAt(resource, nictizExtension('MedicationUse2.Author'));
    const teller = firstAt(author, 'valueReference') ?? firstAt(resource, 'informationSource');
    return fact('teller', { nl: 'Wie zegt dit', en: 'Who says so' }, referenceName(teller, resource, context));
  },
});

function asAgreed(resource: FhirResource): Text | undefined {
  const [extension] = extensionsAt(resource, nictizExtension('AsAgreedIndicator'));
  const value = firstAt(extension, 'valueBoolean');
  if (typeof value !== 'boolean') {
    return undefined;
  }
  return value ? { nl: 'Ja', en: 'Yes' } : { nl: 'Nee, anders dan afgesproken', en: 'No, other than agreed' };
}
