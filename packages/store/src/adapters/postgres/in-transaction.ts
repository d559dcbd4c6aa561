import { setTimeout } from 'node:timers/promises';
import { attempt, type Database } from '@stelsel/database';
import type { Randomness, Result } from '@stelsel/kernel';
import { storeLimits } from '../../limits.ts';
import type { Session } from './rows.ts';

export interface TransactionDeps {
  readonly db: Database;
  readonly randomness: Randomness;
  /** Hears that a write lost to another one and is tried again, with the number of the attempt that failed. */
  readonly onRetry?: (attempt: number) => void;
}

/**
 * Runs in one transaction. What lost to another writer is tried again from the start, a few times, after a random pause
 * that grows; `work` keeps nothing from one attempt to the next, so what is answered is what was committed.
 */
export async function inTransaction<T>(
  { db, randomness, onRetry }: TransactionDeps,
  { tenant, model }: Session,
  work: (session: Session) => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let number = 1; ; number += 1) {
    const done = await flat(() => db.transaction((tx) => work({ tenant, model, sql: tx })));
    const again =
      !done.ok && ['DB-RETRY', 'DB-DUPLICATE'].includes(done.fault.code) && number < storeLimits.writeAttempts;
    if (!again) {
      return done;
    }
    onRetry?.(number);
    const [part = 0] = randomness.bytes(1);
    await setTimeout((part / 255) * storeLimits.writePauseMs * 2 ** (number - 1));
  }
}

/** An expected failure of the database is a fault like any other. */
export async function flat<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  const done = await attempt(work);
  return done.ok ? done.value : done;
}
