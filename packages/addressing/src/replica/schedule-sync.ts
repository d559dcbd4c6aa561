/** Synchronises again and again: at a random offset, so that nodes do not all come at once, and sooner after a fault. */
import type { Fault, Randomness } from '@stelsel/kernel';
import type { DirectoryReplica } from './directory-replica.ts';

export interface ScheduleOptions {
  readonly replica: DirectoryReplica;
  /** Pause between two runs (national guide: about 15 minutes). */
  readonly everyMs: number;
  readonly randomness: Randomness;
  readonly onFault?: (fault: Fault) => void;
}

/** Shortest pause after a fault; it doubles with every next one, up to `everyMs`. */
const firstRetryMs = 1_000;

/** Starts at once; the returned function stops it and waits for a run that is going on. */
export function scheduleSync({ replica, everyMs, randomness, onFault }: ScheduleOptions): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let faults = 0;
  let running: Promise<void> = Promise.resolve();

  const run = async (): Promise<void> => {
    const done = await replica.sync();
    faults = done.ok ? 0 : faults + 1;
    if (!done.ok) {
      onFault?.(done.fault);
    }
    if (!stopped) {
      timer = setTimeout(start, pauseMs(everyMs, faults, randomness)).unref();
    }
  };
  const start = (): void => {
    running = run();
  };
  start();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}

/** Between half and one and a half of the pause. */
function pauseMs(everyMs: number, faults: number, randomness: Randomness): number {
  const pause = faults === 0 ? everyMs : Math.min(everyMs, firstRetryMs * 2 ** (faults - 1));
  const [byte = 0] = randomness.bytes(1);
  return Math.round(pause * (0.5 + byte / 256));
}
