/** ITI-130 for one resource: create, and update of the version the writer has seen. */
import type { Resource } from '@stelsel/fhir';
import { type Actor, err, type Result } from '@stelsel/kernel';
import type { Written } from '@stelsel/store';
import { addressingFaults } from '../faults.ts';
import { verifyProvenance } from '../provenance/verify-provenance.ts';
import { checkWrite } from './check-write.ts';
import type { DirectoryDeps } from './directory-deps.ts';
import { repositoryReader } from './repository-reader.ts';

/** Faults: those of `checkWrite`; a Provenance is kept only when its signature holds. */
export async function createResource(deps: DirectoryDeps, actor: Actor, resource: Resource): Promise<Result<Written>> {
  const reader = repositoryReader(deps.repository);
  const checked =
    resource.resourceType === 'Provenance'
      ? await verifyProvenance(deps, reader, resource)
      : await checkWrite(deps, reader, actor, { resource });
  return checked.ok ? deps.repository.create(resource) : checked;
}

export interface Replacement {
  readonly resource: Resource;
  readonly id: string;
  readonly ifMatch: number;
}

/** Faults: ADR-ID, ADR-STALE, not found, and those of `checkWrite`. */
export async function updateResource(
  deps: DirectoryDeps,
  actor: Actor,
  { resource, id, ifMatch }: Replacement,
): Promise<Result<Written>> {
  if (resource.id !== id) {
    return err(addressingFaults('ADR-ID', {}, `${resource.resourceType}.id`));
  }
  const stored = await readCurrent(deps, resource.resourceType, id, ifMatch);
  if (!stored.ok) {
    return stored;
  }
  const reader = repositoryReader(deps.repository);
  const checked = await checkWrite(deps, reader, actor, { resource, stored: stored.value });
  if (!checked.ok) {
    return checked;
  }
  return staleAs(await deps.repository.update(resource, { ifMatch }));
}

/** The stored resource, when it still has the version the writer saw. */
export async function readCurrent(
  { repository }: DirectoryDeps,
  type: string,
  id: string,
  ifMatch: number,
): Promise<Result<Resource>> {
  const current = await repository.read(type, id);
  if (!current.ok) {
    return current;
  }
  if (current.value.version !== ifMatch) {
    return err(addressingFaults('ADR-STALE'));
  }
  const resource = await repositoryReader(repository).read(`${type}/${id}`);
  return resource.ok && resource.value === undefined
    ? err(addressingFaults('ADR-STALE'))
    : (resource as Result<Resource>);
}

/** Somebody else wrote between our check and our write. */
export function staleAs<T>(result: Result<T>): Result<T> {
  return !result.ok && result.fault.code === 'STO-VERSION' ? err(addressingFaults('ADR-STALE')) : result;
}
