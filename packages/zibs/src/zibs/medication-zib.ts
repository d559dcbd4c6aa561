import type { Text } from '@stelsel/kernel';
import { fact, makeView, notes, quoted, wordedFact } from '../read/view.ts';
import type { FhirResource } from '../resource.ts';
import { labels } from '../words/labels.ts';
import type { Fact, ViewContext, Zib } from '../zib.ts';
import { medicationMerge, medicationParts, medicationStatusWords } from './medication.ts';

export interface MedicationDefinition {
  readonly id: string;
  readonly name: Text;
  readonly resourceType: string;
  readonly use: Text;
  /** What stands between how to use it and the period. */
  readonly before?: (resource: FhirResource, context: ViewContext) => readonly (Fact | undefined)[];
  /** What this kind of record tells last: who agreed, supplied or said so. */
  readonly after: (resource: FhirResource, context: ViewContext) => Fact | undefined;
}

/** One of the three kinds of medication record as a zib; they differ in what they tell beside the treatment. */
export function medicationZib({ id, name, resourceType, ...own }: MedicationDefinition): Zib {
  return {
    id,
    name,
    family: 'Medication',
    resourceTypes: [resourceType],
    profiles: [`http://nictiz.nl/fhir/StructureDefinition/mp-${id}`],
    statusWords: medicationStatusWords,
    reads: (resource) => resource.resourceType === resourceType,
    read(resource, context) {
      const parts = medicationParts(resource, context);
      const { title, term, status, date, end, codes, merging } = parts;
      return makeView(id, resource, context, {
        title,
        term,
        status,
        date,
        end,
        facts: [
          fact('use', own.use, parts.use),
          ...(own.before?.(resource, context) ?? []),
          wordedFact('period', labels.date, date?.text),
          own.after(resource, context),
        ],
        more: [quoted('comment', labels.comment, notes(resource))],
        codes,
        merging,
      });
    },
    merge: medicationMerge,
  };
}

/** What the medicine is for. */
export function reasonFact(reason: string | undefined): Fact | undefined {
  return fact('reason', { nl: 'Waarvoor', en: 'What for' }, reason);
}

export function changeFact(reason: string | undefined): Fact | undefined {
  return fact('change', { nl: 'Waarom veranderd of gestopt', en: 'Why changed or stopped' }, reason);
}
