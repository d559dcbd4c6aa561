/** How measurements of the body are made into a zib: one value, one moment, one merge rule. */
import type { Text } from '@stelsel/kernel';
import { keyOf } from '../merge/keys.ts';
import { hasCode } from '../read/concept.ts';
import { momentKey, observedAt, valueKey, valueText } from '../read/observation.ts';
import { referenceNames } from '../read/reference.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../read/view.ts';
import { type FhirResource, textAt, valuesAt } from '../resource.ts';
import { labels } from '../words/labels.ts';
import { observationStatusWords } from '../words/observation-status.ts';
import { statusWord } from '../words/status.ts';
import type { Fact, Zib, ZibView } from '../zib.ts';

export interface MeasurementDefinition {
  readonly id: string;
  readonly name: Text;
  readonly system: string;
  readonly codes: readonly string[];
  readonly value?: (resource: FhirResource) => string | undefined;
  readonly key?: (resource: FhirResource) => string | undefined;
  readonly more: (resource: FhirResource) => readonly (Fact | undefined)[];
}

export function measurement(definition: MeasurementDefinition): Zib {
  return {
    id: definition.id,
    name: definition.name,
    resourceTypes: ['Observation'],
    profiles: [`http://nictiz.nl/fhir/StructureDefinition/nl-core-${definition.id}`],
    statusWords: observationStatusWords,
    reads: (resource) =>
      resource.resourceType === 'Observation' &&
      definition.codes.some((code) => hasCode(resource.code, definition.system, code)),
    read(resource, context) {
      const date = observedAt(resource);
      return makeView(definition.id, resource, context, {
        title: undefined,
        ownTitle: definition.name,
        status: statusWord(observationStatusWords, textAt(resource, 'status')),
        date,
        facts: [
          fact('value', labels.result, (definition.value ?? valueText)(resource)),
          wordedFact('measured', labels.measured, date?.text),
          fact('who', labels.who, referenceNames(valuesAt(resource, 'performer'), resource, context)),
        ],
        more: [...definition.more(resource), quoted('comment', labels.comment, notes(resource))],
        merging: { moment: momentKey(date), value: (definition.key ?? valueKey)(resource) },
      });
    },
    merge: { rule: 'measurement-moment-and-value', key: measurementKey },
  };
}

/** One measurement told twice: same kind, same moment, same value. Without a moment or a value nothing is folded. */
function measurementKey(view: ZibView): string | undefined {
  const { moment, value } = view.merging;
  return moment === undefined || value === undefined ? undefined : keyOf(view.zib, moment, value);
}
