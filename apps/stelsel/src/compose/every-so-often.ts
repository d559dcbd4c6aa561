/** Works, rests, and works again; begins at once. What it gives stops it after the round that is going on. */
export function everySoOften(pauseMs: number, work: () => Promise<unknown>): () => Promise<void> {
  let stopped = false;
  let wake = (): void => undefined;
  const loop = async (): Promise<void> => {
    while (!stopped) {
      await work();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, stopped ? 0 : pauseMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const done = loop();
  return async () => {
    stopped = true;
    wake();
    await done;
  };
}
