/**
 * How observations are made into zibs: what is asked, the answer, its parts, when and by whom. A zib file says only what
 * is its own. Place, method, interpretation and aids are read for all, and shown when they are there.
 */
import type { Text } from '@stelsel/kernel';
import { conceptKey, keyOf } from '../merge/keys.ts';
import { bodySiteKey, bodySiteText } from '../read/anatomy.ts';
import { hasAnyOf } from '../read/code-keys.ts';
import { conceptText, conceptTexts, nameOfConcept } from '../read/concept.ts';
import { momentKey, observedAt, valueKey } from '../read/observation.ts';
import { referenceNames } from '../read/reference.ts';
import { valueFact } from '../read/value.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../read/view.ts';
import { extensionsAt, type FhirResource, firstAt, textAt, valuesAt } from '../resource.ts';
import { labels } from '../words/labels.ts';
import { observationStatusWords } from '../words/observation-status.ts';
import { statusWord } from '../words/status.ts';
import type { Difference, Fact, MergeRules, ViewContext, Zib, ZibView } from '../zib.ts';
import { type Part, partFacts, partsKey } from './part.ts';

export interface ObservationDefinition {
  readonly id: string;
  readonly name: Text;
  /** What is observed, as `system|code`, in every version; absent where `reads` knows it. */
  readonly codes?: readonly string[];
  /** How it is known when not by its code; its own name is then the title. */
  readonly reads?: (resource: FhirResource) => boolean;
  /** Profiles by another name than the id, without `nl-core-` or `zib-`. */
  readonly profiles?: readonly string[];
  /** The whole names of profiles of another standard. */
  readonly others?: readonly string[];
  readonly sensitive?: boolean;
  readonly supporting?: boolean;
  /** What the value says; absent: the result. */
  readonly answer?: Text;
  /** What the day says; absent: noted on. */
  readonly when?: Text;
  /** Our words for the codes of the value. */
  readonly values?: Readonly<Record<string, Text>>;
  /** Another way to say the value, and to compare it. */
  readonly value?: (resource: FhirResource) => Text | undefined;
  readonly key?: (resource: FhirResource) => string | undefined;
  readonly parts?: readonly Part[];
  /** Parts that the value already says. */
  readonly inValue?: readonly string[];
  readonly facts?: (resource: FhirResource, context: ViewContext) => readonly (Fact | undefined)[];
  readonly rule?: string;
  /** An answer without a day is the same answer; a measurement without a moment is not the same measurement. */
  readonly undatedIsSame?: boolean;
}

const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;
const bodyPosition = 'http://hl7.org/fhir/StructureDefinition/observation-bodyPosition';
const supporting = 'http://hl7.org/fhir/StructureDefinition/workflow-supportingInfo';

/** The zib, and the zibs of those parts that are observations of their own in 2020. */
export function observations(definition: ObservationDefinition): readonly Zib[] {
  const parts = (definition.parts ?? []).filter(({ profile }) => profile !== undefined);
  return [observation(definition), ...parts.map((part) => partZib(definition, part))];
}

export function observation(definition: ObservationDefinition): Zib {
  const { id, name, codes, reads } = definition;
  return {
    id,
    name,
    resourceTypes: ['Observation'],
    profiles: [
      ...[id, ...(definition.profiles ?? [])].flatMap((named) => [nictiz(`nl-core-${named}`), nictiz(`zib-${named}`)]),
      ...(definition.others ?? []),
    ],
    ...(definition.sensitive ? { sensitive: true } : {}),
    ...(definition.supporting ? { supporting: true } : {}),
    statusWords: observationStatusWords,
    ...(codes === undefined ? {} : { codes }),
    reads: (resource) =>
      resource.resourceType === 'Observation' && (reads?.(resource) ?? hasAnyOf(resource.code, codes ?? [])),
    read: (resource, context) => readObservation(definition, resource, context),
    merge: mergeOf(definition),
  };
}

