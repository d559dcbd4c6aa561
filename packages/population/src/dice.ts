import { seededRandomness } from '@stelsel/kernel';

/** Chance, reproducible: the same seed throws the same dice. */
export interface Dice {
  fraction(): number;
  /** Whole number, both ends included. */
  integer(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Bell curve (sum of four uniform throws, scaled). */
  normal(mean: number, deviation: number): number;
  /** An id that says nothing about the person: 12 characters. */
  id(): string;
}

export function createDice(seed: number): Dice {
  const { fraction } = seededRandomness(seed);
  const integer = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    integer,
    chance: (probability) => fraction() < probability,
    pick: <T>(items: readonly T[]): T => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) {
        throw new Error('nothing to pick from');
      }
      return item;
    },
    normal: (mean, deviation) =>
      mean + (fraction() + fraction() + fraction() + fraction() - 2) * Math.sqrt(3) * deviation,
    id: () => part(fraction()) + part(fraction()),
  };
}

/** Mixes a seed with a number, so that each person has dice of their own. */
export function mixSeed(seed: number, number: number): number {
  return (Math.imul(seed ^ 0x5bd1e995, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35)) >>> 0;
}

function part(fraction: number): string {
  return Math.floor(fraction * 36 ** 6)
    .toString(36)
    .padStart(6, '0');
}
