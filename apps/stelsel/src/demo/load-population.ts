import type { Resource } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import {
  asZib2017,
  generatePopulation,
  type PopulationOptions,
  type RegionOrganization,
  region,
  storyPeople,
} from '@stelsel/population';
import type { Repository } from '@stelsel/store';
import { modelOf } from '../cli/fhir-option.ts';
import type { NodeStore } from '../compose/open-store.ts';

/** How many resources are written at once. */
const batchSize = 500;

/**
 * Writes the invented people into the stores of the organisations that keep them.
 *
 * @param storeOf the store of the process that hosts an organisation
 * @param onProgress told of the number of resources written so far
 */
export async function loadPopulation(
  options: PopulationOptions,
  storeOf: (process: string) => NodeStore | undefined,
  onProgress: (resources: number) => void,
): Promise<Result<number>> {
  const repositories = new Map<string, Repository>();
  for (const organization of region.organizations) {
    const store = storeOf(organization.process);
    const tenant = await store?.tenantOf(organization);
    if (tenant !== undefined && !tenant.ok) {
      return tenant;
    }
    if (store !== undefined && tenant?.ok === true) {
      repositories.set(organization.ura, recordOf(store, tenant.value, organization));
    }
  }
  const old = new Set(region.organizations.filter(({ fhir }) => fhir === 'stu3').map(({ ura }) => ura));
  const ofStories = await countResources({ ...options, people: storyPeople.length });
  const waiting = new Map<string, Resource[]>();
  let [written, seen] = [0, 0];
  const flush = async (ura: string): Promise<Result<void>> => {
    const resources = waiting.get(ura) ?? [];
    waiting.delete(ura);
    const stored = await repositories.get(ura)?.putAll(resources);
    if (stored !== undefined && !stored.ok) {
      return err(stored.fault);
    }
    written += resources.length;
    onProgress(written);
    return ok();
  };
  const flushAll = async (): Promise<Result<void>> => {
    for (const ura of [...waiting.keys()]) {
      const flushed = await flush(ura);
      if (!flushed.ok) {
        return flushed;
      }
    }
    return ok();
  };
  for await (const { ura, resource } of generatePopulation(options)) {
    // The people of the stories first, at every organisation: whatever follows the writes follows them in that order.
    seen += 1;
    const storiesDone = seen === ofStories + 1 ? await flushAll() : ok();
    if (!storiesDone.ok) {
      return storiesDone;
    }
    const list = waiting.get(ura) ?? [];
    list.push((old.has(ura) ? asZib2017(resource) : resource) as Resource);
    waiting.set(ura, list);
    if (list.length >= batchSize) {
      const flushed = await flush(ura);
      if (!flushed.ok) {
        return flushed;
      }
    }
  }
  const rest = await flushAll();
  return rest.ok ? ok(written) : rest;
}

/** The record in the only FHIR version the organisation answers in. */
function recordOf(store: NodeStore, tenant: string, { fhir }: RegionOrganization): Repository {
  return store.repository(tenant, modelOf(fhir));
}

async function countResources(options: PopulationOptions): Promise<number> {
  let count = 0;
  for await (const _stored of generatePopulation(options)) {
    count += 1;
  }
  return count;
}
