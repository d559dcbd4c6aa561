/** `+ - * / div mod &` of FHIRPath. What has no answer (a zero divisor, an overflow) is empty. */
import { type Code, valueCode } from './code.ts';
import {
  addExact,
  divideExact,
  type ExactNumber,
  multiplyExact,
  negateExact,
  remainderExact,
  truncatedQuotient,
} from './exact-number.ts';
import { isNode, type PathItem } from './item.ts';
import { addDuration } from './moment-arithmetic.ts';
import { evaluationProblem } from './problem.ts';
import { singleItem } from './scope.ts';
import { asExact, systemValue, textOf } from './system-value.ts';
import { addQuantities, type UnitQuantity } from './unit-quantity.ts';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | 'div' | 'mod';

export function arithmeticCode(operator: ArithmeticOperator, left: Code, right: Code, at: number): Code {
  const work = operators[operator];
  return valueCode(at, (scope) => {
    const a = singleItem(left.items(scope), at);
    const b = singleItem(right.items(scope), at);
    if (a === undefined || b === undefined) {
      return undefined;
    }
    const x = systemValue(a);
    const y = systemValue(b);
    const valueless = (isNode(x) && x.value === undefined) || (isNode(y) && y.value === undefined);
    return valueless ? undefined : work(x, y, at);
  });
}

/** Text of both sides together; empty counts as no text. */
export function concatenationCode(left: Code, right: Code, at: number): Code {
  const text = (item: PathItem | undefined) => (item === undefined ? '' : (textOf(item) ?? wrongTypes(at)));
  return valueCode(at, (scope) => {
    return text(singleItem(left.items(scope), at)) + text(singleItem(right.items(scope), at));
  });
}

export function signCode(negative: boolean, operand: Code, at: number): Code {
  return valueCode(at, (scope) => {
    const item = singleItem(operand.items(scope), at);
    const value = item === undefined ? undefined : systemValue(item);
    if (value === undefined || (!negative && (asExact(value) !== undefined || isQuantity(value)))) {
      return value;
    }
    if (typeof value === 'number') {
      return 0 - value;
    }
    const exact = asExact(value);
    if (exact !== undefined) {
      return negateExact(exact);
    }
    return isQuantity(value) ? { ...value, value: negateExact(value.value) } : wrongTypes(at);
  });
}

type Work = (a: PathItem, b: PathItem, at: number) => PathItem | undefined;

const operators: Readonly<Record<ArithmeticOperator, Work>> = {
  '+': (a, b, at) => (typeof a === 'string' && typeof b === 'string' ? a + b : sum(a, b, 1, at)),
  '-': (a, b, at) => sum(a, b, -1, at),
  '*': product,
  '/': quotient,
  div: (a, b, at) => {
    const whole = truncatedQuotient(exact(a, at), exact(b, at));
    return whole === undefined ? undefined : integer(whole);
  },
  mod: (a, b, at) => numeric(a, b, remainderExact(exact(a, at), exact(b, at))),
};

function sum(a: PathItem, b: PathItem, sign: 1 | -1, at: number): PathItem | undefined {
  if (typeof a === 'object' && 'fields' in a) {
    return isQuantity(b) ? addDuration(a, b, sign, at) : wrongTypes(at);
  }
  if (isQuantity(a) && isQuantity(b)) {
    return addQuantities(a, sign === 1 ? b : { ...b, value: negateExact(b.value) });
  }
  const addend = exact(b, at);
  return numeric(a, b, addExact(exact(a, at), sign === 1 ? addend : negateExact(addend)));
}

function product(a: PathItem, b: PathItem, at: number): PathItem | undefined {
  if (isQuantity(a) || isQuantity(b)) {
    return scaled(a, b, at);
  }
  return numeric(a, b, multiplyExact(exact(a, at), exact(b, at)));
}

/** A quantity times a plain number; the product of two units is left out. */
function scaled(a: PathItem, b: PathItem, at: number): UnitQuantity | undefined {
  const [quantity, other] = isQuantity(a) && !(isQuantity(b) && a.unit === '1') ? [a, b] : [b, a];
  if (!isQuantity(quantity)) {
    return wrongTypes(at);
  }
  if (isQuantity(other)) {
    return other.unit === '1' ? { ...quantity, value: multiplyExact(quantity.value, other.value) } : undefined;
  }
  return { ...quantity, value: multiplyExact(quantity.value, exact(other, at)) };
}

function quotient(a: PathItem, b: PathItem, at: number): PathItem | undefined {
  if (isQuantity(a)) {
    const divisor = isQuantity(b) ? b.value : exact(b, at);
    const unit = isQuantity(b) && b.unit === a.unit ? '1' : isQuantity(b) && b.unit !== '1' ? undefined : a.unit;
    const value = divideExact(a.value, divisor);
    return value === undefined || unit === undefined ? undefined : { ...a, value, unit };
  }
  return divideExact(exact(a, at), exact(b, at));
}

/** Two integers give an integer, within 32 bits as FHIRPath has it; anything else a decimal. */
function numeric(a: PathItem, b: PathItem, result: ExactNumber | undefined): PathItem | undefined {
  return result !== undefined && typeof a === 'number' && typeof b === 'number' ? integer(result.digits) : result;
}

export function integer(value: bigint): number | undefined {
  return value >= -2_147_483_648n && value <= 2_147_483_647n ? Number(value) : undefined;
}

function exact(item: PathItem, at: number): ExactNumber {
  return asExact(item) ?? wrongTypes(at);
}

function isQuantity(item: PathItem): item is UnitQuantity {
  return typeof item === 'object' && item.kind === 'quantity';
}

function wrongTypes(at: number): never {
  throw evaluationProblem('this operator does not work on values of these types', at);
}
