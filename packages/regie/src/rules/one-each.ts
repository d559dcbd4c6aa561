/** Some records are there once for whom they belong to: a supplier answers an item once, an organisation votes once. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { CheckedChange } from '../records/define-type.ts';

type Check = (change: Pick<CheckedChange, 'after' | 'others'>) => Result<void>;

/** Fault: REG-TWICE. */
const oneEach =
  (...names: readonly string[]): Check =>
  ({ after, others }) =>
    after !== undefined && others.some((other) => names.every((name) => other[name] === after[name]))
      ? err(fault('REG-TWICE', { what: names.map((name) => String(after[name])).join(' + ') }))
      : ok();

export const oneAnswerEach = oneEach('vendor', 'item');
export const oneVoteEach = oneEach('wish', 'organisation');
