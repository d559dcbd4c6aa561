/** How answers about a way of living are made into a zib: the answer, how much, the day it was noted. The newest of a source counts. */
import type { Text } from '@stelsel/kernel';
import { keyOf } from '../merge/keys.ts';
import { hasCode } from '../read/concept.ts';
import { observedAt, valueKey, valueText } from '../read/observation.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../read/view.ts';
import { type FhirResource, textAt } from '../resource.ts';
import { labels } from '../words/labels.ts';
import { observationStatusWords } from '../words/observation-status.ts';
import { statusWord } from '../words/status.ts';
import type { Fact, ViewContext, Zib } from '../zib.ts';

export interface WayOfLivingDefinition {
  readonly id: string;
  readonly name: Text;
  readonly code: string;
  readonly sensitive?: boolean;
  readonly facts: (resource: FhirResource, context: ViewContext) => readonly (Fact | undefined)[];
}

export function wayOfLiving(definition: WayOfLivingDefinition): Zib {
  return {
    id: definition.id,
    name: definition.name,
    resourceTypes: ['Observation'],
    profiles: [`http://nictiz.nl/fhir/StructureDefinition/nl-core-${definition.id}`],
    ...(definition.sensitive ? { sensitive: true } : {}),
    statusWords: observationStatusWords,
    reads: (resource) =>
      resource.resourceType === 'Observation' && hasCode(resource.code, 'http://snomed.info/sct', definition.code),
    read(resource, context) {
      const date = observedAt(resource);
      return makeView(definition.id, resource, context, {
        title: undefined,
        ownTitle: definition.name,
        status: statusWord(observationStatusWords, textAt(resource, 'status')),
        date,
        facts: [
          fact('answer', { nl: 'Antwoord', en: 'Answer' }, valueText(resource)),
          ...definition.facts(resource, context),
          wordedFact('answered', labels.answered, date?.text),
        ],
        more: [quoted('comment', labels.comment, notes(resource))],
        merging: { value: valueKey(resource), since: date?.from },
      });
    },
    merge: {
      rule: 'answer-and-day',
      key: (view) =>
        view.merging.value === undefined ? undefined : keyOf(view.zib, view.merging.value, view.merging.since),
    },
  };
}
