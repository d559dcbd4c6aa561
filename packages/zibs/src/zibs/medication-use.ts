import type { Text } from '@stelsel/kernel';
import { referenceName } from '../read/reference.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../read/view.ts';
import { extensionsAt, type FhirResource, firstAt, nictizExtension } from '../resource.ts';
import { labels } from '../words/labels.ts';
import type { Zib } from '../zib.ts';
import { medicationMerge, medicationParts, medicationStatusWords } from './medication.ts';

/** Medicatiegebruik: what someone really takes, and who said so. */
export const medicationUse: Zib = {
  id: 'MedicationUse2',
  name: { nl: 'Uw medicijnen', en: 'Your medication' },
  family: 'Medication',
  resourceTypes: ['MedicationStatement'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/mp-MedicationUse2'],
  statusWords: medicationStatusWords,
  reads: (resource) => resource.resourceType === 'MedicationStatement',
  read(resource, context) {
    const { title, term, status, date, end, use, reason, codes, merging } = medicationParts(resource, context);
    const [author] = extensionsAt(resource, nictizExtension('MedicationUse2.Author'));
    const teller = firstAt(author, 'valueReference') ?? firstAt(resource, 'informationSource');
    return makeView('MedicationUse2', resource, context, {
      title,
      term,
      status,
      date,
      end,
      facts: [
        fact('use', { nl: 'Zo gebruikt u het', en: 'How it is used' }, use),
        wordedFact('as-agreed', { nl: 'Zoals afgesproken', en: 'As agreed' }, asAgreed(resource)),
        fact('reason', { nl: 'Waarvoor', en: 'What for' }, reason),
        wordedFact('period', labels.date, date?.text),
        fact('teller', { nl: 'Wie zegt dit', en: 'Who says so' }, referenceName(teller, resource, context)),
      ],
      more: [quoted('comment', labels.comment, notes(resource))],
      codes,
      merging,
    });
  },
  merge: medicationMerge,
};

function asAgreed(resource: FhirResource): Text | undefined {
  const [extension] = extensionsAt(resource, nictizExtension('AsAgreedIndicator'));
  const value = firstAt(extension, 'valueBoolean');
  if (typeof value !== 'boolean') {
    return undefined;
  }
  return value ? { nl: 'Ja', en: 'Yes' } : { nl: 'Nee, anders dan afgesproken', en: 'No, other than agreed' };
}
