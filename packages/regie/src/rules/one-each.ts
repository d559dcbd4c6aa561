/** Some records are there once for whom they belong to: a supplier answers an item once, an organisation votes once. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { CheckedChange } from '../records/define-type.ts';

type Check = (change: Pick<CheckedChange, 'after' | 'others'>) => Result<void>;

/** Who makes the same under the same name meets the other version instead. Fault: REG-TWICE. */
export const oneEach =
  (...names: readonly string[]): Check =>
  ({ after, others }) =>
    after !== undefined && others.some((other) => names.every((name) => other[name] === after[name]))
      ? err(fault('REG-TWICE', { what: names.map((name) => String(after[name])).join(' + ') }))
      : ok();
