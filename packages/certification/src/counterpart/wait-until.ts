import { ok, type Result } from '@stelsel/kernel';
import { certificationLimits } from '../limits.ts';
import type { Counterpart } from './counterpart.ts';

export interface Waiting {
  readonly isComplete: () => boolean;
  readonly acting: Promise<Result<void>>;
  readonly waitMs: number;
  /** Silence that ends it when everything was heard. */
  readonly quietMs: number;
  /** Silence that ends it when what made the product act has ended: it may still have to send. */
  readonly graceMs: number;
}

/**
 * Waits until everything that was hoped for is heard and it stays quiet, until what made the product act ended and it
 * stays quiet for longer, or until the time is over. Fault: the one with which making the product act failed.
 */
export async function waitUntil(counterpart: Counterpart, wait: Waiting): Promise<Result<void>> {
  let acted = false;
  return new Promise((resolve, reject) => {
    let quiet: NodeJS.Timeout | undefined;
    const end = setTimeout(done, wait.waitMs);
    function stop(): void {
      clearTimeout(quiet);
      clearTimeout(end);
    }
    function done(): void {
      stop();
      resolve(ok());
    }
    function look(): void {
      clearTimeout(quiet);
      const complete = wait.isComplete();
      if (acted || complete) {
        // Somebody who is still busy may think longer than the network takes.
        const pauseMs = acted ? wait.quietMs : Math.max(wait.quietMs, certificationLimits.quietMs);
        quiet = setTimeout(done, complete ? pauseMs : Math.max(pauseMs, wait.graceMs));
      }
    }
    counterpart.onHeard(look);
    wait.acting.then(
      (result) => {
        acted = true;
        if (result.ok) {
          look();
        } else {
          stop();
          resolve(result);
        }
      },
      (error: unknown) => {
        stop();
        reject(error);
      },
    );
    look();
  });
}
