/** A readable view of a kind we do not know: nothing a source sends is dropped, and what is here is counted. */
import type { Text } from '@stelsel/kernel';
import { conceptText } from './read/concept.ts';
import { valueText } from './read/observation.ts';
import { sayable } from './read/sayable.ts';
import { dateAt } from './read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from './read/view.ts';
import { type FhirResource, firstAt, textAt } from './resource.ts';
import { labels } from './words/labels.ts';
import type { MergeRules, ViewContext, ZibView } from './zib.ts';

export const genericZib = 'Generic';

export const genericName: Text = { nl: 'Wat we niet goed konden lezen', en: 'What we could not read well' };

/** Unknown kinds stand alone: to fold what is not understood would be to guess. */
export const genericMerge: MergeRules = { rule: 'unknown-stands-alone', key: () => undefined };

const dates = [
  'effectiveDateTime',
  'effectivePeriod',
  'occurrenceDateTime',
  'performedDateTime',
  'date',
  'period',
  'start',
  'authoredOn',
  'created',
  'recordedDate',
  'issued',
];

export function genericView(resource: FhirResource, context: ViewContext): ZibView {
  const date = dateAt(resource, ...dates);
  const concept = conceptText(firstAt(resource, 'code')) ?? conceptText(firstAt(resource, 'type'));
  return makeView(genericZib, resource, context, {
    title: concept ?? sayable(textAt(resource, 'title')) ?? sayable(textAt(resource, 'name')),
    ownTitle: { nl: 'Gegeven zonder naam', en: 'Record without a name' },
    date,
    facts: [fact('value', labels.result, valueText(resource)), wordedFact('when', labels.date, date?.text)],
    more: [quoted('comment', labels.comment, notes(resource))],
  });
}
