/** Looks into the committed directory, and over it into the resources of one transaction. */
import { parseJson, parseSearch, type Resource, r4Model } from '@stelsel/fhir';
import { err, limits, ok, type Result } from '@stelsel/kernel';
import type { Repository, StoredResource } from '@stelsel/store';
import type { AffiliationView, Identified, OrganizationView } from '../mcsd.ts';
import type { DirectoryReader } from '../ports.ts';

export function repositoryReader(repository: Repository): DirectoryReader {
  return {
    read: async (address) => {
      const [type = '', id = ''] = address.split('/');
      const stored = await repository.read(type, id);
      if (!stored.ok) {
        return stored.fault.kind === 'not-found' ? ok(undefined) : stored;
      }
      return parseJson(stored.value.text, r4Model.definitions);
    },
    organizationsWith: ({ system = '', value = '' }) =>
      find<OrganizationView>(repository, 'Organization', 'identifier', token(system, value)),
    mandatesOf: async (organization) => {
      const byReference = await find<AffiliationView>(
        repository,
        'OrganizationAffiliation',
        'primary-organization',
        `Organization/${organization.id}`,
      );
      if (!byReference.ok) {
        return byReference;
      }
      const found = [...byReference.value];
      for (const { system = '', value = '' } of organization.identifier ?? []) {
        const name = 'primary-organization:identifier';
        const byIdentifier = await find<AffiliationView>(
          repository,
          'OrganizationAffiliation',
          name,
          token(system, value),
        );
        if (!byIdentifier.ok) {
          return byIdentifier;
        }
        found.push(...byIdentifier.value);
      }
      return ok(found);
    },
  };
}

/** The directory as it would be: what the transaction writes hides what is stored under the same address. */
export function overlayReader(under: DirectoryReader, writes: ReadonlyMap<string, Resource>): DirectoryReader {
  const organizations = [...writes.values()].filter(({ resourceType }) => resourceType === 'Organization');
  return {
    ...under,
    read: async (address) => {
      const written = writes.get(address);
      return written === undefined ? under.read(address) : ok(written);
    },
    organizationsWith: async (identifier) => {
      const stored = await under.organizationsWith(identifier);
      if (!stored.ok) {
        return stored;
      }
      const kept = stored.value.filter(({ id }) => !writes.has(`Organization/${id}`));
      return ok([...kept, ...(organizations as OrganizationView[]).filter((one) => carries(one, identifier))]);
    },
  };
}

function carries({ identifier = [] }: OrganizationView, wanted: Identified): boolean {
  return identifier.some(({ system, value }) => system === wanted.system && value === wanted.value);
}

function token(system: string, value: string): string {
  return `${quote(system)}|${quote(value)}`;
}

/** The characters that separate values in a FHIR search (R4 3.1.1.5.7). */
function quote(text: string): string {
  return text.replaceAll(/[\\|,$]/g, (character) => `\\${character}`);
}

async function find<R extends Resource>(
  repository: Repository,
  type: string,
  name: string,
  value: string,
): Promise<Result<readonly R[]>> {
  const search = parseSearch(
    type,
    [
      [name, value],
      ['_count', String(limits.pageMax)],
    ],
    r4Model,
  );
  if (!search.ok) {
    return search;
  }
  const page = await repository.search(search.value);
  return page.ok ? readAll<R>(page.value.matches) : page;
}

function readAll<R extends Resource>(stored: readonly StoredResource[]): Result<readonly R[]> {
  const resources: R[] = [];
  for (const { text } of stored) {
    const resource = parseJson(text, r4Model.definitions);
    if (!resource.ok) {
      return err(resource.fault);
    }
    resources.push(resource.value as R);
  }
  return ok(resources);
}
