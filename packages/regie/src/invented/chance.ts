import { seededRandomness } from '@stelsel/kernel';

/** Draws for the invented country: the same seed gives the same country. */
export interface Chance {
  /** Between 0 and 1. */
  fraction(): number;
  /** A whole number from `from` up to and including `to`. */
  whole(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
  /** Some of them, in their order. */
  some<T>(from: readonly T[], count: number): readonly T[];
  happens(probability: number): boolean;
}

export function chance(seed: number): Chance {
  const { fraction } = seededRandomness(seed);
  const whole = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1));
  return {
    fraction,
    whole,
    pick: (from) => from[whole(0, from.length - 1)] as (typeof from)[number],
    some: (from, count) => {
      const places = from.map((_, index) => ({ index, draw: fraction() }));
      const chosen = new Set(
        places
          .sort((a, b) => a.draw - b.draw)
          .slice(0, count)
          .map(({ index }) => index),
      );
      return from.filter((_, index) => chosen.has(index));
    },
    happens: (probability) => fraction() < probability,
  };
}
