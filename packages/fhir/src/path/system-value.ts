/** What an item is worth to an operator: the system value of a FHIR primitive or Quantity, and any other item itself. */
import { type Decimal, decimalText, isRawDecimal } from '../json/decimal.ts';
import { type ExactNumber, exactNumber, exactText, parseExact } from './exact-number.ts';
import { isNode, type PathItem, type PathNode } from './item.ts';
import { parseMoment } from './moment.ts';
import { quantityText, type UnitQuantity } from './unit-quantity.ts';

const ucum = 'http://unitsofmeasure.org';
const quantities = new Set(['Quantity', 'SimpleQuantity', 'Age', 'Count', 'Distance', 'Duration']);

/** A primitive that has extensions only stays a node, and so does an element with parts, except a Quantity. */
export function systemValue(item: PathItem): PathItem {
  if (!isNode(item)) {
    return item;
  }
  const { value, type } = item;
  switch (typeof value) {
    case 'string':
      return type === 'date' || type === 'dateTime' || type === 'instant' || type === 'time'
        ? (parseMoment(value) ?? value)
        : value;
    case 'boolean':
      return value;
    case 'number':
      return type === 'decimal' ? exactNumber(value) : value;
    default:
      return isRawDecimal(value) ? (parseExact(value.rawJSON) ?? item) : quantities.has(type) ? toQuantity(item) : item;
  }
}

function toQuantity(node: PathNode): PathItem {
  const { value, system, code, unit } = node.members ?? {};
  if (typeof value !== 'number' && !isRawDecimal(value)) {
    return node;
  }
  const number = parseExact(decimalText(value as Decimal));
  const shown = system === ucum || typeof unit !== 'string' ? code : unit;
  return number === undefined
    ? node
    : ({
        kind: 'quantity',
        value: number,
        unit: typeof shown === 'string' ? shown : '1',
        calendar: false,
      } satisfies UnitQuantity);
}

/** Integers and decimals as exact numbers. */
export function asExact(item: PathItem): ExactNumber | undefined {
  return typeof item === 'number'
    ? exactNumber(item)
    : typeof item === 'object' && item.kind === 'decimal'
      ? item
      : undefined;
}

/** What `toString()` writes; undefined for what has no text. */
export function textOf(item: PathItem): string | undefined {
  const value = systemValue(item);
  if (isNode(item) && (typeof item.value === 'string' || typeof item.value === 'number' || isRawDecimal(item.value))) {
    return typeof item.value === 'string' ? item.value : decimalText(item.value);
  }
  return typeof value === 'object' ? objectText(value) : String(value);
}

function objectText(value: Exclude<PathItem, boolean | string | number>): string | undefined {
  switch (value.kind) {
    case 'decimal':
      return exactText(value);
    case 'quantity':
      return quantityText(value);
    case 'node':
      return undefined;
    default:
      return value.text;
  }
}
