import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { isOff, judge, profilesOf, type Validation } from './validation.ts';

/**
 * Holds a line of an import against the profiles, as a write is. A refusal names the place of the first mistake; `$validate` tells
 * them all. Fault: NOD-NOT-VALID.
 *
 * @param text the resource as JSON
 */
export function checkImported(validation: Validation | undefined, text: string): Result<void> {
  if (validation === undefined || isOff(validation.policy)) {
    return ok();
  }
  const { refused, issues } = judge(validation, JSON.parse(text) as object);
  for (const profile of profilesOf(validation, issues)) {
    validation.count?.(refused ? 'refused' : 'warned', profile);
  }
  const first = issues.find(({ severity }) => severity === 'error');
  return refused ? err(fault('NOD-NOT-VALID', {}, first?.path)) : ok();
}
