import { DatabaseError } from './database-error.ts';
import { databaseFaults } from './faults.ts';
import { databaseLimits } from './limits.ts';

export interface BatcherOptions<I, O> {
  /** Does the work for a whole batch, in order; gives one answer per item. */
  readonly flush: (items: readonly I[]) => Promise<readonly O[]>;
  readonly maxItems: number;
  /**
   * How long a batch that is not full waits for company when the one before it was done less than this ago; 0 (as usual)
   * means one turn of the event loop. An item that comes alone waits for nobody.
   */
  readonly companyMs?: number;
  /** Most items that wait for a flush; one more is refused with DB-BUSY. */
  readonly maxWaiting?: number;
}

export interface Batcher<I, O> {
  /** Resolves when the batch of this item is done; rejects with what its flush threw. */
  add(item: I): Promise<O>;
  /** Resolves when everything that was added is done. */
  idle(): Promise<void>;
}

interface Waiting<I, O> {
  readonly item: I;
  readonly resolve: (answer: O) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Group commit: while one batch is being written the next one fills, so a durable write per item costs far less than one
 * transaction each, and a lone item waits for nobody. One flush runs at a time and items keep their order.
 */
export function createBatcher<I, O>(options: BatcherOptions<I, O>): Batcher<I, O> {
  const { companyMs = 0, maxWaiting = databaseLimits.batchWaiting } = options;
  let doneAt = Number.NEGATIVE_INFINITY;
  let waiting: Waiting<I, O>[] = [];
  let running: Promise<void> | undefined;
  let scheduled = false;

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, options.maxItems);
      waiting = waiting.slice(options.maxItems);
      await settle(batch, options.flush);
      doneAt = performance.now();
      if (companyMs > 0 && waiting.length > 0 && waiting.length < options.maxItems) {
        await new Promise((resolve) => setTimeout(resolve, companyMs));
      }
    }
    running = undefined;
  };
  const start = (): void => {
    scheduled = false;
    running ??= run();
  };
  const startSoon = (): void => {
    if (running !== undefined) {
      return;
    }
    if (waiting.length >= options.maxItems) {
      start();
    } else if (!scheduled) {
      scheduled = true;
      performance.now() - doneAt < companyMs ? setTimeout(start, companyMs) : setImmediate(start);
    }
  };

  return {
    add: (item) => {
      if (waiting.length >= maxWaiting) {
        return Promise.reject(new DatabaseError(databaseFaults('DB-BUSY'), 'too many items wait for a batch'));
      }
      const answer = new Promise<O>((resolve, reject) => waiting.push({ item, resolve, reject }));
      startSoon();
      return answer;
    },
    idle: async () => {
      while (running !== undefined || waiting.length > 0) {
        start();
        await running;
      }
    },
  };
}

async function settle<I, O>(
  batch: readonly Waiting<I, O>[],
  flush: (items: readonly I[]) => Promise<readonly O[]>,
): Promise<void> {
  try {
    const answers = await flush(batch.map(({ item }) => item));
    if (answers.length !== batch.length) {
      throw new Error(`flush gave ${answers.length} answers for ${batch.length} items`);
    }
    batch.forEach(({ resolve }, index) => {
      resolve(answers[index] as O);
    });
  } catch (error) {
    for (const { reject } of batch) {
      reject(error);
    }
  }
}
