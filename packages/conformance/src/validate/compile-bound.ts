/** The least or the largest value that a profile allows (ElementDefinition.minValue and maxValue). */
import { decimalNumber, isRawDecimal, type Json, rangeOf, unitScale } from '@stelsel/fhir';
import type { ValueCheck } from './compile-binding.ts';
import { report } from './run.ts';
import { isObject, type JsonObject, shown } from './values.ts';

/** From the least it may be to the most: a partial date is a stretch of time. Undefined: cannot be compared. */
interface Stretch {
  readonly low: number | string;
  readonly high: number | string;
}

/**
 * A value is refused when all of it lies beyond the limit: of `2024` it cannot be told whether it is before June of that
 * year. Quantities are compared in the same unit, or by UCUM; others cannot be compared and pass.
 */
export function compileBound(limit: Json, sign: '>=' | '<='): ValueCheck {
  const end = stretchOf(limit, limit);
  const text = isObject(limit)
    ? `${shown(limit.value ?? null)} ${limit.unit ?? limit.code ?? ''}`.trim()
    : shown(limit);
  return (value, run) => {
    const found = stretchOf(value, limit);
    if (found !== undefined && end !== undefined && typeof found.low === typeof end.low && isBeyond(found, end, sign)) {
      report(run, 'VAL-RANGE', { bound: sign, limit: text });
    }
  };
}

function isBeyond(found: Stretch, end: Stretch, sign: '>=' | '<='): boolean {
  // The end of a stretch of time is not in it; a number is its own end.
  return sign === '>=' ? found.low < end.low && found.high <= end.low : found.high > end.high && found.low >= end.high;
}

function stretchOf(value: Json, limit: Json): Stretch | undefined {
  if (typeof value === 'number' || isRawDecimal(value)) {
    const number = decimalNumber(value);
    return { low: number, high: number };
  }
  if (typeof value === 'string') {
    // What is no date is a time of day.
    return rangeOf(value) ?? { low: value, high: value };
  }
  return isObject(value) && isObject(limit) ? amountOf(value, limit) : undefined;
}

/** In base units where UCUM tells the size of both units, without the noise of binary fractions. */
function amountOf(value: JsonObject, limit: JsonObject): Stretch | undefined {
  const amount = value.value;
  if (typeof amount !== 'number' && !isRawDecimal(amount)) {
    return undefined;
  }
  const [own, other] = [scaleOf(value), scaleOf(limit)];
  const scaled = own !== undefined && own.dimension === other?.dimension;
  if (!scaled && (limit.code ?? limit.unit) !== undefined && !sameUnit(value, limit)) {
    return undefined;
  }
  const number = Number((decimalNumber(amount) * (scaled ? own.factor : 1)).toPrecision(12));
  return { low: number, high: number };
}

function scaleOf({ system, code }: JsonObject): ReturnType<typeof unitScale> {
  return system === 'http://unitsofmeasure.org' && typeof code === 'string' ? unitScale(code) : undefined;
}

function sameUnit(a: JsonObject, b: JsonObject): boolean {
  return b.code === undefined ? a.unit === b.unit : a.code === b.code && a.system === b.system;
}
