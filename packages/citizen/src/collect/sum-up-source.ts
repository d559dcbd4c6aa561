/** One status for a source out of what happened per subject: what failed never disappears behind what went well. */
import type { SourceStatus } from '@stelsel/kernel';

export function sumUpSource(parts: readonly SourceStatus[]): SourceStatus {
  const has = (status: SourceStatus): boolean => parts.includes(status);
  if (has('busy')) {
    return 'busy';
  }
  const heard = has('done') || has('partial') || has('empty');
  const troubled = has('failed') || has('refused') || has('partial');
  if (troubled) {
    return heard ? 'partial' : has('failed') ? 'failed' : 'refused';
  }
  return has('done') ? 'done' : has('empty') ? 'empty' : 'not-kept';
}
