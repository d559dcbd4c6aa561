import type { Text } from '@stelsel/kernel';
import { hasAnyOf, loinc } from '../../read/code-keys.ts';
import { conceptText, conceptTexts } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { sayable } from '../../read/sayable.ts';
import { dateAt, vaguePeriod } from '../../read/vague-date.ts';
import { fact, makeView, quoted, wordedFact } from '../../read/view.ts';
import { type FhirResource, firstAt, textAt, textsAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { ViewContext, Zib, ZibView } from '../../zib.ts';

const statusWords: Readonly<Record<string, Text>> = {
  current: { nl: 'Geldt nu', en: 'Current' },
  superseded: { nl: 'Er is een nieuwere brief', en: 'There is a newer one' },
};

/** A letter or other document (IHE MHD), or the bytes of one. */
export const document: Zib = {
  id: 'Document',
  name: { nl: 'Brieven', en: 'Documents' },
  resourceTypes: ['DocumentReference', 'DocumentManifest', 'Binary'],
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/IHE.MHD.Minimal.DocumentReference',
    'http://nictiz.nl/fhir/StructureDefinition/IHE.MHD.Minimal.DocumentManifest',
  ],
  statusWords,
  reads: (resource) => document.resourceTypes.includes(resource.resourceType),
  read: (resource, context) => readDocument('Document', { nl: 'Document', en: 'Document' }, resource, context),
  merge: { rule: 'document-identifier-only', key: () => undefined },
};

/** wounds.WondFoto: a photograph of a wound. */
export const woundImage: Zib = {
  ...document,
  id: 'wounds.WoundImage',
  name: { nl: "Foto's van wonden", en: 'Photographs of wounds' },
  resourceTypes: ['DocumentReference'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-wounds.WoundImage'],
  sensitive: true,
  reads: (resource) => resource.resourceType === 'DocumentReference' && hasAnyOf(resource.type, [loinc('72170-4')]),
  read: (resource, context) =>
    readDocument('wounds.WoundImage', { nl: 'Foto van een wond', en: 'Photograph of a wound' }, resource, context),
};

function readDocument(id: string, ownTitle: Text, resource: FhirResource, context: ViewContext): ZibView {
  const date = dateAt(resource, 'date', 'indexed', 'created', 'content.attachment.creation');
  const titles = [...textsAt(resource, 'description'), ...textsAt(resource, 'content.attachment.title')];
  const named = titles.map((title) => sayable(title.replace(/\.(pdf|xml|jpe?g|png)$/i, '')));
  const period = vaguePeriod(firstAt(resource, 'context.period'));
  return makeView(id, resource, context, {
    title: named.find((title) => title !== undefined) ?? conceptText(firstAt(resource, 'type')),
    ownTitle,
    status: statusWord(statusWords, textAt(resource, 'status')),
    date,
    facts: [
      fact(
        'kind',
        labels.kind,
        conceptTexts([
          ...valuesAt(resource, 'type'),
          ...valuesAt(resource, 'class'),
          ...valuesAt(resource, 'category'),
        ]),
      ),
      wordedFact('when', labels.date, date?.text),
      fact('author', { nl: 'Van', en: 'From' }, referenceNames(valuesAt(resource, 'author'), resource, context)),
      fact(
        'specialism',
        { nl: 'Specialisme', en: 'Specialism' },
        conceptTexts(valuesAt(resource, 'context.practiceSetting')),
      ),
    ],
    more: [
      wordedFact('period', { nl: 'Gaat over', en: 'Covers' }, period?.text),
      fact('place', labels.where, conceptTexts(valuesAt(resource, 'context.facilityType'))),
      fact(
        'custodian',
        { nl: 'Bewaard door', en: 'Kept by' },
        referenceNames(valuesAt(resource, 'custodian'), resource, context),
      ),
      quoted('titles', labels.also, titles.slice(1)),
    ],
    codes: [],
  });
}
