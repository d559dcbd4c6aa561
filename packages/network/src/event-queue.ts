/** An async iterable that is filled by pushing: what happens during a question, in order, without loss. */
export interface EventQueue<T> extends AsyncIterable<T> {
  push(item: T): void;
  end(): void;
  /** Ends with an error that the reader gets thrown: a bug, never an expected failure. */
  fail(error: unknown): void;
}

/** `onLeave` runs when the reader stops early, so that the work behind the queue can stop too. */
export function createEventQueue<T>(onLeave: () => void): EventQueue<T> {
  const waiting: T[] = [];
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  let wake: (() => void) | undefined;
  const signal = (): void => {
    wake?.();
    wake = undefined;
  };
  return {
    push: (item) => {
      waiting.push(item);
      signal();
    },
    end: () => {
      ended = true;
      signal();
    },
    fail: (error) => {
      failure = { error };
      ended = true;
      signal();
    },
    async *[Symbol.asyncIterator]() {
      try {
        for (;;) {
          const item = waiting.shift();
          if (item !== undefined) {
            yield item;
          } else if (failure !== undefined) {
            throw failure.error;
          } else if (ended) {
            return;
          } else {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
        }
      } finally {
        onLeave();
      }
    },
  };
}
