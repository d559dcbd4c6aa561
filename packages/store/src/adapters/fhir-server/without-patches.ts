/** A transaction in which every PATCH is the PUT it amounts to, held to the version it was made of. */
import { type BundleRequest, type Json, type Resource, readPatch } from '@stelsel/fhir';
import { err, faultAt, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import { makePatched } from './make-patched.ts';
import { listOf } from './source-page.ts';
import type { SourceSession } from './source-session.ts';

export async function withoutPatches(
  session: SourceSession,
  bundle: Resource,
  requests: readonly BundleRequest[],
): Promise<Result<Resource>> {
  const patches = requests.filter(({ method }) => method === 'PATCH');
  if (patches.length === 0) {
    return ok(bundle);
  }
  const entry = [...listOf(bundle.entry as Json)] as Json[];
  for (const request of patches) {
    const put = await putOf(session, request);
    if (!put.ok) {
      return err(faultAt(put.fault, `Bundle.entry[${request.index}]`));
    }
    entry[request.index] = put.value;
  }
  return ok({ ...bundle, entry });
}

async function putOf(
  session: SourceSession,
  { type, id, query, resource, ifMatch }: BundleRequest,
): Promise<Result<Json>> {
  if (type === undefined || resource === undefined) {
    return err(fault('STO-INTERACTION', { interaction: 'PATCH' }));
  }
  const patch = readPatch({ resource }, session.model);
  if (!patch.ok) {
    return patch;
  }
  const where = id === undefined ? { type, condition: query } : { type, id };
  const made = await makePatched(session, where, patch.value, ifMatch);
  if (!made.ok) {
    return made;
  }
  const { resource: whole, version } = made.value;
  const request = { method: 'PUT', url: `${type}/${whole.id}`, ifMatch: `W/"${version}"` };
  return ok({ resource: whole as unknown as Json, request });
}
