import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Result } from '@stelsel/kernel';
import { databaseLimits } from '../limits.ts';
import { stopPostgres } from './launch-postgres.ts';

/** A PostgreSQL that is started again when it ends by itself. */
export interface KeptRunning {
  /** Resolves when it ended and does not come back: by `stop`, or because it would not start again. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Watches the server and starts it again on the same data and port; what was committed is there, and a pool that was open
 * connects again by itself. Its own children may hold the memory a moment longer, so a start that fails is repeated.
 */
export function keepRunning(
  first: ChildProcess,
  launchAgain: (() => Promise<Result<ChildProcess>>) | undefined,
): KeptRunning {
  let child = first;
  let stopping = false;
  const watch = async (): Promise<void> => {
    for (;;) {
      await ended(child);
      const next = stopping || launchAgain === undefined ? undefined : await again(launchAgain);
      if (next === undefined) {
        return;
      }
      child = next;
      if (stopping) {
        await stopPostgres(child);
        return;
      }
    }
  };
  const again = async (launch: () => Promise<Result<ChildProcess>>): Promise<ChildProcess | undefined> => {
    for (let attempt = 1; attempt <= databaseLimits.embeddedRestarts && !stopping; attempt += 1) {
      const launched = await launch();
      if (launched.ok) {
        return launched.value;
      }
      await wait(databaseLimits.embeddedRestartPauseMs);
    }
    return undefined;
  };
  const over = watch();
  return {
    ended: over,
    stop: async () => {
      stopping = true;
      await stopPostgres(child);
      await over;
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('close', () => resolve()));
}
