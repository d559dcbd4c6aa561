/** How conditions that can be seen on the body are made into zibs: what, where, how deep, since when, and its features. */
import type { Text } from '@stelsel/kernel';
import { alikeByCodeOrName, conceptKey, keyOf } from '../merge/keys.ts';
import { bodySiteKey, bodySiteText } from '../read/anatomy.ts';
import { hasAnyOf } from '../read/code-keys.ts';
import { codesOf, conceptTexts, nameOfConcept, statusCode } from '../read/concept.ts';
import { referenceNames, resolved } from '../read/reference.ts';
import { dateAt } from '../read/vague-date.ts';
import { valueFact } from '../read/value.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../read/view.ts';
import { extensionsAt, type FhirResource, firstAt, textsAt, valuesAt } from '../resource.ts';
import { conditionStatusWords } from '../words/condition-status.ts';
import { labels } from '../words/labels.ts';
import { statusWord } from '../words/status.ts';
import type { Difference, Fact, ViewContext, Zib, ZibView } from '../zib.ts';
import { type Part, partFacts } from './part.ts';

export interface BodilyConditionDefinition {
  readonly id: string;
  readonly name: Text;
  /** Name of one, when its source has no name for it. */
  readonly ownTitle: Text;
  /** The code says no more than the zib does: the title is ours. */
  readonly titleIsOwn?: boolean;
  readonly profiles?: readonly string[];
  /** How it is known: by category or code; where zib 2017 has neither, by its profile. */
  readonly categories?: readonly string[];
  readonly codes?: readonly string[];
  /** What the stage is called: how deep, which category. */
  readonly stage?: Text;
  /** Features that are observations of their own. */
  readonly features?: readonly Part[];
}

const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;
const dueTo = 'http://hl7.org/fhir/StructureDefinition/condition-dueTo';

/** Two of these on one place further apart than this are two: a wound heals. */
const gapDays = 90;

export function bodilyCondition(definition: BodilyConditionDefinition): Zib {
  const profiles = [definition.id, ...(definition.profiles ?? [])].flatMap((named) => [
    nictiz(`nl-core-${named}`),
    nictiz(`zib-${named}`),
  ]);
  const { categories = [], codes = [] } = definition;
  return {
    id: definition.id,
    name: definition.name,
    resourceTypes: ['Condition'],
    profiles,
    statusWords: conditionStatusWords,
    reads: (resource) =>
      resource.resourceType === 'Condition' &&
      (valuesAt(resource, 'category').some((category) => hasAnyOf(category, categories)) ||
        hasAnyOf(resource.code, codes) ||
        textsAt(resource, 'meta.profile').some((profile) => profiles.includes(profile))),
    read: (resource, context) => readCondition(definition, resource, context),
    merge: {
      rule: 'condition-kind-and-place',
      key: (view) => keyOf(view.zib, conceptKey(view), view.merging.side),
      gapDays: () => gapDays,
      alike: alikeByCodeOrName,
      differs,
    },
  };
}

function readCondition(definition: BodilyConditionDefinition, resource: FhirResource, context: ViewContext): ZibView {
  const date = dateAt(resource, 'onsetDateTime', 'onsetPeriod');
  const end = dateAt(resource, 'abatementDateTime', 'abatementPeriod');
  const kind = kindOf(resource);
  const name = definition.titleIsOwn ? undefined : nameOfConcept(kind);
  const stages = valuesAt(resource, 'stage.summary');
  const causes = extensionsAt(resource, dueTo).map((found) => firstAt(found, 'valueReference'));
  return makeView(definition.id, resource, context, {
    title: name?.name,
    ownTitle: definition.ownTitle,
    term: name?.term,
    status: statusWord(conditionStatusWords, statusCode(resource.clinicalStatus)),
    date,
    end,
    facts: [
      fact('stage', definition.stage ?? labels.stage, conceptTexts(stages)),
      fact('place', labels.place, bodySiteText(resource)),
      wordedFact('since', labels.since, date?.text),
      wordedFact('until', labels.until, end?.text),
      fact('cause', labels.cause, referenceNames(causes, resource, context)),
      ...featureFacts(definition, resource, context),
    ],
    more: [quoted('comment', labels.comment, notes(resource))],
    codes: codesOf(kind),
    worded: definition.titleIsOwn ? ['code'] : [],
    merging: { side: bodySiteKey(resource), stage: codesOf(stages[0])[0]?.code },
  });
}

/** Zib 2017 keeps the kind of a burn beside a code that every burn has. */
function kindOf(resource: FhirResource): unknown {
  const [kind] = extensionsAt(resource.code, nictiz('zib-BurnWound-BurnWoundType'));
  return firstAt(kind, 'valueCodeableConcept') ?? resource.code;
}

/** Features hang under the condition as evidence in 2020, and stand in extensions or apart in 2017. */
function featureFacts(
  { features = [] }: BodilyConditionDefinition,
  resource: FhirResource,
  context: ViewContext,
): readonly (Fact | undefined)[] {
  const found = valuesAt(resource, 'evidence.detail')
    .map((reference) => resolved(reference, resource, context))
    .filter((target) => target !== undefined);
  const [changed] = extensionsAt(resource, nictiz('condition-dateOfLastDressingChange'));
  const [extent] = extensionsAt(resource, nictiz('zib-BurnWound-Extent'));
  return [
    valueFact('extent', labels.extent, extent),
    valueFact('dressing', labels.dressing, changed),
    ...found.flatMap((target) => partFacts(target, context, features)),
  ];
}

function differs(a: ZibView, b: ZibView): readonly Difference[] {
  const [one, other] = [a.merging.stage, b.merging.stage];
  return one === undefined || other === undefined || one === other
    ? []
    : [
        {
          type: 'stage-differs',
          text: {
            nl: 'De bronnen zeggen niet hetzelfde over hoe erg het is.',
            en: 'The sources do not agree on how severe it is.',
          },
        },
      ];
}
