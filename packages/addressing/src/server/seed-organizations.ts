/** The register puts organisations in the directory: URA, name, type and place, and nothing else. Run again it changes what changed. */
import type { Resource } from '@stelsel/fhir';
import { type Kvk, limits, namingSystem, ok, type Result, type Ura } from '@stelsel/kernel';
import type { Repository } from '@stelsel/store';
import { codeSystem } from '../code-systems.ts';
import { type Identified, identifierOf, type OrganizationView } from '../mcsd.ts';
import { repositoryReader } from './repository-reader.ts';

export interface RegisteredOrganization {
  readonly ura: Ura;
  readonly name: string;
  /** RoleCodeNL. */
  readonly type: string;
  readonly kvk?: Kvk;
  readonly place?: string;
}

/** Answers how many were new or changed. What the provider wrote itself (addresses, telecom) stays. */
export async function seedOrganizations(
  repository: Repository,
  organizations: readonly RegisteredOrganization[],
): Promise<Result<number>> {
  const reader = repositoryReader(repository);
  const changed: Resource[] = [];
  for (const organization of organizations) {
    const stored = await reader.read(`Organization/${idOf(organization.ura)}`);
    if (!stored.ok) {
      return stored;
    }
    if (!isCurrent(stored.value as OrganizationView | undefined, organization)) {
      changed.push(resourceOf(organization, stored.value));
    }
  }
  for (let from = 0; from < changed.length; from += limits.bundleEntries) {
    const written = await repository.putAll(changed.slice(from, from + limits.bundleEntries));
    if (!written.ok) {
      return written;
    }
  }
  return ok(changed.length);
}

function idOf(ura: Ura): string {
  return `ura-${ura}`;
}

function isCurrent(stored: OrganizationView | undefined, { name, type, kvk, place }: RegisteredOrganization): boolean {
  return (
    stored?.name === name &&
    stored.type?.[0]?.coding?.[0]?.code === type &&
    identifierOf(stored.identifier, namingSystem.kvk) === kvk &&
    (place === undefined || stored.address !== undefined)
  );
}

function resourceOf({ ura, name, type, kvk, place }: RegisteredOrganization, stored: Resource | undefined): Resource {
  const { meta: _meta, ...kept } = stored ?? { resourceType: 'Organization' };
  const identifier: readonly Identified[] = [
    { system: namingSystem.ura, value: ura },
    ...(kvk === undefined ? [] : [{ system: namingSystem.kvk, value: kvk }]),
  ];
  return {
    ...kept,
    resourceType: 'Organization',
    id: idOf(ura),
    identifier,
    active: true,
    type: [{ coding: [{ system: codeSystem.organizationType, code: type }] }],
    name,
    ...(place === undefined || kept.address !== undefined ? {} : { address: [{ city: place }] }),
  };
}
