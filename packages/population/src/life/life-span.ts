import { years } from '../dates.ts';
import type { Dice } from '../dice.ts';
import type { Person } from './person.ts';

/** The time in which things can have happened to a person: from birth to now, or to death. */
export interface LifeSpan {
  readonly startMs: number;
  readonly endMs: number;
}

export function lifeSpan(person: Person, nowMs: number): LifeSpan {
  return { startMs: person.birthMs, endMs: Math.min(nowMs, person.deathMs ?? nowMs) };
}

/** A moment at most so many years before the end, never before birth. */
export function recently(span: LifeSpan, dice: Dice, atMostYears: number): number {
  const from = Math.max(span.startMs, span.endMs - years(atMostYears));
  return from + dice.fraction() * (span.endMs - from);
}
