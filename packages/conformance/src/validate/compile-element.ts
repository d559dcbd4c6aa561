/** One element of a profile: how often, of which type, with what value, in which slices, and what is below it. */
import type { ElementNode } from '../profile/element-tree.ts';
import { nodeAt } from '../profile/merge-differential.ts';
import type { Element } from '../profile/structure-definition.ts';
import type { ObjectCheck, PlacedCheck, ProfileScope } from './compile-context.ts';
import { compileLimits } from './compile-limits.ts';
import { compileSlicing, type Sorting } from './compile-slicing.ts';
import { compileTypes } from './compile-types.ts';
import { type CoreElement, coreChild, type ElementKey, keysOf } from './core-element.ts';
import { enter, leave, type Run, report } from './run.ts';
import { isObject, type JsonObject } from './values.ts';

/** The check of an element on the object it is in; undefined when the profile adds nothing to FHIR itself. */
function compileElement(scope: ProfileScope, node: ElementNode, core: CoreElement): ObjectCheck | undefined {
  const keys = keysOf(core.node);
  const { min = 0, max = Number.POSITIVE_INFINITY } = node.definition;
  const floor = min > (core.node.definition.min ?? 0) ? min : 0;
  const ceiling = max < (core.node.definition.max ?? Number.POSITIVE_INFINITY) ? max : Number.POSITIVE_INFINITY;
  const value = compileValue(scope, node, core, keys);
  const slicing = compileSlicing(scope, node, core, keys, compileValue);
  if (floor === 0 && ceiling === Number.POSITIVE_INFINITY && value === undefined && slicing === undefined) {
    return undefined;
  }
  const name = core.node.name.replace('[x]', '');
  return (object, run) => {
    const sorting = slicing?.start();
    let found = 0;
    for (let at = 0; at < keys.length; at += 1) {
      found = checkKey(object, keys[at] as ElementKey, found, value, sorting, run);
    }
    if (found < floor) {
      report(run, 'VAL-MIN', { name, min: floor, found });
    }
    if (found > ceiling) {
      report(run, ceiling === 0 ? 'VAL-PROHIBITED' : 'VAL-MAX', { name, max: ceiling, found }, { at: name });
    }
    sorting?.finish(run);
  };
}

/** Every value under one JSON name; gives how many there are now. */
function checkKey(
  object: JsonObject,
  key: ElementKey,
  before: number,
  check: PlacedCheck | undefined,
  sorting: Sorting | undefined,
  run: Run,
): number {
  const value = object[key.name];
  const sibling = key.primitive ? object[key.sibling] : undefined;
  if (value === undefined && sibling === undefined) {
    return before;
  }
  const values = Array.isArray(value) ? value : undefined;
  const siblings = Array.isArray(sibling) ? sibling : undefined;
  const several = values !== undefined || siblings !== undefined;
  const count = several ? Math.max(values?.length ?? 0, siblings?.length ?? 0) : 1;
  if (check !== undefined || sorting !== undefined) {
    for (let index = 0; index < count; index += 1) {
      const one = several ? values?.[index] : value;
      const beside = several ? siblings?.[index] : sibling;
      enter(run, key.place, several ? index : -1);
      check?.(one ?? undefined, beside ?? undefined, key, run);
      sorting?.sort(one ?? undefined, beside ?? undefined, key, run);
      leave(run);
    }
  }
  return before + count;
}

/** Everything that holds for each value of an element or a slice; undefined when nothing is added. */
export function compileValue(
  scope: ProfileScope,
  node: ElementNode,
  core: CoreElement,
  keys: readonly ElementKey[],
): PlacedCheck | undefined {
  const below = compileBelow(scope, node, core);
  const checks = [
    compileTypes(scope.context, node, core, keys),
    ...compileLimits(scope.context, node, core),
    below,
  ].filter((it) => it !== undefined);
  const [only] = checks;
  return checks.length < 2
    ? only
    : (value, sibling, key, run) => {
        for (const check of checks) {
          check(value, sibling, key, run);
        }
      };
}

/** The elements below a value; below a primitive only its id and extensions. */
function compileBelow(scope: ProfileScope, node: ElementNode, core: CoreElement): PlacedCheck | undefined {
  const types = (node.definition.types ?? []).map(({ code }) => code);
  const referenced = node.children.size === 0 ? node.definition.contentReference : undefined;
  if (referenced !== undefined) {
    const target = nodeAt(scope.tree, referenced);
    const targetCore = nodeAt(core.tree, referenced);
    let made: { readonly check: ObjectCheck | undefined } | undefined;
    return target === undefined || targetCore === undefined
      ? undefined
      : (value, _sibling, _key, run) => {
          // Made when first used: the referenced element may hold this one.
          made ??= { check: compileChildren(scope, target, { tree: core.tree, node: targetCore }, types) };
          if (isObject(value)) {
            made.check?.(value, run);
          }
        };
  }
  const children = compileChildren(scope, node, core, types);
  return children === undefined
    ? undefined
    : (value, sibling, key, run) => {
        const object = key.primitive ? (sibling ?? {}) : value;
        if (isObject(object)) {
          children(object, run);
        }
      };
}

function compileChildren(
  scope: ProfileScope,
  node: ElementNode,
  core: CoreElement,
  types: readonly string[],
): ObjectCheck | undefined {
  const checks = [...node.children.values()].flatMap((child) => {
    const found = coreChild(scope.context.trees, core, types, child.name);
    // The text of a primitive is checked with the primitive itself.
    const check = found === undefined ? undefined : compileElement(scope, named(child, found), found);
    return check === undefined ? [] : [check];
  });
  const [only] = checks;
  return checks.length < 2
    ? only
    : (object, run) => {
        for (const check of checks) {
          check(object, run);
        }
      };
}

/** `valueQuantity` in a profile says that `value[x]` is a Quantity. */
function named(child: ElementNode, core: CoreElement): ElementNode {
  if (child.name === core.node.name || child.definition.types !== undefined) {
    return child;
  }
  const type = keysOf(core.node).find(({ name }) => name === child.name)?.type;
  const definition: Element = {
    ...child.definition,
    ...(type === undefined ? {} : { types: [{ code: type, profiles: [], targets: [] }] }),
  };
  return { ...child, definition };
}
