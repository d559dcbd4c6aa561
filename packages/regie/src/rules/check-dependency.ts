/** What a dependency may not do: close a circle, or shorten what the law prescribes. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { CheckedChange } from '../records/define-type.ts';
import { dependencyOrder, type Link } from './dependency-order.ts';

type Values = Readonly<Record<string, unknown>>;

/** Faults: REG-CYCLE with the whole path, REG-LEGAL. */
export function checkDependency({
  before,
  after,
  others,
}: Pick<CheckedChange, 'before' | 'after' | 'others'>): Result<void> {
  if (before?.kind === 'hard-legal' && (after === undefined || loosens(before, after))) {
    return err(fault('REG-LEGAL'));
  }
  if (after === undefined) {
    return ok();
  }
  const links = [...others, after].flatMap(linkOf);
  const order = dependencyOrder([...new Set(links.flatMap(({ from, to }) => [from, to]))], links);
  return order.ok ? ok() : order;
}

function loosens(before: Values, after: Values): boolean {
  return (
    ['kind', 'from', 'to'].some((name) => before[name] !== after[name]) ||
    Number(after.lagDays ?? 0) < Number(before.lagDays ?? 0)
  );
}

function linkOf({ from, to }: Values): readonly Link[] {
  return typeof from === 'string' && typeof to === 'string' ? [{ from, to }] : [];
}
