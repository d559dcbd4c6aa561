/** FHIRPath 5.2 to 5.4: filtering and projection, subsetting, combining. */
import { type Code, itemsCode, valueCode } from '../code.ts';
import { itemKey } from '../equality.ts';
import { type Collection, none, type PathItem } from '../item.ts';
import { type Scope, singleItem, spend, withItem } from '../scope.ts';
import { argument, type Call, numberValue, type PathFunction, type PathFunctions } from './path-function.ts';

/** Items each once, in the order they come. */
function distinctItems(items: Collection): Collection {
  if (items.length < 2) {
    return items;
  }
  const found = new Map<string, PathItem>();
  for (const item of items) {
    const key = itemKey(item);
    if (!found.has(key)) {
      found.set(key, item);
    }
  }
  return [...found.values()];
}

function where(call: Call): Code {
  const criteria = argument(call, 0);
  return itemsCode(call.at, (scope) => {
    const items = call.source.items(scope);
    spend(scope, items.length, call.at);
    return items.filter((item, index) => withItem(scope, item, index, () => criteria.truth(scope)) === true);
  });
}

function select(call: Call): Code {
  const projection = argument(call, 0);
  return itemsCode(call.at, (scope) =>
    call.source.items(scope).flatMap((item, index) => {
      const found = withItem(scope, item, index, () => projection.items(scope));
      spend(scope, found.length + 1, call.at);
      return found;
    }),
  );
}

/** Repeats the projection on what it finds until nothing new comes. */
function repeat(call: Call): Code {
  const projection = argument(call, 0);
  return itemsCode(call.at, (scope) => {
    const seen = new Map<string, PathItem>();
    let wave = call.source.items(scope);
    while (wave.length > 0) {
      const next: PathItem[] = [];
      for (const [index, item] of wave.entries()) {
        for (const found of withItem(scope, item, index, () => projection.items(scope))) {
          const key = itemKey(found);
          spend(scope, key.length, call.at);
          if (!seen.has(key)) {
            seen.set(key, found);
            next.push(found);
          }
        }
      }
      wave = next;
    }
    return [...seen.values()];
  });
}

function subset(pick: (items: Collection) => Collection): PathFunction {
  return { min: 0, max: 0, compile: ({ source, at }) => itemsCode(at, (scope) => pick(source.items(scope))) };
}

function counted(pick: (items: Collection, count: number) => Collection): PathFunction {
  return {
    min: 1,
    max: 1,
    compile: (call) =>
      itemsCode(call.at, (scope) => {
        const count = numberValue(argument(call, 0), scope, call.at);
        return count === undefined ? none : pick(call.source.items(scope), count);
      }),
  };
}

function combining(combine: (left: Collection, right: Collection) => Collection): PathFunction {
  return {
    min: 1,
    max: 1,
    compile: (call) => combineCode(combine, call.source, argument(call, 0), call.at),
  };
}

function combineCode(
  combine: (left: Collection, right: Collection) => Collection,
  left: Code,
  right: Code,
  at: number,
): Code {
  return itemsCode(at, (scope: Scope) => {
    const a = left.items(scope);
    const b = right.items(scope);
    spend(scope, a.length + b.length, at);
    return combine(a, b);
  });
}

const keysOf = (items: Collection) => new Set(items.map(itemKey));
const union = (a: Collection, b: Collection) => distinctItems([...a, ...b]);

export function unionCode(left: Code, right: Code, at: number): Code {
  return { ...combineCode(union, left, right, at), any: (scope) => left.any(scope) || right.any(scope) };
}

export const filteringFunctions: PathFunctions = {
  where: { min: 1, max: 1, compile: where },
  select: { min: 1, max: 1, compile: select },
  repeat: { min: 1, max: 1, compile: repeat },
  single: {
    min: 0,
    max: 0,
    compile: ({ source, at }) => valueCode(at, (scope) => singleItem(source.items(scope), at)),
  },
  first: subset((items) => items.slice(0, 1)),
  last: subset((items) => items.slice(-1)),
  tail: subset((items) => items.slice(1)),
  distinct: subset(distinctItems),
  skip: counted((items, count) => items.slice(Math.max(count, 0))),
  take: counted((items, count) => items.slice(0, Math.max(count, 0))),
  union: combining(union),
  combine: combining((a, b) => [...a, ...b]),
  intersect: combining((a, b) => {
    const keys = keysOf(b);
    return distinctItems(a.filter((item) => keys.has(itemKey(item))));
  }),
  exclude: combining((a, b) => {
    const keys = keysOf(b);
    return a.filter((item) => !keys.has(itemKey(item)));
  }),
};
