import type { Clock } from '@stelsel/kernel';
import { citizenLimits as limits } from '../../limits.ts';

/** `often`: pictures, of which one leafs through many. */
type RequestKind = 'light' | 'often' | 'heavy';

/** How often one session, or one address without a session, may ask in a minute. */
export interface RateLimit {
  allow(who: string, kind: RequestKind): boolean;
}

const minuteMs = 60_000;

const most: Readonly<Record<RequestKind, number>> = {
  light: limits.requestsPerMinute,
  often: limits.picturesPerMinute,
  heavy: limits.heavyPerMinute,
};

export function rateLimit(clock: Clock): RateLimit {
  let minute = 0;
  let counts = new Map<string, number>();
  return {
    allow: (who, kind) => {
      const now = Math.floor(clock.nowMs() / minuteMs);
      if (now !== minute) {
        minute = now;
        counts = new Map();
      }
      const key = `${kind} ${who}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= most[kind];
    },
  };
}
