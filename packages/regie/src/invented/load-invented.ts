import { setTimeout } from 'node:timers/promises';
import { ok, type Result } from '@stelsel/kernel';
import { regieLimits } from '../limits.ts';
import { now } from '../records/moment.ts';
import type { PastStatement } from '../records/ports.ts';
import type { WriterDeps } from '../records/save-record.ts';
import { region } from '../types/reference-lists.ts';

/** Loads the invented country once: all of it or nothing. Says how many statements were added. */
export async function loadInvented(
  { store, clock }: Pick<WriterDeps, 'store' | 'clock'>,
  country: Iterable<readonly PastStatement[]>,
): Promise<Result<number>> {
  const regions = await store.list(region.name, now(clock));
  if (!regions.ok) {
    return regions;
  }
  return regions.value.some(({ invented }) => invented) ? ok(0) : store.load(restfully(country));
}

/** Gives way to people: after every part it rests as long as the part took. */
async function* restfully<T>(parts: Iterable<T>): AsyncIterable<T> {
  let startedMs = performance.now();
  for (const part of parts) {
    yield part;
    await setTimeout(Math.min(performance.now() - startedMs, regieLimits.restMs));
    startedMs = performance.now();
  }
}
