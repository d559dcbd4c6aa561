/** Applies the patches of one transaction to what is current, with the heads locked. */
import { type Resource, readJson } from '@stelsel/fhir';
import type { Result } from '@stelsel/kernel';
import { findByIds, type Session } from '../rows.ts';
import type { PatchOperation, Target } from './operation.ts';

/** By `Type/id`: what each patched resource becomes. A resource that is not there is not in the map. */
export async function applyPatches(
  session: Session,
  targets: readonly Target[],
): Promise<ReadonlyMap<string, Result<Resource>>> {
  const operations = new Map<string, PatchOperation>();
  for (const { operation, type, id } of targets) {
    if (operation.kind === 'patch') {
      operations.set(`${type}/${id}`, operation);
    }
  }
  const patched = new Map<string, Result<Resource>>();
  if (operations.size === 0) {
    return patched;
  }
  for (const { type, id, body } of await findByIds(session, [...operations.keys()])) {
    const operation = operations.get(`${type}/${id}`);
    const current = readJson(body);
    if (operation !== undefined) {
      patched.set(`${type}/${id}`, current.ok ? operation.patch(current.value as unknown as Resource) : current);
    }
  }
  return patched;
}
