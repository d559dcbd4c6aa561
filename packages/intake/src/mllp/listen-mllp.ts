/** Takes messages from senders over the Minimal Lower Layer Protocol, each on a connection of its own. */
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type IntakeLimits, intakeLimits } from '../limits.ts';
import { type SenderDeps, serveSender } from './serve-sender.ts';

export interface MllpDeps extends Omit<SenderDeps, 'limits'> {
  readonly limits?: IntakeLimits;
}

export interface MllpListener {
  /** Serves one sender until it goes away, breaks the protocol or is too slow. */
  serve(connection: Duplex): Promise<void>;
  /** Ends connections that wait, lets the others answer what they are taking in, and then ends those. */
  stop(): Promise<void>;
}

const stopPollMs = 20;

export function listenMllp({ limits = intakeLimits, ...deps }: MllpDeps): MllpListener {
  const busy = new Map<Duplex, boolean>();
  let isStopping = false;
  return {
    serve: async (connection) => {
      busy.set(connection, false);
      await serveSender(connection, { ...deps, limits }, (isBusy) => {
        busy.set(connection, isBusy);
        return !isStopping;
      });
      busy.delete(connection);
    },
    stop: async () => {
      isStopping = true;
      for (const [connection, isBusy] of busy) {
        if (!isBusy) {
          connection.destroy();
        }
      }
      const until = deps.nowMs() + limits.stopMs;
      while (busy.size > 0 && deps.nowMs() < until) {
        await pause(stopPollMs);
      }
      for (const connection of busy.keys()) {
        connection.destroy();
      }
    },
  };
}
