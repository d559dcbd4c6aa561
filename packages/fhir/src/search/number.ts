/** Number and quantity parameters; equality is within half a unit of the last digit given (FHIR R4 3.1.1.4.6 and .11). */
import { type Decimal, decimalNumber, isRawDecimal } from '../json/decimal.ts';
import { unitScale } from '../ucum/unit-scale.ts';
import type { TypedValue } from './compile-expression.ts';
import { splitPrefix } from './prefix.ts';
import type { NumberValue, QuantityValue, SearchFilter } from './search.ts';
import { splitValues, unescapeValue } from './split-values.ts';

interface Amount {
  readonly low: number;
  readonly high: number;
  readonly system?: unknown;
  readonly code?: unknown;
  readonly unit?: unknown;
  /** `low` itself is not meant: it is more than that. So is `high`: it is less. */
  readonly aboveLow?: boolean;
  readonly belowHigh?: boolean;
}

export function parseNumber(text: string): NumberValue | undefined {
  const { prefix, rest } = splitPrefix(text.trim());
  const found = /^([+-]?\d{1,40})(?:\.(\d{1,40}))?(?:[eE]([+-]?\d{1,3}))?$/.exec(rest);
  if (found === null) {
    return undefined;
  }
  const [, whole = '', fraction = '', exponent] = found;
  const digits = whole.replace('+', '') + fraction;
  // Below a power of ten, numbers of as many digits are ten times as close: 1e2 begins at 95, as 9e1 ends there.
  const step = exponent !== undefined && /^-?0*10*$/.test(digits) ? 5n : 50n;
  // Decimal arithmetic, so that 5.4 begins at 5.35 and not a little above it.
  const hundredths = BigInt(digits) * 100n;
  const bound = (half: bigint) => Number(`${hundredths + half}e${Number(exponent ?? 0) - fraction.length - 2}`);
  return { kind: 'number', prefix, value: Number(rest), low: bound(-step), high: bound(step) };
}

/** `5.4`, `5.4|system|code` or `5.4||code`. */
export function parseQuantity(text: string): QuantityValue | undefined {
  const [amount = '', system, code, ...more] = splitValues(text.trim(), '|').map((part) => unescapeValue(part.trim()));
  const number = parseNumber(amount);
  return number === undefined || more.length > 0
    ? undefined
    : { kind: 'quantity', number, ...(system ? { system } : {}), ...(code ? { code } : {}) };
}

export function matchNumber(filter: Pick<SearchFilter, 'values'>): (value: TypedValue) => boolean {
  const wanted = filter.values as readonly NumberValue[];
  return (value) => amountsOf(value).some((amount) => wanted.some((it) => numberMatches(amount, it)));
}

/** With a UCUM unit, amounts in other units of the same dimension are compared in base units: 5 mg is 0.005 g. */
export function matchQuantity(filter: Pick<SearchFilter, 'values'>): (value: TypedValue) => boolean {
  const tests = (filter.values as readonly QuantityValue[]).map(quantityTest);
  return (value) => amountsOf(value).some((amount) => tests.some((test) => test(amount)));
}

const ucum = 'http://unitsofmeasure.org';

function quantityTest(wanted: QuantityValue): (amount: Amount) => boolean {
  const { number, system, code } = wanted;
  const scale = system === ucum && code !== undefined ? unitScale(code) : undefined;
  if (scale === undefined || scale.dimension === '') {
    return (amount) => unitMatches(amount, wanted) && numberMatches(amount, number);
  }
  return (amount) => {
    if (amount.system !== ucum || amount.code === code) {
      return unitMatches(amount, wanted) && numberMatches(amount, number);
    }
    const found = typeof amount.code === 'string' ? unitScale(amount.code) : undefined;
    return (
      found?.dimension === scale.dimension && numberMatches(times(amount, found.factor), times(number, scale.factor))
    );
  };
}

/** Every number in base units, without the noise of binary fractions. */
function times<T extends { readonly low: number; readonly high: number; readonly value?: number }>(
  range: T,
  factor: number,
): T {
  const scaled = (number: number) => Number((number * factor).toPrecision(12));
  return {
    ...range,
    low: scaled(range.low),
    high: scaled(range.high),
    ...(range.value === undefined ? {} : { value: scaled(range.value) }),
  };
}

function amountsOf({ type, value }: TypedValue): readonly Amount[] {
  if (typeof value === 'number' || isRawDecimal(value)) {
    const exact = decimalNumber(value);
    return [{ low: exact, high: exact }];
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const node = value as Record<string, unknown>;
  if (type === 'Range') {
    return [rangeOf(objectOf(node.low), objectOf(node.high))];
  }
  const exact = numberOf(node.value);
  const currency = type === 'Money' ? { system: 'urn:iso:std:iso:4217', code: node.currency } : {};
  return exact === undefined
    ? []
    : [{ ...compared(exact, node.comparator), system: node.system, code: node.code, unit: node.unit, ...currency }];
}

/** `<5` is everything below 5. */
function compared(value: number, comparator: unknown): Amount {
  switch (comparator) {
    case '<':
      return { low: Number.NEGATIVE_INFINITY, high: value, belowHigh: true };
    case '<=':
      return { low: Number.NEGATIVE_INFINITY, high: value };
    case '>=':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case '>':
      return { low: value, high: Number.POSITIVE_INFINITY, aboveLow: true };
    default:
      return { low: value, high: value };
  }
}

/** An end that is missing is open. */
function rangeOf(low: Record<string, unknown> | undefined, high: Record<string, unknown> | undefined): Amount {
  const { system, code, unit } = low ?? high ?? {};
  const from = numberOf(low?.value) ?? Number.NEGATIVE_INFINITY;
  const to = numberOf(high?.value) ?? Number.POSITIVE_INFINITY;
  return { low: from, high: to, system, code, unit };
}

function objectOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' || isRawDecimal(value) ? decimalNumber(value as Decimal) : undefined;
}

function unitMatches(amount: Amount, wanted: QuantityValue): boolean {
  if (wanted.system !== undefined) {
    return amount.system === wanted.system && (wanted.code === undefined || amount.code === wanted.code);
  }
  return wanted.code === undefined || amount.code === wanted.code || amount.unit === wanted.code;
}

function numberMatches(amount: Amount, wanted: NumberValue): boolean {
  const equal = wanted.low <= amount.low && amount.high < wanted.high;
  switch (wanted.prefix) {
    case 'eq':
      return equal;
    case 'ne':
      return !equal;
    case 'gt':
      return amount.high > wanted.value;
    case 'lt':
      return amount.low < wanted.value;
    case 'ge':
      return amount.high > wanted.value || (amount.high === wanted.value && amount.belowHigh !== true);
    case 'le':
      return amount.low < wanted.value || (amount.low === wanted.value && amount.aboveLow !== true);
    case 'sa':
      return amount.low > wanted.value || (amount.low === wanted.value && amount.aboveLow === true);
    case 'eb':
      return amount.high < wanted.value || (amount.high === wanted.value && amount.belowHigh === true);
    case 'ap': {
      const margin = Math.abs(wanted.value) / 10;
      return amount.high >= wanted.value - margin && amount.low <= wanted.value + margin;
    }
  }
}