function readObservation(definition: ObservationDefinition, resource: FhirResource, context: ViewContext): ZibView {
  const date = observedAt(resource);
  const { answer = labels.result, when = labels.answered, parts = [], inValue = [], value, values } = definition;
  const own = value?.(resource);
  const named = definition.reads === undefined ? undefined : nameOfConcept(resource.code);
  return makeView(definition.id, resource, context, {
    title: named?.name,
    ownTitle: definition.name,
    term: named?.term,
    status: statusWord(observationStatusWords, textAt(resource, 'status')),
    date,
    facts: [
      own === undefined ? valueFact('value', answer, resource, values) : wordedFact('value', answer, own),
      ...partFacts(resource, context, parts, inValue),
      ...(definition.facts?.(resource, context) ?? []),
      fact('place', labels.place, bodySiteText(resource)),
      wordedFact('measured', when, date?.text),
      fact('who', labels.who, referenceNames(valuesAt(resource, 'performer'), resource, context)),
    ],
    more: [
      fact('meaning', labels.interpretation, conceptTexts(valuesAt(resource, 'interpretation'))),
      fact('method', labels.method, conceptText(firstAt(resource, 'method'))),
      fact('position', labels.position, positionOf(resource)),
      fact('aid', labels.aid, referenceNames(aidsOf(resource), resource, context)),
      quoted('comment', labels.comment, notes(resource)),
    ],
    worded: definition.reads === undefined ? ['code'] : [],
    merging: {
      moment: momentKey(date),
      value: (definition.key ?? valueKey)(resource) ?? partsKey(resource, context),
      place: bodySiteKey(resource),
    },
  });
}

function positionOf(resource: FhirResource): string | undefined {
  const [position] = extensionsAt(resource, bodyPosition);
  return conceptText(firstAt(position, 'valueCodeableConcept'));
}

/** What was measured with, and the aids that someone uses. */
function aidsOf(resource: FhirResource): readonly unknown[] {
  const aids = extensionsAt(resource, supporting).map((found) => firstAt(found, 'valueReference'));
  return [...valuesAt(resource, 'device'), ...aids];
}

/** The same thing observed, at the same moment, with the same outcome: told twice. */
function mergeOf(definition: ObservationDefinition): MergeRules {
  const { rule = 'observation-moment-and-value', undatedIsSame = false, reads } = definition;
  return {
    rule,
    key: (view) => {
      const { moment, value, place } = view.merging;
      const about = reads === undefined ? view.zib : conceptKey(view);
      return value === undefined || (moment === undefined && !undatedIsSame)
        ? undefined
        : keyOf(about, moment, value, place);
    },
    contradicts: (a, b) => contradicts(a, b, undatedIsSame),
    contestedBy: ({ merging: { moment } }) => moment,
  };
}

/** Two sources that tell another outcome of one moment: both stay, and it is said. An answer holds all day, a measurement does not. */
function contradicts(a: ZibView, b: ZibView, isAnswer: boolean): Difference | undefined {
  const [one, other] = [a.merging, b.merging];
  const exact = isAnswer || one.moment?.includes('T') === true;
  const sameThing = conceptKey(a) === conceptKey(b);
  const sameMoment =
    sameThing && exact && one.moment !== undefined && one.moment === other.moment && one.place === other.place;
  const differs = one.value !== undefined && other.value !== undefined && one.value !== other.value;
  return sameMoment && differs && a.original.source.ura !== b.original.source.ura
    ? {
        type: 'value-differs',
        text: {
          nl: 'De bronnen noemen op hetzelfde moment iets anders. Vraag dit na.',
          en: 'The sources tell something else at the same moment. Please ask.',
        },
      }
    : undefined;
}

function partZib({ sensitive }: ObservationDefinition, { label, codes, values, profile = '' }: Part): Zib {
  return observation({
    id: profile,
    name: label,
    codes,
    supporting: true,
    ...(sensitive ? { sensitive } : {}),
    ...(values === undefined ? {} : { values }),
  });
}
