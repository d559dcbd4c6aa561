/** `<`, `<=`, `>` and `>=`: numbers, texts, dates and times, quantities. */
import { type Code, truthCode } from './code.ts';
import { compareExact } from './exact-number.ts';
import { isNode, type PathItem } from './item.ts';
import { compareMoments, parseMoment } from './moment.ts';
import { evaluationProblem } from './problem.ts';
import { singleItem } from './scope.ts';
import { asExact, systemValue } from './system-value.ts';
import { compareQuantities } from './unit-quantity.ts';

export function compareCode(operator: '<' | '<=' | '>' | '>=', left: Code, right: Code, at: number): Code {
  const holds = tests[operator];
  return truthCode((scope) => {
    const a = singleItem(left.items(scope), at);
    const b = singleItem(right.items(scope), at);
    const order = a === undefined || b === undefined ? undefined : compareItems(a, b, at);
    return order === undefined ? undefined : holds(order);
  });
}

const tests: Readonly<Record<'<' | '<=' | '>' | '>=', (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Negative, zero or positive; undefined when it cannot be told. */
export function compareItems(left: PathItem, right: PathItem, at: number): number | undefined {
  const a = systemValue(left);
  const b = systemValue(right);
  if (typeof a === 'number' && typeof b === 'number') {
    return a - b;
  }
  if (typeof a === 'string' && typeof b === 'string') {
    return a < b ? -1 : a > b ? 1 : 0;
  }
  const x = asExact(a);
  const y = asExact(b);
  if (x !== undefined && y !== undefined) {
    return compareExact(x, y);
  }
  if (isNode(a) || isNode(b)) {
    return withoutValue(a) || withoutValue(b) ? undefined : mismatch(at);
  }
  return compareRecords(a, b, at);
}

/** A primitive of which only extensions are known compares with nothing. */
function withoutValue(item: PathItem): boolean {
  return isNode(item) && item.value === undefined;
}

function compareRecords(a: PathItem, b: PathItem, at: number): number | undefined {
  const left = typeof a === 'string' ? (parseMoment(a) ?? a) : a;
  const right = typeof b === 'string' ? (parseMoment(b) ?? b) : b;
  if (typeof left !== 'object' || typeof right !== 'object') {
    return mismatch(at);
  }
  if (left.kind === 'quantity' && right.kind === 'quantity') {
    return compareQuantities(left, right);
  }
  if ('fields' in left && 'fields' in right) {
    const order = compareMoments(left, right);
    return Number.isNaN(order) ? mismatch(at) : order;
  }
  return mismatch(at);
}

function mismatch(at: number): never {
  throw evaluationProblem('values of different types cannot be compared', at);
}
