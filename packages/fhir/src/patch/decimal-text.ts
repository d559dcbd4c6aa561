/**
 * Trees for libraries that copy and compare plain JSON: every decimal that is not exactly a number is a marked string, so
 * that no digit is lost in a copy. The mark cannot stand in a string of FHIR.
 */
import { exactDecimal, isRawDecimal } from '../json/decimal.ts';
import type { Json } from '../resource.ts';

const mark = '\0';

/** Decimals as marked text. */
export function withMarkedDecimals(value: Json): Json {
  return mapLeaves(value, (leaf) => (isRawDecimal(leaf) ? `${mark}${leaf.rawJSON}` : leaf));
}

/** The way back. */
export function withExactDecimals(value: Json): Json {
  return mapLeaves(value, (leaf) =>
    typeof leaf === 'string' && leaf.startsWith(mark) ? exactDecimal(leaf.slice(1)) : leaf,
  );
}

/** Every number by its value: 1.0, 1.00 and 10e-1 become the same (RFC 6902, 4.6), however many digits they have. */
export function withComparableNumbers(value: Json): Json {
  return mapLeaves(value, (leaf) => {
    const text =
      typeof leaf === 'number' ? String(leaf) : typeof leaf === 'string' && leaf[0] === mark ? leaf.slice(1) : '';
    return text === '' ? leaf : `${mark}${canonicalNumber(text)}`;
  });
}

function canonicalNumber(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const kept = digits.slice(0, lengthWithoutZeros(digits));
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - kept.length);
  return kept === '' ? '0' : `${sign}${kept}e${power}`;
}

/** A pattern would try every zero of a long number as the first of the last ones. */
function lengthWithoutZeros(digits: string): number {
  let length = digits.length;
  while (digits[length - 1] === '0') {
    length -= 1;
  }
  return length;
}

function mapLeaves(value: Json, leaf: (value: Json) => Json): Json {
  if (Array.isArray(value)) {
    return value.map((item) => mapLeaves(item, leaf));
  }
  if (typeof value !== 'object' || value === null || isRawDecimal(value)) {
    return leaf(value);
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapLeaves(item as Json, leaf)]));
}
