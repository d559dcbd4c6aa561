import { citizenLimits as limits } from '../limits.ts';
import { deliverMail } from './deliver-mail.ts';
import { type TrySourcesDeps, trySources } from './wait-for-source.ts';

/**
 * Sends what is due and tries the sources that people wait for, now and then, one round at a time. Several processes may: what
 * one took the others leave. A round that fails is tried again at the next.
 */
export function mailRounds(deps: TrySourcesDeps): { stop(): Promise<void> } {
  let round: Promise<unknown> = Promise.resolve();
  let running = false;
  const timer = setInterval(() => {
    if (!running) {
      running = true;
      round = trySources(deps)
        .then(() => deliverMail(deps))
        .finally(() => {
          running = false;
        });
    }
  }, limits.mailPollMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await round;
    },
  };
}
