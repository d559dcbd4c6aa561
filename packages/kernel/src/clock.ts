/** Time is a dependency: exact in tests, UTC instants everywhere, milliseconds as numbers. */
export interface Clock {
  /** Milliseconds since the epoch, UTC. */
  nowMs(): number;
}

export const systemClock: Clock = { nowMs: () => Date.now() };

/** A FHIR instant in UTC with milliseconds. */
export function instant(clock: Clock): string {
  return new Date(clock.nowMs()).toISOString();
}

/** Seconds since the epoch, as JWT claims want them. */
export function epochSeconds(clock: Clock): number {
  return Math.floor(clock.nowMs() / 1000);
}

/** A clock that stands still until it is moved; for tests. */
export function fixedClock(startMs = Date.UTC(2026, 10, 22, 9)): Clock & { advance(ms: number): void } {
  let now = startMs;
  return {
    nowMs: () => now,
    advance: (ms) => {
      now += ms;
    },
  };
}
