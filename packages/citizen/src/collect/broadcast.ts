/** Tells several readers the same events; who comes late first gets what was before. */
export interface Broadcast<E> {
  tell(event: E): void;
  /** What `before` gives now, then everything that is told until the end. */
  read(before: readonly E[]): AsyncIterable<E>;
  end(): void;
}

export function broadcast<E>(): Broadcast<E> {
  const readers = new Set<{ readonly waiting: E[]; wake: () => void }>();
  let ended = false;
  return {
    tell: (event) => {
      for (const reader of readers) {
        reader.waiting.push(event);
        reader.wake();
      }
    },
    read: (before) => {
      const reader = { waiting: [...before], wake: (): void => undefined };
      readers.add(reader);
      return deliver(
        reader,
        () => ended,
        () => readers.delete(reader),
      );
    },
    end: () => {
      ended = true;
      for (const reader of readers) {
        reader.wake();
      }
    },
  };
}

async function* deliver<E>(
  reader: { readonly waiting: E[]; wake: () => void },
  isEnded: () => boolean,
  leave: () => void,
): AsyncGenerator<E> {
  try {
    for (;;) {
      const event = reader.waiting.shift();
      if (event !== undefined) {
        yield event;
      } else if (isEnded()) {
        return;
      } else {
        await new Promise<void>((resolve) => {
          reader.wake = resolve;
        });
      }
    }
  } finally {
    leave();
  }
}
