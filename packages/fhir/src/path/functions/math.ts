/** FHIRPath 5.7: math. What has no real answer is empty. */
import { integer } from '../arithmetic.ts';
import { type Code, valueCode } from '../code.ts';
import { type ExactNumber, exactNumber, negateExact, roundExact, truncatedQuotient } from '../exact-number.ts';
import type { PathItem } from '../item.ts';
import { evaluationProblem } from '../problem.ts';
import { asExact } from '../system-value.ts';
import {
  argument,
  type Call,
  numberValue,
  type PathFunction,
  type PathFunctions,
  singleValue,
} from './path-function.ts';

export const mathFunctions: PathFunctions = {
  abs: onNumber((value, whole) => {
    const positive = value.digits < 0n ? negateExact(value) : value;
    return whole ? integer(positive.digits) : positive;
  }),
  ceiling: onNumber((value) => integer(-floor(negateExact(value)))),
  floor: onNumber((value) => integer(floor(value))),
  truncate: onNumber((value) => integer(truncatedQuotient(value, one) ?? 0n)),
  exp: realFunction(Math.exp),
  ln: realFunction(Math.log),
  sqrt: realFunction(Math.sqrt),
  log: realFunction((value, base) => Math.log(value) / Math.log(base), 1),
  power: { min: 1, max: 1, compile: power },
  round: { min: 0, max: 1, compile: round },
};

const one = exactNumber(1);

function floor(value: ExactNumber): bigint {
  const whole = truncatedQuotient(value, one) ?? 0n;
  return value.digits < 0n && whole * 10n ** BigInt(value.scale) !== value.digits ? whole - 1n : whole;
}

function onNumber(work: (value: ExactNumber, whole: boolean) => PathItem | undefined): PathFunction {
  return {
    min: 0,
    max: 0,
    compile: ({ source, at }) =>
      valueCode(at, (scope) => {
        const value = singleValue(source, scope, at);
        const exact = value === undefined ? undefined : asExact(value);
        if (typeof value === 'object' && value.kind === 'quantity') {
          const result = work(value.value, false);
          return result === undefined ? undefined : { ...value, value: asExact(result) ?? value.value };
        }
        if (value !== undefined && exact === undefined) {
          throw evaluationProblem('a number expected here', at);
        }
        return exact === undefined ? undefined : work(exact, typeof value === 'number');
      }),
  };
}

function realFunction(work: (value: number, argument: number) => number, arity = 0): PathFunction {
  return {
    min: arity,
    max: arity,
    compile: ({ source, args: [given], at }) =>
      valueCode(at, (scope) => {
        const value = numberValue(source, scope, at);
        const other = given === undefined ? 0 : numberValue(given, scope, at);
        return value === undefined || other === undefined ? undefined : real(work(value, other));
      }),
  };
}

function real(value: number): ExactNumber | undefined {
  return Number.isFinite(value) ? exactNumber(value) : undefined;
}

function power(call: Call): Code {
  return valueCode(call.at, (scope) => {
    const base = singleValue(call.source, scope, call.at);
    const exponent = singleValue(argument(call, 0), scope, call.at);
    const value = numberValue(call.source, scope, call.at);
    const by = numberValue(argument(call, 0), scope, call.at);
    if (value === undefined || by === undefined) {
      return undefined;
    }
    const result = value ** by;
    return typeof base === 'number' && typeof exponent === 'number' && Number.isSafeInteger(result)
      ? integer(BigInt(result))
      : real(result);
  });
}

function round({ source, args: [precision], at }: Call): Code {
  return valueCode(at, (scope) => {
    const value = singleValue(source, scope, at);
    const digits = precision === undefined ? 0 : numberValue(precision, scope, at);
    const exact = value === undefined ? undefined : asExact(value);
    if (digits !== undefined && digits < 0) {
      throw evaluationProblem('round works with zero or more digits', at);
    }
    if (exact === undefined || digits === undefined || typeof value === 'number') {
      return value === undefined ? undefined : value;
    }
    return roundExact(exact, digits);
  });
}
