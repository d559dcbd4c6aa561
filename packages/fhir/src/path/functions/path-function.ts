/** How a FHIRPath function becomes code. */
import type { Definitions } from '../../definitions/definitions.ts';
import type { Code } from '../code.ts';
import { valueCode } from '../code.ts';
import { exactToNumber } from '../exact-number.ts';
import type { PathItem } from '../item.ts';
import { evaluationProblem } from '../problem.ts';
import { type Scope, singleItem } from '../scope.ts';
import type { Syntax } from '../syntax.ts';
import { asExact, systemValue } from '../system-value.ts';

/** One call in an expression. Arguments are code that the function runs when and as often as it means to. */
export interface Call {
  readonly source: Code;
  readonly args: readonly Code[];
  /** The arguments as written, for types and texts that must be known beforehand. */
  readonly syntax: readonly Syntax[];
  readonly definitions: Definitions;
  readonly at: number;
}

export interface PathFunction {
  readonly min: number;
  readonly max: number;
  compile(call: Call): Code;
}

export type PathFunctions = Readonly<Record<string, PathFunction>>;

/** An argument that must be there: its number is checked before a function is compiled. */
export function argument(call: Call, index: number): Code {
  const code = call.args[index];
  if (code === undefined) {
    throw evaluationProblem('an argument is missing', call.at);
  }
  return code;
}

/** The one system value of a collection; undefined when it is empty or known by extensions only. */
export function singleValue(code: Code, scope: Scope, at: number): Exclude<PathItem, { kind: 'node' }> | undefined {
  const item = singleItem(code.items(scope), at);
  const value = item === undefined ? undefined : systemValue(item);
  if (typeof value === 'object' && value.kind === 'node') {
    if (value.value === undefined) {
      return undefined;
    }
    throw evaluationProblem('a single value expected here, not an element with parts', at);
  }
  return value;
}

/** The text of a collection of one; dates and the like count as their text. */
export function stringValue(code: Code, scope: Scope, at: number): string | undefined {
  const value = singleValue(code, scope, at);
  if (value === undefined || typeof value === 'string') {
    return value;
  }
  if (typeof value === 'object' && 'text' in value) {
    return value.text;
  }
  throw evaluationProblem('text expected here', at);
}

export function numberValue(code: Code, scope: Scope, at: number): number | undefined {
  const value = singleValue(code, scope, at);
  const exact = value === undefined ? undefined : asExact(value);
  if (value !== undefined && exact === undefined) {
    throw evaluationProblem('a number expected here', at);
  }
  return exact === undefined ? undefined : exactToNumber(exact);
}

/** A function on a text with text arguments; empty when any of them is empty. */
export function textFunction(
  arity: number,
  work: (text: string, args: readonly string[], at: number, scope: Scope) => PathItem | undefined,
): PathFunction {
  return {
    min: arity,
    max: arity,
    compile: ({ source, args, at }) =>
      valueCode(at, (scope) => {
        const text = stringValue(source, scope, at);
        const values = args.map((arg) => stringValue(arg, scope, at));
        const complete = values.filter((value) => value !== undefined);
        return text === undefined || complete.length < values.length ? undefined : work(text, complete, at, scope);
      }),
  };
}
