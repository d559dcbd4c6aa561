import type { Moment } from '../../records/moment.ts';

/** What was believed ($2) and holds in the world ($3) at a moment, in both axes of time. */
export function holdsAt({ current }: Moment): string {
  // Asked for now: also what was recorded in this very millisecond.
  const believed = current
    ? `superseded_at = 'infinity' and $2::timestamptz is not null`
    : 'recorded_at < $2 and superseded_at >= $2';
  return `${believed} and valid_from <= $3 and valid_to > $3`;
}
