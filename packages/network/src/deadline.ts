/** The end of a question: at its time limit, or when the asker stops it. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** True when the asker stopped, false when time ran out. */
  readonly cancelled: () => boolean;
  readonly cancel: () => void;
  /** Ends the timer; call it when the question is answered. */
  readonly close: () => void;
  /** The outcome of the work, or what `late` says when the deadline comes first. */
  readonly before: <T>(work: Promise<T>, late: () => T) => Promise<T>;
}

export function startDeadline(ms: number, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  let stopped = outer?.aborted ?? false;
  const cancel = (): void => {
    stopped = true;
    controller.abort();
  };
  const timer = setTimeout(() => controller.abort(), ms);
  if (stopped) {
    controller.abort();
  }
  outer?.addEventListener('abort', cancel, { once: true });
  const { signal } = controller;
  return {
    signal,
    cancelled: () => stopped,
    cancel,
    close: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', cancel);
    },
    before: (work, late) =>
      new Promise((resolve, reject) => {
        const expire = (): void => resolve(late());
        if (signal.aborted) {
          expire();
          return;
        }
        signal.addEventListener('abort', expire, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', expire));
      }),
  };
}
