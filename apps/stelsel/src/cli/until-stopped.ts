/** Waits until somebody asks this program to stop: Ctrl-C, SIGTERM, or the end of the supervisor. */
export async function untilStopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve());
    }
    process.once('disconnect', () => resolve());
  });
}
