const limitMs = 20_000;
const pauseMs = 400;

/** Looks again until it holds, or gives the last look when the time is over. */
export async function untilTrue<T>(look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (holds(seen) || Date.now() > deadline) {
      return seen;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
