/** Compiled FHIRPath: closures that give a collection, a three-valued answer, or just whether there is anything. */
import { type Collection, isNode, type PathItem, truthItems } from './item.ts';
import { type Scope, singleItem } from './scope.ts';
import { systemValue } from './system-value.ts';

export interface Code {
  items(scope: Scope): Collection;
  /** As operand of a logical operator: undefined when empty; one value that is no boolean counts as true. */
  truth(scope: Scope): boolean | undefined;
  /** Whether the collection has items; cheaper than making them. */
  any(scope: Scope): boolean;
}

/** Code that makes a collection. */
export function itemsCode(at: number, items: (scope: Scope) => Collection): Code {
  return {
    items,
    truth: (scope) => truthOf(items(scope), at),
    any: (scope) => items(scope).length > 0,
  };
}

/** Code that answers yes, no or unknown. */
export function truthCode(truth: (scope: Scope) => boolean | undefined): Code {
  return {
    items: (scope) => truthItems(truth(scope)),
    truth,
    any: (scope) => truth(scope) !== undefined,
  };
}

/** Code that gives one value or nothing. */
export function valueCode(at: number, value: (scope: Scope) => PathItem | undefined): Code {
  return itemsCode(at, (scope) => {
    const found = value(scope);
    return found === undefined ? [] : [found];
  });
}

export function truthOf(items: Collection, at: number): boolean | undefined {
  const item = singleItem(items, at);
  if (item === undefined) {
    return undefined;
  }
  const value = isNode(item) ? systemValue(item) : item;
  return typeof value === 'boolean' ? value : true;
}
