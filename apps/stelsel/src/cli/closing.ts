/** Lets work open things one by one and closes them, last opened first, however it ended. */
export async function closing<T>(work: (onClose: (close: () => Promise<void>) => void) => Promise<T>): Promise<T> {
  const closers: (() => Promise<void>)[] = [];
  try {
    return await work((close) => closers.push(close));
  } finally {
    for (const close of closers.reverse()) {
      await close();
    }
  }
}
