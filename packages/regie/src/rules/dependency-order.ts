/** The order that dependencies allow. A circle is refused and named. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

export interface Link {
  readonly from: string;
  readonly to: string;
}

/** Every item after all it depends on. Fault: REG-CYCLE with the whole path. */
export function dependencyOrder(items: readonly string[], links: readonly Link[]): Result<readonly string[]> {
  const after = new Map<string, string[]>();
  for (const { from, to } of links) {
    after.set(from, [...(after.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const order: string[] = [];
  for (const start of items) {
    const circle = visit(start, after, done, order);
    if (circle !== undefined) {
      return err(fault('REG-CYCLE', { path: circle.join(' → ') }));
    }
  }
  return ok(order.reverse());
}

/** Depth first without recursion, so a long chain is no problem; gives the circle it runs into. */
function visit(
  start: string,
  after: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
  order: string[],
): readonly string[] | undefined {
  if (done.has(start)) {
    return undefined;
  }
  const path: { readonly item: string; next: number }[] = [{ item: start, next: 0 }];
  const onPath = new Set([start]);
  while (path.length > 0) {
    const here = path.at(-1) as { readonly item: string; next: number };
    const following = after.get(here.item)?.[here.next];
    here.next += 1;
    if (following === undefined) {
      path.pop();
      onPath.delete(here.item);
      done.add(here.item);
      order.push(here.item);
    } else if (onPath.has(following)) {
      const items = path.map(({ item }) => item);
      return [...items.slice(items.indexOf(following)), following];
    } else if (!done.has(following)) {
      path.push({ item: following, next: 0 });
      onPath.add(following);
    }
  }
  return undefined;
}
