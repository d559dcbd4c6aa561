/** FHIRPath 5.8, 5.9, 6 and 7: the tree, choices, aggregates, tracing and the time of evaluation. */
import { arithmeticCode } from '../arithmetic.ts';
import { type Code, itemsCode, valueCode } from '../code.ts';
import { compareItems } from '../compare.ts';
import { divideExact, exactNumber } from '../exact-number.ts';
import { type Collection, isNode, none, type PathItem, type PathNode } from '../item.ts';
import { parseMoment } from '../moment.ts';
import { childNodes } from '../path-node.ts';
import { evaluationProblem } from '../problem.ts';
import { type Scope, spend, withItem } from '../scope.ts';
import { asExact } from '../system-value.ts';
import { argument, type Call, type PathFunction, type PathFunctions, stringValue } from './path-function.ts';

function children({ source, definitions, at }: Call): Code {
  return itemsCode(at, (scope) => {
    const found = source.items(scope).flatMap((item) => (isNode(item) ? childNodes(definitions, item) : []));
    spend(scope, found.length, at);
    return found;
  });
}

function descendants({ source, definitions, at }: Call): Code {
  return itemsCode(at, (scope) => {
    const found: PathNode[] = [];
    const visit = (node: PathNode): void => {
      for (const child of childNodes(definitions, node)) {
        spend(scope, 1, at);
        found.push(child);
        if (child.members !== undefined) {
          visit(child);
        }
      }
    };
    for (const item of source.items(scope)) {
      if (isNode(item)) {
        visit(item);
      }
    }
    return found;
  });
}

/** The branches see the collection that `iif` was called on as `$this`. */
function iif(call: Call): Code {
  const [test, yes] = [argument(call, 0), argument(call, 1)];
  const no = call.args[2];
  return itemsCode(call.at, (scope) => {
    const { self } = scope;
    scope.self = call.source.items(scope);
    const found = test.truth(scope) === true ? yes.items(scope) : (no?.items(scope) ?? none);
    scope.self = self;
    return found;
  });
}

function trace(call: Call): Code {
  return {
    ...call.source,
    items: (scope) => {
      const items = call.source.items(scope);
      if (scope.environment.trace !== undefined) {
        const shown = call.args[1] === undefined ? items : projected(items, call.args[1], scope);
        scope.environment.trace(stringValue(argument(call, 0), scope, call.at) ?? '', shown);
      }
      return items;
    },
  };
}

function projected(items: Collection, projection: Code, scope: Scope): Collection {
  return items.flatMap((item, index) => withItem(scope, item, index, () => projection.items(scope)));
}

function defineVariable(call: Call): Code {
  return itemsCode(call.at, (scope) => {
    const items = call.source.items(scope);
    const name = stringValue(argument(call, 0), scope, call.at) ?? '';
    const given = call.args[1];
    let value = items;
    if (given !== undefined) {
      const { self } = scope;
      scope.self = items;
      value = given.items(scope);
      scope.self = self;
    }
    scope.variables = new Map([...scope.variables, [name, value]]);
    return items;
  });
}

function aggregate(call: Call): Code {
  const step = argument(call, 0);
  return itemsCode(call.at, (scope) => {
    const items = call.source.items(scope);
    const before = scope.total;
    let total = call.args[1]?.items(scope) ?? none;
    for (const [index, item] of items.entries()) {
      spend(scope, total.length + 1, call.at);
      scope.total = total;
      total = withItem(scope, item, index, () => step.items(scope));
    }
    scope.total = before;
    return total;
  });
}

/** Folds a collection of values that can be added or compared; empty when there are none. */
function fold(join: (a: PathItem, b: PathItem, scope: Scope, at: number) => PathItem | undefined): PathFunction {
  return {
    min: 0,
    max: 0,
    compile: ({ source, at }) =>
      valueCode(at, (scope) => {
        const [first, ...rest] = source.items(scope);
        return rest.reduce<PathItem | undefined>(
          (total, item) => (total === undefined ? undefined : join(total, item, scope, at)),
          first,
        );
      }),
  };
}

function add(a: PathItem, b: PathItem, scope: Scope, at: number): PathItem | undefined {
  return arithmeticCode(
    '+',
    valueCode(at, () => a),
    valueCode(at, () => b),
    at,
  ).items(scope)[0];
}

function average({ source, at }: Call): Code {
  return valueCode(at, (scope) => {
    const items = source.items(scope);
    const [first, ...rest] = items;
    const total = rest.reduce<PathItem | undefined>(
      (sum, item) => (sum === undefined ? undefined : add(sum, item, scope, at)),
      first,
    );
    const exact = total === undefined ? undefined : asExact(total);
    return exact === undefined ? undefined : divideExact(exact, exactNumber(items.length));
  });
}

/** The moment of evaluation: one clock reading of the surroundings. */
function moment(text: (instant: string) => string): PathFunction {
  return {
    min: 0,
    max: 0,
    compile: ({ at }) =>
      valueCode(at, ({ environment: { nowMs } }) => {
        if (nowMs === undefined) {
          throw evaluationProblem('the time is not known here', at);
        }
        return parseMoment(text(new Date(nowMs()).toISOString()));
      }),
  };
}

export const utilityFunctions: PathFunctions = {
  children: { min: 0, max: 0, compile: children },
  descendants: { min: 0, max: 0, compile: descendants },
  iif: { min: 2, max: 3, compile: iif },
  trace: { min: 1, max: 2, compile: trace },
  defineVariable: { min: 1, max: 2, compile: defineVariable },
  aggregate: { min: 1, max: 2, compile: aggregate },
  sum: fold(add),
  min: fold((a, b, _, at) => ((compareItems(a, b, at) ?? 0) <= 0 ? a : b)),
  max: fold((a, b, _, at) => ((compareItems(a, b, at) ?? 0) >= 0 ? a : b)),
  avg: { min: 0, max: 0, compile: average },
  now: moment((instant) => instant),
  today: moment((instant) => instant.slice(0, 10)),
  timeOfDay: moment((instant) => instant.slice(11, 23)),
};
