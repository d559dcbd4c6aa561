import type { Text } from '@stelsel/kernel';
import { keyOf } from '../merge/keys.ts';
import { codesOf, conceptTexts, nameOfConcept } from '../read/concept.ts';
import { referenceNames } from '../read/reference.ts';
import { sayable } from '../read/sayable.ts';
import { dateAt } from '../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../read/view.ts';
import { type FhirResource, firstAt, textAt, textsAt, valuesAt } from '../resource.ts';
import { labels } from '../words/labels.ts';
import { statusWord } from '../words/status.ts';
import type { Zib, ZibView } from '../zib.ts';
import { modalityWords } from './modality-words.ts';

const statusWords: Readonly<Record<string, Text>> = {
  registered: { nl: 'Wordt nog gemaakt', en: 'Being made' },
  available: { nl: 'Beelden zijn er', en: 'Images are there' },
  cancelled: { nl: 'Niet doorgegaan', en: 'Cancelled' },
};

/** Beeldvormend onderzoek: pictures that were made, and where they are. Told by two sources it is one study by its number. */
export const imagingStudy: Zib = {
  id: 'ImagingStudy',
  name: { nl: "Foto's en scans", en: 'Images and scans' },
  resourceTypes: ['ImagingStudy'],
  profiles: ['http://hl7.org/fhir/StructureDefinition/ImagingStudy'],
  statusWords,
  reads: (resource) => resource.resourceType === 'ImagingStudy',
  read(resource, context) {
    const modalities = modalitiesOf(resource);
    const sites = valuesAt(resource, 'series.bodySite').map((coding) => ({ coding: [coding] }));
    const sides = valuesAt(resource, 'series.laterality').map((coding) => ({ coding: [coding] }));
    const procedure = nameOfConcept(firstAt(resource, 'procedureCode'));
    const date = dateAt(resource, 'started');
    const status = textAt(resource, 'status');
    return makeView('ImagingStudy', resource, context, {
      title: sayable(textAt(resource, 'description')) ?? procedure?.name,
      ownTitle: kindOf(modalities) ?? { nl: 'Beeldonderzoek', en: 'Imaging study' },
      term: procedure?.term,
      status: status === 'unknown' ? undefined : statusWord(statusWords, status),
      date,
      facts: [
        wordedFact('kind', labels.kind, kindOf(modalities)),
        fact('place', labels.place, placeOf(sites, sides)),
        wordedFact('when', labels.date, date?.text),
        wordedFact('images', { nl: 'Aantal beelden', en: 'Number of images' }, countOf(resource)),
        fact(
          'who',
          { nl: 'Beoordeeld door', en: 'Read by' },
          referenceNames(valuesAt(resource, 'interpreter'), resource, context),
        ),
      ],
      more: [
        fact('reason', labels.reason, conceptTexts(valuesAt(resource, 'reasonCode'))),
        quoted('comment', labels.comment, notes(resource)),
      ],
      codes: codesOf(firstAt(resource, 'procedureCode')),
      merging: {
        study: studyUid(resource),
        modalities: listed(modalities),
        sites: listed(sites.flatMap((site) => codesOf(site).map(({ code }) => code))),
        sides: listed(sides.flatMap((side) => codesOf(side).map(({ code }) => code))),
      },
    });
  },
  merge: {
    rule: 'study-number',
    key: (view) => keyOf(view.merging.study),
  },
};

/** Study Instance UID; in both versions FHIR writes it as `urn:oid:`. */
export function studyUid(resource: FhirResource): string | undefined {
  const identifier = valuesAt(resource, 'identifier').find((one) => textAt(one, 'system') === 'urn:dicom:uid');
  return textAt(identifier, 'value')?.replace(/^urn:oid:/, '');
}

/** Codes of the whole study and of its series, each once. */
function modalitiesOf(resource: FhirResource): readonly string[] {
  return [...new Set([...textsAt(resource, 'modality.code'), ...textsAt(resource, 'series.modality.code')])];
}

function kindOf(modalities: readonly string[]): Text | undefined {
  const words = modalities.map((code) => modalityWords[code]).filter((found) => found !== undefined);
  return words.length === 0
    ? undefined
    : {
        nl: [...new Set(words.map(({ nl }) => nl))].join(', '),
        en: [...new Set(words.map(({ en }) => en))].join(', '),
      };
}

function placeOf(sites: readonly unknown[], sides: readonly unknown[]): string | undefined {
  const place = conceptTexts(sites);
  const side = conceptTexts(sides);
  return place === undefined || side === undefined ? place : `${place}, ${side.toLowerCase()}`;
}

function countOf(resource: FhirResource): Text | undefined {
  const count = firstAt(resource, 'numberOfInstances');
  return typeof count === 'number' && count > 0 ? { nl: String(count), en: String(count) } : undefined;
}

function listed(codes: readonly string[]): string | undefined {
  return codes.length === 0 ? undefined : [...new Set(codes)].sort().join(' ');
}

/** The codes that a view keeps under one name for the rules; see `listed`. */
export function codesUnder(view: ZibView, name: 'modalities' | 'sites' | 'sides'): readonly string[] {
  return view.merging[name]?.split(' ') ?? [];
}
