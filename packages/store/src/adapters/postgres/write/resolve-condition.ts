/** Searches a condition inside the transaction, as if the earlier steps of it were done already. */
import { compileSearch, parseSearch, type Resource, type Search, toJson } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import type { Condition } from '../../../repository.ts';
import type { Session } from '../rows.ts';
import { findMatches } from '../search/find-matches.ts';
import { resourceOf, type Target } from './operation.ts';

/**
 * One id, or none. `earlier` are the targets whose step comes first: what they delete or replace is not found any more, and
 * what they bring is. Faults: STO-CONDITION-EMPTY, STO-CONDITION-MULTIPLE and those of parsing a search.
 */
export async function resolveCondition(
  session: Session,
  type: string,
  condition: Condition,
  { nowMs, earlier = [] }: { readonly nowMs: number; readonly earlier?: readonly Target[] },
): Promise<Result<string | undefined>> {
  const search = parseSearch(type, condition, session.model);
  if (!search.ok) {
    return search;
  }
  if (search.value.filters.length === 0 || search.value.unsupported.length > 0) {
    return err(fault('STO-CONDITION-EMPTY'));
  }
  const changed = earlier.filter((target) => target.type === type && changes(target));
  const touched = new Set(changed.map(({ id }) => id));
  const stored = await findMatches(session, search.value, { nowMs }, 2 + touched.size);
  if (!stored.ok) {
    return stored;
  }
  const ids = new Set([
    ...stored.value.flatMap(({ id }) => (touched.has(id) ? [] : [id])),
    ...brought(search.value, changed, nowMs),
  ]);
  return ids.size > 1 ? err(fault('STO-CONDITION-MULTIPLE', { type })) : ok([...ids][0]);
}

/** A patch is worked out only later: until then its resource is found as it was. */
function changes({ act }: Target): boolean {
  return act === 'insert' || act === 'put' || act === 'claim' || act === 'delete';
}

function brought(search: Search, changed: readonly Target[], nowMs: number): readonly string[] {
  if (search.filters.some(({ chain, has }) => chain !== undefined || has !== undefined)) {
    return [];
  }
  const passes = compileSearch(search, { nowMs });
  return changed.flatMap(({ operation, id }) => {
    const resource = resourceOf(operation);
    return resource !== undefined && passes(JSON.parse(toJson({ ...resource, id })) as Resource) ? [id] : [];
  });
}
