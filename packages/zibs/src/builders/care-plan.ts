/** How plans for care are made into zibs: what is done, how often, by whom, for which problem and with which goal. */
import type { Text } from '@stelsel/kernel';
import { bodySiteText } from '../read/anatomy.ts';
import { hasAnyOf } from '../read/code-keys.ts';
import { codesOf, conceptTexts } from '../read/concept.ts';
import { referenceNames } from '../read/reference.ts';
import { sayable } from '../read/sayable.ts';
import { vaguePeriod } from '../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../read/view.ts';
import { extensionsAt, type FhirResource, nictizExtension, textAt, textsAt, valuesAt } from '../resource.ts';
import { labels } from '../words/labels.ts';
import { requestStatusWords } from '../words/request-status.ts';
import { statusWord } from '../words/status.ts';
import type { ViewContext, Zib, ZibView } from '../zib.ts';
import { howOften } from './how-often.ts';

export interface CarePlanDefinition {
  readonly id: string;
  readonly name: Text;
  readonly ownTitle: Text;
  readonly profiles: readonly string[];
  /** Absent: every plan that no other zib reads. */
  readonly category?: string;
  readonly sensitive?: boolean;
}

const aid = [
  'http://nictiz.nl/fhir/StructureDefinition/extension-medicaldevice',
  nictizExtension('CarePlan-MaterialUsed'),
];

export function carePlanZib({ id, name, ownTitle, profiles, category, sensitive }: CarePlanDefinition): Zib {
  return {
    id,
    name,
    resourceTypes: ['CarePlan'],
    profiles,
    ...(sensitive ? { sensitive } : {}),
    statusWords: requestStatusWords,
    reads: (resource) =>
      resource.resourceType === 'CarePlan' &&
      (category === undefined || valuesAt(resource, 'category').some((found) => hasAnyOf(found, [category]))),
    read: (resource, context) => readPlan(id, ownTitle, resource, context),
    merge: { rule: 'plan-stands-alone', key: () => undefined },
  };
}

function readPlan(id: string, ownTitle: Text, resource: FhirResource, context: ViewContext): ZibView {
  const date = vaguePeriod(resource.period);
  const details = valuesAt(resource, 'activity.detail');
  const done = conceptTexts(details.flatMap((detail) => valuesAt(detail, 'code')));
  const named = (references: readonly unknown[]): string | undefined => referenceNames(references, resource, context);
  const plans = valuesAt(resource, 'activity.reference');
  return makeView(id, resource, context, {
    title: sayable(textAt(resource, 'title')) ?? done ?? named(plans),
    ownTitle,
    status: statusWord(requestStatusWords, textAt(resource, 'status')),
    date,
    facts: [
      quoted('nature', labels.what, [
        ...textsAt(resource, 'description'),
        ...textsAt(resource, 'activity.detail.description'),
      ]),
      fact('activities', labels.activities, named(plans)),
      fact('place', labels.place, bodySiteText(resource)),
      fact('frequency', labels.frequency, frequencyOf(details)),
      fact('performer', labels.who, named(valuesAt(resource, 'activity.detail.performer'))),
      fact(
        'problem',
        labels.reason,
        named([...valuesAt(resource, 'addresses'), ...valuesAt(resource, 'activity.detail.reasonReference')]),
      ),
      fact('goal', labels.goal, named([...valuesAt(resource, 'goal'), ...valuesAt(resource, 'activity.detail.goal')])),
      wordedFact('when', labels.date, date?.text),
    ],
    more: [
      fact('kind', labels.kind, conceptTexts(valuesAt(resource, 'activity.detail.category'))),
      fact('aid', labels.aid, named(aidsOf(details))),
      fact('outcome', labels.result, named(valuesAt(resource, 'activity.outcomeReference'))),
      fact(
        'requester',
        labels.requester,
        named([...valuesAt(resource, 'author'), ...valuesAt(resource, 'contributor')]),
      ),
      quoted('comment', labels.comment, [
        ...notes(resource),
        ...textsAt(resource, 'activity.progress.text'),
        ...commentsOf(resource),
      ]),
    ],
    codes: details.flatMap((detail) => codesOf(valuesAt(detail, 'code')[0])),
  });
}

/** As its source wrote it, else from the structured parts. */
function frequencyOf(details: readonly unknown[]): string | undefined {
  const said = details.flatMap((detail) => [
    ...textsAt(detail, 'scheduledString').map(sayable),
    ...valuesAt(detail, 'scheduledTiming').map((timing) => howOften(timing)?.nl),
  ]);
  const told = said.filter((text) => text !== undefined);
  return told.length === 0 ? undefined : [...new Set(told)].join(', ');
}

function commentsOf(resource: FhirResource): readonly string[] {
  const comment = ['http://nictiz.nl/fhir/StructureDefinition/Comment', nictizExtension('Comment')];
  return valuesAt(resource, 'activity').flatMap((activity) =>
    comment.flatMap((url) => extensionsAt(activity, url)).flatMap((found) => textsAt(found, 'valueString')),
  );
}

/** What is used for it. */
function aidsOf(details: readonly unknown[]): readonly unknown[] {
  const found = details.flatMap((detail) => aid.flatMap((url) => extensionsAt(detail, url)));
  return found.flatMap((extension) => valuesAt(extension, 'valueReference'));
}
