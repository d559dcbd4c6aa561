import { type Clock, err, type Fault, ok, type Result } from '@stelsel/kernel';
import { httpFaults } from '../faults.ts';
import type { Lane, ProcessThrottle, ThrottleLimits } from './throttle-limits.ts';

export interface ThrottleOptions {
  readonly process: ProcessThrottle;
  /** The limits of one party: an organisation, or a role. */
  readonly limitsOf: (party: string) => ThrottleLimits;
  readonly clock: Clock;
}

/** Ends a turn; may be called more than once. */
export type Leave = () => void;

export interface ThrottleState {
  readonly party: string;
  readonly lane: Lane;
  readonly running: number;
  readonly waiting: number;
}

/** Decides who may be worked for now, who waits, and who is told to come back later. */
export interface Throttle {
  /**
   * A turn, at once when there is room, otherwise to wait for. Faults: HTTP-THROTTLED (this party asks too much),
   * HTTP-OVERLOADED (everybody together does).
   */
  enter(party: string, lane: Lane): Result<Leave> | Promise<Result<Leave>>;
  state(): readonly ThrottleState[];
}

interface Waiter {
  readonly begin: (turn: Result<Leave>) => void;
  readonly timer: NodeJS.Timeout;
}

interface Queue {
  readonly party: string;
  readonly lane: Lane;
  running: number;
  readonly waiters: Waiter[];
}

/**
 * Turns go round between parties: one that floods waits behind its own requests, never before those of another. Queues
 * are bounded, so a refusal is quick and costs no storage.
 */
export function createThrottle(options: ThrottleOptions): Throttle {
  const queues = new Map<string, Queue>();
  const buckets = new Map<string, { tokens: number; atMs: number }>();
  let running = 0;
  let waiting = 0;

  const queueOf = (party: string, lane: Lane): Queue => {
    const key = `${party} ${lane}`;
    const known = queues.get(key);
    if (known !== undefined) {
      return known;
    }
    const queue = { party, lane, running: 0, waiters: [] };
    queues.set(key, queue);
    return queue;
  };
  const hasRoom = (queue: Queue): boolean =>
    running < options.process.concurrent && queue.running < options.limitsOf(queue.party).concurrent;
  const begin = (queue: Queue): Leave => {
    running += 1;
    queue.running += 1;
    let left = false;
    return () => {
      if (!left) {
        left = true;
        running -= 1;
        queue.running -= 1;
        next();
      }
    };
  };
  /** The queue that got a turn goes to the back of the round. */
  const next = (): void => {
    for (const [key, queue] of queues) {
      const first = hasRoom(queue) ? queue.waiters.shift() : undefined;
      if (first !== undefined) {
        queues.delete(key);
        queues.set(key, queue);
        waiting -= 1;
        clearTimeout(first.timer);
        first.begin(ok(begin(queue)));
        return;
      }
    }
  };
  const wait = (queue: Queue): Promise<Result<Leave>> =>
    new Promise((resolve) => {
      const giveUp = (): void => {
        queue.waiters.splice(queue.waiters.indexOf(waiter), 1);
        waiting -= 1;
        resolve(err(overloaded()));
      };
      const waiter: Waiter = { begin: resolve, timer: setTimeout(giveUp, options.process.waitMs) };
      waiting += 1;
      queue.waiters.push(waiter);
    });

  return {
    enter: (party, lane) => {
      const limits = options.limitsOf(party);
      const early = tooEarly(buckets, party, limits, options.clock.nowMs());
      if (early !== undefined) {
        return err(early);
      }
      const queue = queueOf(party, lane);
      if (queue.waiters.length === 0 && hasRoom(queue)) {
        return ok(begin(queue));
      }
      if (queue.waiters.length >= limits.waiting) {
        return err(httpFaults('HTTP-THROTTLED', { retryAfterSeconds: 1 }));
      }
      return waiting >= options.process.waiting ? err(overloaded()) : wait(queue);
    },
    state: () =>
      [...queues.values()].map(({ party, lane, running: now, waiters }) => ({
        party,
        lane,
        running: now,
        waiting: waiters.length,
      })),
  };
}

function overloaded(): Fault {
  return httpFaults('HTTP-OVERLOADED', { retryAfterSeconds: 2 });
}

/** A bucket that holds one second of requests and fills by itself. */
function tooEarly(
  buckets: Map<string, { tokens: number; atMs: number }>,
  party: string,
  { perSecond }: ThrottleLimits,
  nowMs: number,
): Fault | undefined {
  if (perSecond === undefined) {
    return undefined;
  }
  const known = buckets.get(party) ?? { tokens: perSecond, atMs: nowMs };
  const tokens = Math.min(perSecond, known.tokens + ((nowMs - known.atMs) / 1000) * perSecond);
  buckets.set(party, { tokens: tokens < 1 ? tokens : tokens - 1, atMs: nowMs });
  return tokens < 1
    ? httpFaults('HTTP-THROTTLED', { retryAfterSeconds: Math.max(1, Math.ceil((1 - tokens) / perSecond)) })
    : undefined;
}
