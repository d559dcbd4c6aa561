/** How much memory work takes while it runs, above what there was before it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface WatchedWork<T> {
  readonly outcome: T;
  /** Objects and buffers. Without collecting first that includes what nobody needs any more. */
  readonly inUseMiB: number;
  /** What the operating system gave the process. */
  readonly processMiB: number;
}

/** Collects everything that nobody needs, at once. */
export function collect(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** With `before` it looks twice a second after calling that, otherwise ten times a second. */
export async function watchMemory<T>(work: () => Promise<T>, before?: () => void): Promise<WatchedWork<T>> {
  const look = () => {
    before?.();
    const { heapUsed, external, rss } = process.memoryUsage();
    return { inUse: heapUsed + external, process: rss };
  };
  const start = look();
  const peak = { ...start };
  const watch = setInterval(
    () => {
      const now = look();
      peak.inUse = Math.max(peak.inUse, now.inUse);
      peak.process = Math.max(peak.process, now.process);
    },
    before === undefined ? 100 : 500,
  );
  try {
    const outcome = await work();
    return {
      outcome,
      inUseMiB: mebibytes(peak.inUse - start.inUse),
      processMiB: mebibytes(peak.process - start.process),
    };
  } finally {
    clearInterval(watch);
  }
}

const mebibytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
