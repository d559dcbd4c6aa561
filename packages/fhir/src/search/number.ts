/** Number and quantity parameters; equality is within half a unit of the last digit given (FHIR R4 3.1.1.4.6 and .11). */
import { type Decimal, decimalNumber, isRawDecimal } from '../json/decimal.ts';
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
}

export function parseNumber(text: string): NumberValue | undefined {
  const { prefix, rest } = splitPrefix(text.trim());
  const found = /^[+-]?\d+(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(rest);
  if (found === null) {
    return undefined;
  }
  const value = Number(rest);
  const half = 0.5 * 10 ** (Number(found[2] ?? 0) - (found[1] ?? '').length);
  return { kind: 'number', prefix, value, low: value - half, high: value + half };
}

/** `5.4`, `5.4|system|code` or `5.4||code`. */
export function parseQuantity(text: string): QuantityValue | undefined {
  const [amount = '', system, code, ...more] = splitValues(text.trim(), '|').map((part) => unescapeValue(part.trim()));
  const number = parseNumber(amount);
  return number === undefined || more.length > 0
    ? undefined
    : { kind: 'quantity', number, ...(system ? { system } : {}), ...(code ? { code } : {}) };
}

export function matchNumber(filter: SearchFilter): (value: TypedValue) => boolean {
  const wanted = filter.values as readonly NumberValue[];
  return (value) => amountsOf(value).some((amount) => wanted.some((it) => numberMatches(amount, it)));
}

export function matchQuantity(filter: SearchFilter): (value: TypedValue) => boolean {
  const wanted = filter.values as readonly QuantityValue[];
  return (value) =>
    amountsOf(value).some((amount) => wanted.some((it) => unitMatches(amount, it) && numberMatches(amount, it.number)));
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
    const low = typeof node.low === 'object' && node.low !== null ? (node.low as Record<string, unknown>) : undefined;
    const high =
      typeof node.high === 'object' && node.high !== null ? (node.high as Record<string, unknown>) : undefined;
    const unit = low ?? high ?? {};
    const from = numberOf(low?.value) ?? Number.NEGATIVE_INFINITY;
    const to = numberOf(high?.value) ?? Number.POSITIVE_INFINITY;
    return [{ low: from, high: to, system: unit.system, code: unit.code, unit: unit.unit }];
  }
  const exact = numberOf(node.value);
  const currency = type === 'Money' ? { system: 'urn:iso:std:iso:4217', code: node.currency } : {};
  return exact === undefined
    ? []
    : [{ low: exact, high: exact, system: node.system, code: node.code, unit: node.unit, ...currency }];
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
      return amount.high >= wanted.value;
    case 'le':
      return amount.low <= wanted.value;
    case 'sa':
      return amount.low > wanted.value;
    case 'eb':
      return amount.high < wanted.value;
    case 'ap': {
      const margin = Math.abs(wanted.value) / 10;
      return amount.high >= wanted.value - margin && amount.low <= wanted.value + margin;
    }
  }
}
