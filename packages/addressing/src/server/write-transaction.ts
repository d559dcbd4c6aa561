/** ITI-130 as a transaction: every entry is checked as if it stood alone, over the directory as it would become. */
import { type BundleRequest, type Resource, readBundleRequests } from '@stelsel/fhir';
import { type Actor, err, faultAt, type Result } from '@stelsel/kernel';
import type { EntryAnswer } from '@stelsel/store';
import { addressingFaults } from '../faults.ts';
import type { DirectoryReader } from '../ports.ts';
import { verifyProvenance } from '../provenance/verify-provenance.ts';
import { checkWrite } from './check-write.ts';
import type { DirectoryDeps } from './directory-deps.ts';
import { overlayReader, repositoryReader } from './repository-reader.ts';
import { readCurrent, staleAs } from './write-resource.ts';

/** A POST, or a PUT by id of a known version; conditional writes would change what was not checked. */
interface Write extends BundleRequest {
  readonly resource: Resource;
}

/** Faults: ADR-BUNDLE, ADR-IF-MATCH, ADR-STALE and those of `checkWrite`, each with its entry in `at`. */
export async function writeTransaction(
  deps: DirectoryDeps,
  actor: Actor,
  bundle: Resource,
): Promise<Result<readonly EntryAnswer[]>> {
  const requests = readBundleRequests(bundle, 'transaction', deps.base);
  if (!requests.ok) {
    return requests;
  }
  const writes = requests.value.filter(isWrite);
  const other = requests.value.find((request) => !isWrite(request));
  if (other !== undefined || writes.length === 0) {
    return err(addressingFaults('ADR-BUNDLE', {}, `Bundle.entry[${other?.index ?? 0}]`));
  }
  const reader = overlayReader(repositoryReader(deps.repository), overlayOf(writes));
  for (const write of writes) {
    const checked = await checkEntry(deps, reader, actor, write);
    if (!checked.ok) {
      return err(faultAt(checked.fault, `Bundle.entry[${write.index}].resource`));
    }
  }
  return staleAs(await deps.repository.transaction(bundle));
}

async function checkEntry(
  deps: DirectoryDeps,
  reader: DirectoryReader,
  actor: Actor,
  { method, resource, id = '', ifMatch }: Write,
): Promise<Result<unknown>> {
  if (method === 'POST') {
    return resource.resourceType === 'Provenance'
      ? verifyProvenance(deps, reader, resource)
      : checkWrite(deps, reader, actor, { resource });
  }
  if (ifMatch === undefined) {
    return err(addressingFaults('ADR-IF-MATCH'));
  }
  if (resource.id !== id) {
    return err(addressingFaults('ADR-ID', {}, 'id'));
  }
  const stored = await readCurrent(deps, resource.resourceType, id, ifMatch);
  return stored.ok ? checkWrite(deps, reader, actor, { resource, stored: stored.value }) : stored;
}

function isWrite(request: BundleRequest): request is Write {
  const { method, resource, query, ifNoneExist, operation, id } = request;
  const plain = resource !== undefined && query.length === 0 && ifNoneExist === undefined && operation === undefined;
  return plain && (method === 'POST' ? id === undefined : method === 'PUT' && id !== undefined);
}

function overlayOf(writes: readonly Write[]): ReadonlyMap<string, Resource> {
  const overlay = new Map<string, Resource>();
  for (const { method, resource, fullUrl, id } of writes) {
    if (fullUrl !== undefined) {
      overlay.set(fullUrl, resource);
    }
    if (method === 'PUT') {
      overlay.set(`${resource.resourceType}/${id}`, resource);
    }
  }
  return overlay;
}
