/** The ages at which a child's say changes (WGBO articles 7:447 and 7:450), by the calendar of Amsterdam. */

/** Under 12 the parents decide; 12 to 15 parent and child together; from 16 the child alone; from 18 an adult. */
export type Regime = 'under-12' | '12-15' | '16-17' | 'adult';

export interface RegimeAt {
  readonly regime: Regime;
  readonly ageYears: number;
  /** `yyyy-mm-dd`: the birthday that ends it, at its first midnight. An adult has none. */
  readonly endsOn?: string;
}

const ends = [
  ['under-12', 12],
  ['12-15', 16],
  ['16-17', 18],
] as const;

/** @param birthDate `yyyy-mm-dd`; who was born on 29 February has a birthday on 1 March in other years */
export function regimeAt(birthDate: string, nowMs: number): RegimeAt {
  const today = dayInAmsterdam(nowMs);
  const had = today.slice(4) >= birthDate.slice(4);
  const ageYears = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (had ? 0 : 1);
  const current = ends.find(([, age]) => ageYears < age);
  return current === undefined
    ? { regime: 'adult', ageYears }
    : { regime: current[0], ageYears, endsOn: birthdayAt(birthDate, current[1]) };
}

/** The day it is now where the law counts birthdays. */
export function dayInAmsterdam(nowMs: number): string {
  return calendar.format(new Date(nowMs));
}

function birthdayAt(birthDate: string, age: number): string {
  const year = Number(birthDate.slice(0, 4)) + age;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return birthDate.endsWith('-02-29') && !leap ? `${year}-03-01` : `${year}${birthDate.slice(4)}`;
}

const calendar = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
