/** One kind of record of the medication process as a zib; they differ in what they tell beside the treatment. */
import type { Text } from '@stelsel/kernel';
import { conceptTexts } from '../read/concept.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../read/view.ts';
import { extensionsAt, type FhirResource, firstAt, nictizExtension, textAt } from '../resource.ts';
import { labels } from '../words/labels.ts';
import type { Fact, ViewContext, Zib } from '../zib.ts';
import { extension } from './codes.ts';
import type { DosageSentence } from './dosage/dosage-sentence.ts';
import { medicationMerge } from './medication-merge.ts';
import { medicationParts } from './medication-parts.ts';
import { medicationStatusWords } from './status-words.ts';
import { periodElement } from './use-period.ts';

export interface MedicationDefinition {
  readonly id: string;
  readonly name: Text;
  readonly resourceType: string;
  /** Which resources of this type it reads; all of them when it does not say. */
  readonly reads?: (resource: FhirResource) => boolean;
  readonly statusWords?: Readonly<Record<string, Text>>;
  /** How the sentence about use is called; absent where a record says nothing about use. */
  readonly use?: Text;
  /** What stands between how to use it and the period. */
  readonly before?: (resource: FhirResource, context: ViewContext) => readonly (Fact | undefined)[];
  /** How the period is called. */
  readonly period?: Text;
  /** What this kind of record tells last: who agreed, supplied or said so. */
  readonly after: (resource: FhirResource, context: ViewContext) => Fact | undefined;
  readonly more?: (resource: FhirResource, context: ViewContext) => readonly (Fact | undefined)[];
}

export function medicationZib({ id, name, resourceType, ...own }: MedicationDefinition): Zib {
  const statusWords = own.statusWords ?? medicationStatusWords;
  return {
    id,
    name,
    family: 'Medication',
    resourceTypes: [resourceType],
    profiles: [`http://nictiz.nl/fhir/StructureDefinition/mp-${id}`],
    statusWords,
    reads: (resource) => resource.resourceType === resourceType && (own.reads?.(resource) ?? true),
    read(resource, context) {
      const { title, term, status, date, end, codes, merging, use } = medicationParts(resource, context, statusWords);
      return makeView(id, resource, context, {
        title,
        term,
        status,
        date,
        end,
        facts: [
          own.use === undefined ? undefined : useFact(own.use, use),
          ...(own.before?.(resource, context) ?? []),
          wordedFact('period', own.period ?? labels.date, date?.text),
          own.after(resource, context),
        ],
        more: [
          conditionFact(resource),
          ...(own.more?.(resource, context) ?? []),
          quoted('comment', labels.comment, notes(resource)),
        ],
        codes,
        merging,
      });
    },
    merge: medicationMerge,
  };
}

/** The source's own sentence as it is; ours in two languages. */
function useFact(label: Text, use: DosageSentence | undefined): Fact | undefined {
  if (use === undefined) {
    return undefined;
  }
  return use.quoted ? quoted('use', label, [use.text.nl]) : wordedFact('use', label, use.text);
}

/** What the medicine is for. */
export function reasonFact(reason: string | undefined): Fact | undefined {
  return fact('reason', { nl: 'Waarvoor', en: 'What for' }, reason);
}

export function changeFact(reason: string | undefined): Fact | undefined {
  return fact('change', { nl: 'Waarom veranderd of gestopt', en: 'Why changed or stopped' }, reason);
}

/** Extra information from a closed list, in the words of the source. */
export function additionalFact(resource: FhirResource, name: string): Fact | undefined {
  const concepts = extensionsAt(resource, nictizExtension(name)).map((found) => firstAt(found, 'valueCodeableConcept'));
  return fact('additional', { nl: 'Extra informatie', en: 'Extra information' }, conceptTexts(concepts));
}

/** Begin or end depends on something, such as an admission. */
function conditionFact(resource: FhirResource): Fact | undefined {
  const [found] = extensionsAt(periodElement(resource), extension.condition);
  const text = textAt(found, 'valueString');
  return quoted('condition', { nl: 'Hangt af van', en: 'Depends on' }, text === undefined ? [] : [text]);
}
