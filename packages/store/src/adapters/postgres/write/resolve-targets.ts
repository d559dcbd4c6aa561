/** Decides which resource each operation is about: conditions are searched inside the transaction, behind a lock on the condition. */
import { parseSearch } from '@stelsel/fhir';
import { type Clock, err, type Fault, faultAt, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { hashKey } from '../../../hash-key.ts';
import { newId } from '../../../new-id.ts';
import type { Condition } from '../../../repository.ts';
import { isId, type Session } from '../rows.ts';
import { findMatches } from '../search/find-matches.ts';
import { type Target, typeOf, type WriteOperation } from './operation.ts';

export interface WriteDeps {
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/**
 * Locks every condition in the order of its key and keeps the locks until commit: of several writers with the same
 * condition one searches and writes, and then the next one finds what the first one made.
 */
export async function lockConditions(
  { tenant, sql }: Session,
  conditions: readonly (readonly [type: string, Condition])[],
): Promise<void> {
  const keys = conditions.map(([type, condition]) =>
    BigInt(hashKey(JSON.stringify([tenant, type, ...condition.map((pair) => pair.join('=')).sort()]))),
  );
  const ordered = [...new Set(keys)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).map(String);
  const params = [tenant, ordered];
  await sql.query(
    `select set_config('stelsel.tenant', $1, true), (select count(pg_advisory_xact_lock(key)) from unnest($2::bigint[]) key)`,
    params,
    'store-begin',
  );
}

/** One id, or none. Faults: STO-CONDITION-EMPTY, STO-CONDITION-MULTIPLE and those of parsing a search. */
export async function resolveCondition(
  session: Session,
  type: string,
  condition: Condition,
  nowMs: number,
): Promise<Result<string | undefined>> {
  const search = parseSearch(type, condition, session.model);
  if (!search.ok) {
    return search;
  }
  if (search.value.filters.length === 0 || search.value.unsupported.length > 0) {
    return err(fault('STO-CONDITION-EMPTY'));
  }
  const found = await findMatches(session, search.value, { nowMs }, 2);
  if (!found.ok) {
    return found;
  }
  return found.value.length > 1 ? err(fault('STO-CONDITION-MULTIPLE', { type })) : ok(found.value[0]?.id);
}

/** Two creates of one transaction with the same condition are one resource. */
export async function resolveTargets(
  session: Session,
  deps: WriteDeps,
  operations: readonly WriteOperation[],
): Promise<Result<readonly Target[]>> {
  const targets: Target[] = [];
  const created = new Map<string, Target>();
  for (const operation of operations) {
    const key =
      operation.kind === 'create' && operation.condition
        ? JSON.stringify([typeOf(operation), ...operation.condition])
        : '';
    const twin = created.get(key);
    const target =
      twin === undefined
        ? await resolveTarget(session, deps, operation)
        : ok({ ...twin, operation, act: 'keep' as const });
    if (!target.ok) {
      return err(located(target.fault, operation.at));
    }
    if (key !== '') {
      created.set(key, target.value);
    }
    targets.push(target.value);
  }
  return ok(targets);
}

async function resolveTarget(session: Session, deps: WriteDeps, operation: WriteOperation): Promise<Result<Target>> {
  const type = typeOf(operation);
  const { condition } = operation;
  const found =
    condition === undefined ? ok(undefined) : await resolveCondition(session, type, condition, deps.clock.nowMs());
  if (!found.ok) {
    return found;
  }
  if (operation.kind === 'create') {
    return found.value === undefined
      ? ok({ operation, type, id: newId(deps.clock, deps.randomness), act: 'insert' })
      : ok({ operation, type, id: found.value, act: 'keep' });
  }
  if (operation.kind === 'delete') {
    const id = found.value ?? operation.id;
    return ok({ operation, type, id: id ?? '', act: isId(id) ? 'delete' : 'nothing' });
  }
  return updateTarget(deps, operation, found.value);
}

/** A conditional update that matches nothing creates, with the id of the resource when it has one. */
function updateTarget(
  deps: WriteDeps,
  operation: Extract<WriteOperation, { kind: 'update' }>,
  found: string | undefined,
): Result<Target> {
  const own = operation.resource.id;
  const type = operation.resource.resourceType;
  const named = found ?? operation.id;
  if (named !== undefined && own !== undefined && own !== named) {
    return err(fault('STO-ID-MISMATCH', {}, 'id'));
  }
  const id = named ?? own;
  if (id !== undefined) {
    return ok({ operation, type, id, act: 'put' });
  }
  return operation.condition === undefined
    ? err(fault('STO-ID-MISSING', {}, 'id'))
    : ok({ operation, type, id: newId(deps.clock, deps.randomness), act: 'insert' });
}

export function located(found: Fault, at: string | undefined): Fault {
  return at === undefined ? found : faultAt(found, at);
}
