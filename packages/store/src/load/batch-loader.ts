/** Collects resources into batches and has a few of them written at the same time, while the next ones are read. */
import { createHash } from 'node:crypto';
import { type Resource, toJson } from '@stelsel/fhir';
import { type Fault, faultAt } from '@stelsel/kernel';
import type { BulkStore, LoadCounts } from '../bulk-store.ts';
import { storeLimits } from '../limits.ts';
import type { Found } from './read-resources.ts';
import { isTransaction } from './with-id.ts';

/** What became of a part of a file since it was told last. */
export interface Told extends LoadCounts {
  readonly file: string;
  readonly refused: readonly Fault[];
  /** Everything of the file is durable or refused. */
  readonly ended: boolean;
}

interface Tally {
  stored: number;
  unchanged: number;
  refused: Fault[];
  waiting: number;
  ended: boolean;
}

interface Waiting {
  readonly tally: Tally;
  readonly resource: Resource;
  readonly at?: string;
}

export class BatchLoader {
  readonly #store: BulkStore;
  readonly #tallies = new Map<string, Tally>();
  readonly #running = new Set<Promise<void>>();
  /** Addresses in the batch and in what is being written: one resource is never written twice at the same time. */
  readonly #busy = new Set<string>();
  #batch: Waiting[] = [];

  constructor(store: BulkStore) {
    this.#store = store;
  }

  async add(file: string, { resource: found, at }: Found): Promise<void> {
    const tally = this.#tallyOf(file);
    if (!found.ok) {
      tally.refused.push(found.fault);
      return;
    }
    const resource = found.value;
    const waiting = { tally, resource, ...(at === undefined ? {} : { at }) };
    if (isTransaction(resource)) {
      await this.drain();
      await this.#runTransaction(waiting);
      return;
    }
    const address = `${resource.resourceType}/${resource.id}`;
    if (this.#busy.has(address)) {
      await this.drain();
    }
    this.#busy.add(address);
    this.#batch.push(waiting);
    tally.waiting += 1;
    if (this.#batch.length >= storeLimits.loadBatch) {
      await this.#send();
    }
  }

  end(file: string): void {
    this.#tallyOf(file).ended = true;
  }

  /** Waits until everything that was added is durable or refused. */
  async drain(): Promise<void> {
    await this.#send();
    await Promise.all(this.#running);
  }

  /** What is new of each file, in the order in which the files began. */
  *tell(): Iterable<Told> {
    for (const [file, tally] of this.#tallies) {
      const { stored, unchanged, refused } = tally;
      const ended = tally.ended && tally.waiting === 0;
      if (ended) {
        this.#tallies.delete(file);
      }
      if (ended || stored + unchanged + refused.length > 0) {
        Object.assign(tally, { stored: 0, unchanged: 0, refused: [] });
        yield { file, stored, unchanged, refused, ended };
      }
    }
  }

  /** Begins to write the batch; waits while as many as may be are being written. */
  async #send(): Promise<void> {
    const batch = this.#batch;
    if (batch.length === 0) {
      return;
    }
    this.#batch = [];
    const running = this.#write(batch).finally(() => this.#running.delete(running));
    this.#running.add(running);
    if (this.#running.size >= storeLimits.loadsAtOnce) {
      await Promise.race(this.#running);
    }
  }

  /** A batch that is refused is tried again one by one, to find whom to blame; not when the store itself fails. */
  async #write(batch: readonly Waiting[]): Promise<void> {
    const all = await this.#store.load(batch.map(({ resource }) => resource));
    const isStoreDown = !all.ok && all.fault.kind === 'unavailable';
    for (const [index, waiting] of batch.entries()) {
      const alone = all.ok || isStoreDown ? all : await this.#store.load([waiting.resource]);
      const done = all.ok ? all.value[index] : alone.ok ? alone.value[0] : undefined;
      const { tally, resource, at } = waiting;
      this.#busy.delete(`${resource.resourceType}/${resource.id}`);
      tally.waiting -= 1;
      if (!alone.ok) {
        tally.refused.push(placed(alone.fault, at));
      } else {
        tally[done ?? 'unchanged'] += 1;
      }
    }
  }

  async #runTransaction({ tally, resource, at }: Waiting): Promise<void> {
    const key = createHash('sha256').update(toJson(resource)).digest('base64url');
    const done = await this.#store.runOnce(key, resource);
    if (done.ok) {
      tally.stored += done.value.stored;
      tally.unchanged += done.value.unchanged;
    } else {
      tally.refused.push(placed(done.fault, at));
    }
  }

  #tallyOf(file: string): Tally {
    const known = this.#tallies.get(file);
    const tally = known ?? { stored: 0, unchanged: 0, refused: [], waiting: 0, ended: false };
    this.#tallies.set(file, tally);
    return tally;
  }
}

function placed(fault: Fault, at: string | undefined): Fault {
  return at === undefined ? fault : faultAt(fault, at);
}
