/** Quantities of FHIRPath: a number with a UCUM unit or a calendar duration. */
import { unitScale } from '../ucum/unit-scale.ts';
import { addExact, compareExact, type ExactNumber, exactNumber, exactText, multiplyExact } from './exact-number.ts';

export interface UnitQuantity {
  readonly kind: 'quantity';
  readonly value: ExactNumber;
  /** UCUM code, or with `calendar` a word such as `months`. */
  readonly unit: string;
  readonly calendar: boolean;
}

/** Calendar durations with the UCUM code that they are equivalent to. */
const calendarUnits: ReadonlyMap<string, string> = new Map([
  ['year', 'a'],
  ['month', 'mo'],
  ['week', 'wk'],
  ['day', 'd'],
  ['hour', 'h'],
  ['minute', 'min'],
  ['second', 's'],
  ['millisecond', 'ms'],
]);

export function isCalendarUnit(word: string): boolean {
  return calendarUnits.has(singular(word));
}

export function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

export function quantityText({ value, unit, calendar }: UnitQuantity): string {
  return `${exactText(value)} ${calendar ? unit : `'${unit}'`}`;
}

/** Negative, zero or positive; undefined when the units do not measure the same. */
export function compareQuantities(a: UnitQuantity, b: UnitQuantity, loosely = false): number | undefined {
  const same = inOneUnit(a, b, loosely);
  return same === undefined ? undefined : compareExact(same[0].value, same[1].value);
}

/** In the smaller unit of the two; undefined when the units do not measure the same. */
export function addQuantities(a: UnitQuantity, b: UnitQuantity): UnitQuantity | undefined {
  const same = inOneUnit(a, b, true);
  return same === undefined ? undefined : { ...same[0], value: addExact(same[0].value, same[1].value) };
}

/** Both in the smaller unit. A year and the UCUM year `a` differ in length, unless compared loosely. */
function inOneUnit(
  a: UnitQuantity,
  b: UnitQuantity,
  loosely: boolean,
): readonly [UnitQuantity, UnitQuantity] | undefined {
  const [x, y] = [unitCode(a, loosely), unitCode(b, loosely)];
  if (x === y) {
    return [a, b];
  }
  const [first, second] = [unitScale(x), unitScale(y)];
  if (first === undefined || second === undefined || first.dimension !== second.dimension) {
    return undefined;
  }
  return first.factor > second.factor
    ? [scaled(a, first.factor / second.factor, b), b]
    : [a, scaled(b, second.factor / first.factor, a)];
}

/** Factors are measured numbers: twelve digits of a ratio are kept. */
function scaled(quantity: UnitQuantity, ratio: number, like: UnitQuantity): UnitQuantity {
  return { ...like, value: multiplyExact(quantity.value, exactNumber(Number(ratio.toPrecision(12)))) };
}

function unitCode({ unit, calendar }: UnitQuantity, loosely: boolean): string {
  const word = singular(unit);
  if (!calendar) {
    return unit;
  }
  return !loosely && (word === 'year' || word === 'month') ? `calendar ${word}` : (calendarUnits.get(word) ?? unit);
}
