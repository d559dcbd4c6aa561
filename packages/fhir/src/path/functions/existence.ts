/** FHIRPath 5.1: existence. */
import { type Code, truthCode, valueCode } from '../code.ts';
import { itemKey } from '../equality.ts';
import type { Collection, PathItem } from '../item.ts';
import { evaluationProblem } from '../problem.ts';
import { type Scope, spend, withItem } from '../scope.ts';
import { systemValue } from '../system-value.ts';
import { argument, type PathFunction, type PathFunctions } from './path-function.ts';

export const existenceFunctions: PathFunctions = {
  empty: { min: 0, max: 0, compile: ({ source }) => truthCode((scope) => !source.any(scope)) },
  exists: {
    min: 0,
    max: 1,
    compile: ({ source, args: [criteria], at }) =>
      criteria === undefined
        ? truthCode((scope) => source.any(scope))
        : truthCode((scope) => some(source.items(scope), criteria, scope, at)),
  },
  all: {
    min: 1,
    max: 1,
    compile: (call) => {
      const criteria = argument(call, 0);
      return truthCode((scope) => every(call.source.items(scope), criteria, scope, call.at));
    },
  },
  not: {
    min: 0,
    max: 0,
    compile: ({ source }) =>
      truthCode((scope) => {
        const truth = source.truth(scope);
        return truth === undefined ? undefined : !truth;
      }),
  },
  allTrue: booleans((found) => !found.includes(false)),
  anyTrue: booleans((found) => found.includes(true)),
  allFalse: booleans((found) => !found.includes(true)),
  anyFalse: booleans((found) => found.includes(false)),
  count: { min: 0, max: 0, compile: ({ source, at }) => valueCode(at, (scope) => source.items(scope).length) },
  isDistinct: {
    min: 0,
    max: 0,
    compile: ({ source, at }) =>
      truthCode((scope) => {
        const items = source.items(scope);
        spend(scope, items.length, at);
        return items.length < 2 || new Set(items.map(itemKey)).size === items.length;
      }),
  },
  subsetOf: {
    min: 1,
    max: 1,
    compile: (call) => truthCode((scope) => isSubset(call.source, argument(call, 0), scope, call.at)),
  },
  supersetOf: {
    min: 1,
    max: 1,
    compile: (call) => truthCode((scope) => isSubset(argument(call, 0), call.source, scope, call.at)),
  },
};

function some(items: Collection, criteria: Code, scope: Scope, at: number): boolean {
  spend(scope, items.length, at);
  return items.some((item, index) => withItem(scope, item, index, () => criteria.truth(scope)) === true);
}

function every(items: Collection, criteria: Code, scope: Scope, at: number): boolean {
  spend(scope, items.length, at);
  return items.every((item, index) => withItem(scope, item, index, () => criteria.truth(scope)) === true);
}

function booleans(test: (found: readonly (boolean | undefined)[]) => boolean): PathFunction {
  const value = (item: PathItem, at: number) => {
    const found = systemValue(item);
    if (typeof found !== 'boolean') {
      throw evaluationProblem('only booleans expected here', at);
    }
    return found;
  };
  return {
    min: 0,
    max: 0,
    compile: ({ source, at }) => truthCode((scope) => test(source.items(scope).map((item) => value(item, at)))),
  };
}

function isSubset(part: Code, whole: Code, scope: Scope, at: number): boolean {
  const items = part.items(scope);
  const keys = new Set(whole.items(scope).map(itemKey));
  spend(scope, items.length + keys.size, at);
  return items.every((item) => keys.has(itemKey(item)));
}
