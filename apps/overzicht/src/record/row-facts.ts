/** What a row tells of a group: the few facts people want first. */
import type { RecordGroup, RecordView } from '@stelsel/citizen';
import type { Fact } from '@stelsel/zibs';

/** Facts that only repeat the date of the row. */
const datelike = new Set([
  'since',
  'until',
  'period',
  'when',
  'taken',
  'measured',
  'date',
  'answered',
  'who',
  'for-doctors',
]);

/** The one fact to show under the name; nothing when there is only a name and a date. */
export function firstFact({ facts }: Pick<RecordView, 'facts'>): Fact | undefined {
  return facts.find(({ id }) => !datelike.has(id));
}

export function factOf({ facts }: Pick<RecordView, 'facts'>, id: string): Fact | undefined {
  return facts.find((fact) => fact.id === id);
}

const ended = new Set([
  'resolved',
  'inactive',
  'remission',
  'completed',
  'stopped',
  'cancelled',
  'declined',
  'not-taken',
  'not-done',
  'refuted',
  'revoked',
  'rejected',
  'noshow',
  'fulfilled',
]);

/** Over by every source that says so and by none that says otherwise; or its end has passed. */
export function isOver({ statuses, lead }: RecordGroup, today: string): boolean {
  const told = statuses.map(({ status }) => ended.has(status.code));
  return told.length > 0 ? told.every((over) => over) : lead.end?.to !== undefined && lead.end.to < today;
}

/** Whether it lies ahead. */
export function isAhead({ lead }: RecordGroup, today: string): boolean {
  return (lead.date?.from ?? '') >= today;
}
