/** A step to an element by name, or at the start of a path to the type that the focus has. */
import type { Definitions } from '../definitions/definitions.ts';
import { type Code, truthOf } from './code.ts';
import { type Collection, isNode, none, type PathItem, type PathNode } from './item.ts';
import { hasAny, pushNodes, type Step, stepsTo } from './path-node.ts';
import { type Scope, spend } from './scope.ts';
import { isKindOf } from './type-names.ts';

/** @param source what the step starts from; `$this` when left out */
export function memberCode(definitions: Definitions, source: Code | undefined, name: string, at: number): Code {
  const lookup = stepLookup(definitions, name);
  const start = (scope: Scope) => (source === undefined ? scope.self : source.items(scope));
  const root = source === undefined && definitions.type(name) !== undefined ? name : undefined;
  const items = (scope: Scope): Collection => {
    const from = start(scope);
    if (root !== undefined && from.some((item) => isRoot(definitions, item, root))) {
      return from.filter((item) => isRoot(definitions, item, root));
    }
    const found: PathNode[] = [];
    for (const item of from) {
      if (isNode(item)) {
        for (const step of lookup(item.type)) {
          pushNodes(found, item, step);
        }
      }
    }
    spend(scope, found.length + 1, at);
    return found.length === 0 ? none : found;
  };
  return {
    items,
    truth: (scope) => truthOf(items(scope), at),
    any: (scope) => {
      if (root !== undefined) {
        return items(scope).length > 0;
      }
      return start(scope).some((item) => isNode(item) && hasAny(item, lookup(item.type)));
    },
  };
}

function isRoot(definitions: Definitions, item: PathItem, type: string): boolean {
  return isNode(item) && isKindOf(definitions, item.type, type);
}

/** Remembers the last type: most steps see one type only. */
function stepLookup(definitions: Definitions, name: string): (type: string) => readonly Step[] {
  let lastType: string | undefined;
  let lastSteps: readonly Step[] = [];
  return (type) => {
    if (type !== lastType) {
      lastSteps = stepsTo(definitions, type, name);
      lastType = type;
    }
    return lastSteps;
  };
}
