/** Waits until somebody asks this program to stop: Ctrl-C, SIGTERM, or the end of the supervisor. */
export async function untilStopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    // Who listens for the end of the channel keeps the process alive as long as the channel is.
    const stop = (): void => {
      process.off('disconnect', stop);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, stop);
    }
    process.once('disconnect', stop);
  });
}
