import type { Clock } from '@stelsel/kernel';

/** How many at once: enough to get on, few enough that nobody who waits for an answer queues behind them. */
const width = 3;
/** After work that took time, rest this many times as long. */
const restFactor = 1;

/**
 * Gives way to people: runs `work` a few at a time and rests in between, so that the registration of a whole population
 * never stands in front of one question. What needs no real work passes at once.
 */
export function inBackground<A, R>(work: (item: A) => Promise<R>, clock: Clock): (item: A) => Promise<R> {
  const waiting: (() => void)[] = [];
  let running = 0;
  const leave = (): void => {
    running -= 1;
    waiting.shift()?.();
  };
  return async (item) => {
    if (running >= width) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    running += 1;
    const startedMs = clock.nowMs();
    try {
      return await work(item);
    } finally {
      const restMs = (clock.nowMs() - startedMs) * restFactor;
      if (restMs > 0) {
        setTimeout(leave, restMs).unref();
      } else {
        leave();
      }
    }
  };
}
