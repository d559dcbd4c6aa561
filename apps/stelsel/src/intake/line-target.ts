import type { Resource } from '@stelsel/fhir';
import { type Received, recentlyTold } from '@stelsel/intake';
import { err, ok, type Result } from '@stelsel/kernel';
import { type BulkStore, storeLimits } from '@stelsel/store';
import type { IntakeTarget, OnRefused } from './intake-target.ts';

interface Waiting {
  readonly resource: Resource;
  readonly received: Received;
}

/**
 * The record of an organisation, many lines at once: what is there with the same content is left alone. A record that the store
 * refuses is named with its line, and keeps no other out.
 */
export function lineTarget(bulk: Pick<BulkStore, 'load'>, onRefused: OnRefused): IntakeTarget {
  const told = recentlyTold();
  const onlyNew = new Set<string>();
  const keepsPersonBut: ReadonlySet<string> = new Set();
  const counts = { stored: 0, unchanged: 0 };
  let batch = new Map<string, Waiting>();
  const load = async (waiting: readonly Waiting[]): Promise<Result<void>> => {
    const done = await bulk.load(
      waiting.map(({ resource }) => resource),
      { onlyNew, keepsPersonBut },
    );
    if (done.ok) {
      for (const outcome of done.value) {
        counts[outcome] += 1;
      }
      return ok();
    }
    const [one] = waiting;
    if (done.fault.kind === 'unavailable' || one === undefined) {
      return done;
    }
    if (waiting.length === 1) {
      await onRefused(one.received, done.fault);
      return ok();
    }
    const middle = Math.ceil(waiting.length / 2);
    const first = await load(waiting.slice(0, middle));
    return first.ok ? load(waiting.slice(middle)) : first;
  };
  const flush = async (): Promise<Result<void>> => {
    const waiting = [...batch.values()];
    batch = new Map();
    const done = waiting.length === 0 ? ok() : await load(waiting);
    onlyNew.clear();
    return done;
  };
  return {
    put: async (taken, received) => {
      for (const resource of told.unsaid(taken.resources)) {
        const address = `${resource.resourceType}/${resource.id ?? ''}`;
        const full = batch.has(address) || batch.size >= storeLimits.loadBatch ? await flush() : ok();
        if (!full.ok) {
          return err(full.fault);
        }
        batch.set(address, { resource, received });
        if (taken.once.has(address)) {
          onlyNew.add(address);
        }
      }
      return ok();
    },
    end: async () => {
      const done = await flush();
      return done.ok ? ok(counts) : done;
    },
  };
}
