/** `=` and `~` of FHIRPath, and the key by which `distinct` and unions find equals in one pass. */
import { isRawDecimal } from '../json/decimal.ts';
import type { Json } from '../resource.ts';
import { compareExact, type ExactNumber, exactText, normalized, parseExact, roundExact } from './exact-number.ts';
import { type Collection, isNode, type JsonObject, type PathItem } from './item.ts';
import { compareMoments, momentKey } from './moment.ts';
import { asExact, systemValue } from './system-value.ts';
import { compareQuantities, quantityText } from './unit-quantity.ts';

/** Undefined when it cannot be told: dates of different precision, or an empty side. */
export function equalCollections(left: Collection, right: Collection): boolean | undefined {
  if (left.length === 0 || right.length === 0) {
    return undefined;
  }
  if (left.length !== right.length) {
    return false;
  }
  let all: boolean | undefined = true;
  for (let index = 0; index < left.length; index += 1) {
    const equal = equalItems(left[index] as PathItem, right[index] as PathItem);
    if (equal === false) {
      return false;
    }
    all = equal === undefined ? undefined : all;
  }
  return all;
}

function equalItems(left: PathItem, right: PathItem): boolean | undefined {
  const a = systemValue(left);
  const b = systemValue(right);
  if (typeof a !== 'object' || typeof b !== 'object') {
    return a === b || (typeof a !== typeof b && equalNumbers(a, b));
  }
  switch (a.kind) {
    case 'node':
      return b.kind === 'node' && jsonKey(nodeJson(a)) === jsonKey(nodeJson(b));
    case 'decimal':
      return equalNumbers(a, b);
    case 'quantity': {
      if (isNode(left) && isNode(right)) {
        return jsonKey(nodeJson(left)) === jsonKey(nodeJson(right));
      }
      return b.kind === 'quantity' && comparedQuantities(a, b);
    }
    default: {
      if (b.kind !== 'date' && b.kind !== 'dateTime' && b.kind !== 'time') {
        return false;
      }
      const order = compareMoments(a, b);
      return order === undefined ? undefined : order === 0;
    }
  }
}

function comparedQuantities(
  a: Parameters<typeof compareQuantities>[0],
  b: Parameters<typeof compareQuantities>[0],
): boolean | undefined {
  const order = compareQuantities(a, b);
  const duration = a.calendar || b.calendar;
  return order === undefined ? (duration ? undefined : false) : order === 0;
}

function equalNumbers(a: PathItem, b: PathItem): boolean {
  const x = asExact(a);
  const y = asExact(b);
  return x !== undefined && y !== undefined && compareExact(x, y) === 0;
}

/** Order does not count, nor do case and spaces of text, nor digits that the other does not have. Empty is equivalent to empty. */
export function equivalentCollections(left: Collection, right: Collection): boolean {
  if (left.length !== right.length) {
    return false;
  }
  const rest = [...right];
  return left.every((item) => {
    const found = rest.findIndex((other) => equivalentItems(item, other));
    if (found >= 0) {
      rest.splice(found, 1);
    }
    return found >= 0;
  });
}

function equivalentItems(left: PathItem, right: PathItem): boolean {
  const a = systemValue(left);
  const b = systemValue(right);
  if (typeof a === 'string' && typeof b === 'string') {
    return folded(a) === folded(b);
  }
  const x = asExact(a);
  const y = asExact(b);
  if (x !== undefined && y !== undefined) {
    return equivalentNumbers(x, y);
  }
  if (typeof a !== 'object' || typeof b !== 'object') {
    return a === b;
  }
  if (a.kind === 'node' && b.kind === 'node') {
    return equivalentJson(nodeJson(a), nodeJson(b));
  }
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    return compareQuantities(a, b, true) === 0;
  }
  return equalItems(a, b) === true;
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function equivalentNumbers(a: ExactNumber, b: ExactNumber): boolean {
  const scale = Math.min(normalized(a).scale, normalized(b).scale);
  return compareExact(roundExact(a, scale), roundExact(b, scale)) === 0;
}

function equivalentJson(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    return folded(a) === folded(b);
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    const rest = [...b];
    return (
      a.length === b.length &&
      a.every((item) => {
        const found = rest.findIndex((other) => equivalentJson(item, other));
        return found >= 0 && rest.splice(found, 1).length === 1;
      })
    );
  }
  if (isObject(a) && isObject(b)) {
    const names = Object.keys(a).filter((name) => name !== 'id');
    const others = Object.keys(b).filter((name) => name !== 'id');
    return names.length === others.length && names.every((name) => equivalentJson(a[name], b[name]));
  }
  return jsonKey(a) === jsonKey(b);
}

function isObject(value: Json | undefined): value is { [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isRawDecimal(value);
}

/** Equal items have the same key; items whose equality cannot be told have different ones. */
export function itemKey(item: PathItem): string {
  const value = systemValue(item);
  switch (typeof value) {
    case 'string':
      return `s${value}`;
    case 'boolean':
      return value ? 'b1' : 'b0';
    case 'number':
      return `n${value}`;
    default:
      break;
  }
  switch (value.kind) {
    case 'node':
      return `j${jsonKey(nodeJson(value))}`;
    case 'decimal':
      return `n${exactText(normalized(value))}`;
    case 'quantity':
      return isNode(item)
        ? `j${jsonKey(nodeJson(item))}`
        : `q${quantityText({ ...value, value: normalized(value.value) })}`;
    default:
      return momentKey(value);
  }
}

function nodeJson({
  value,
  members,
}: {
  readonly value: Json | undefined;
  readonly members: JsonObject | undefined;
}): Json | undefined {
  return value ?? (members as Json | undefined);
}

/** JSON with its names in order and its numbers by value. */
function jsonKey(value: Json | undefined): string {
  if (Array.isArray(value)) {
    return `[${value.map(jsonKey).join(',')}]`;
  }
  if (isObject(value)) {
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${jsonKey(value[name])}`).join(',')}}`;
  }
  return isRawDecimal(value) ? numberKey(value) : JSON.stringify(value ?? null);
}

function numberKey({ rawJSON }: { readonly rawJSON: string }): string {
  const exact = parseExact(rawJSON);
  return exact === undefined ? rawJSON : exactText(normalized(exact));
}
