/** Decides which resource each operation is about. */
import { type Clock, err, type Fault, faultAt, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { isId } from '../../../is-id.ts';
import { newId } from '../../../new-id.ts';
import type { Session } from '../rows.ts';
import { type Target, typeOf, type UpdateOperation, type WriteOperation } from './operation.ts';
import { resolveCondition } from './resolve-condition.ts';

export interface WriteDeps {
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** Every condition sees what the operations before it do. Two creates with the same condition are one resource. */
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
        ? await resolveTarget(session, deps, operation, targets)
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

async function resolveTarget(
  session: Session,
  deps: WriteDeps,
  operation: WriteOperation,
  earlier: readonly Target[],
): Promise<Result<Target>> {
  const type = typeOf(operation);
  const { condition } = operation;
  const nowMs = deps.clock.nowMs();
  const found =
    condition === undefined ? ok(undefined) : await resolveCondition(session, type, condition, { nowMs, earlier });
  if (!found.ok) {
    return found;
  }
  if (operation.kind === 'create') {
    return found.value === undefined
      ? ok({ operation, type, id: newId(deps.clock, deps.randomness), act: 'insert' })
      : ok({ operation, type, id: found.value, act: 'keep' });
  }
  if (operation.kind === 'update') {
    return updateTarget(session, deps, operation, found.value);
  }
  const id = found.value ?? operation.id;
  if (operation.kind === 'delete') {
    return ok({ operation, type, id: id ?? '', act: isId(id) ? 'delete' : 'nothing' });
  }
  return isId(id)
    ? ok({ operation, type, id, act: 'patch' })
    : err(id === undefined ? fault('STO-CONDITION-NOTHING', { type }) : fault('STO-NOT-FOUND', { type, id }));
}

/**
 * A conditional update that matches nothing creates: in R4 with the id of the resource when it has one (3.1.0.4.3), in
 * STU3 as any create, with an id of ours.
 */
function updateTarget(
  { model }: Session,
  deps: WriteDeps,
  operation: UpdateOperation,
  found: string | undefined,
): Result<Target> {
  const own = operation.resource.id;
  const type = operation.resource.resourceType;
  const named = found ?? operation.id;
  if (named !== undefined && own !== undefined && own !== named) {
    return err(fault('STO-ID-MISMATCH', {}, 'id'));
  }
  if (operation.condition === undefined || found !== undefined) {
    const id = named ?? own;
    const act = operation.onlyNew === true ? 'claim' : 'put';
    return id === undefined ? err(fault('STO-ID-MISSING', {}, 'id')) : ok({ operation, type, id, act });
  }
  return own !== undefined && model.version === 'R4'
    ? ok({ operation, type, id: own, act: 'claim' })
    : ok({ operation, type, id: newId(deps.clock, deps.randomness), act: 'insert' });
}

export function located(found: Fault, at: string | undefined): Fault {
  return at === undefined ? found : faultAt(found, at);
}
