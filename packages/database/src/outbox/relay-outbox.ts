import { acquireLease, type Lease } from '../acquire-lease.ts';
import { attempt } from '../database-error.ts';
import { databaseLimits } from '../limits.ts';
import { deliverBatch } from './deliver-batch.ts';
import type { RelayOptions } from './relay-options.ts';

export interface Relay {
  /** Looks for work now; call it after a commit to save the wait for the next look. */
  wake(): void;
  /** Finishes the delivery that is going on and stops. */
  stop(): Promise<void>;
}

/**
 * The delivering side of an outbox: at least once, in order per key, keys independent of each other. Of the processes that
 * relay for one consumer only the holder of the lease works; the others wait to take over.
 */
export function relayOutbox(options: RelayOptions): Relay {
  const pollMs = options.pollMs ?? databaseLimits.outboxPollMs;
  const stopping = new AbortController();
  let lease: Lease | undefined;
  let wakeUp = (): void => undefined;
  let woken = false;

  const turn = async (): Promise<number> => {
    if (lease === undefined || lease.signal.aborted) {
      const taken = await acquireLease(options.db, `outbox ${options.consumer}`, databaseLimits.outboxLeaseMs);
      lease = taken.ok ? taken.value : undefined;
    }
    return lease === undefined ? 0 : deliverBatch(options, AbortSignal.any([lease.signal, stopping.signal]));
  };
  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
      if (woken || stopping.signal.aborted) {
        wakeUp();
      }
      woken = false;
    });
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const delivered = await attempt(turn);
      if (!delivered.ok || delivered.value === 0) {
        await rest(pollMs);
      } else if (delivered.value < databaseLimits.outboxBatch) {
        await rest(Math.min(pollMs, databaseLimits.outboxCompanyMs));
      }
    }
    await lease?.release();
  };
  const done = loop();

  return {
    wake: () => {
      woken = true;
      wakeUp();
    },
    stop: async () => {
      stopping.abort();
      wakeUp();
      await done;
    },
  };
}
