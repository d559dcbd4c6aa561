/**
 * Reads a source once for several readers that go in step: nobody gets ahead of the slowest, so one part at a time is in
 * memory. A reader that stops early lets the others go on.
 */
export function inStep<T>(source: AsyncIterable<T>, readers: number): readonly AsyncIterable<T>[] {
  const from = source[Symbol.asyncIterator]();
  let part: Promise<IteratorResult<T, unknown>> | undefined;
  let waiting: (() => void)[] = [];
  let present = readers;
  let taken = 0;
  const everybody = (): void => {
    if (taken >= present) {
      part = undefined;
      taken = 0;
      for (const goOn of waiting.splice(0)) {
        goOn();
      }
    }
  };
  async function* reader(): AsyncGenerator<T> {
    try {
      while (true) {
        part ??= from.next();
        const { done, value } = await part;
        if (done === true) {
          return;
        }
        yield value as T;
        await new Promise<void>((resolve) => {
          waiting = [...waiting, resolve];
          taken += 1;
          everybody();
        });
      }
    } finally {
      present -= 1;
      everybody();
    }
  }
  return Array.from({ length: readers }, reader);
}
