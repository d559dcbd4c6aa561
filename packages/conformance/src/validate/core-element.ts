/** What FHIR itself says of an element that a profile talks about. */
import type { ElementNode } from '../profile/element-tree.ts';
import { nodeAt } from '../profile/merge-differential.ts';
import type { ProfileTrees } from '../profile/profile-trees.ts';
import { isPrimitiveType, propertyName } from './element-names.ts';

export interface CoreElement {
  /** The tree of the type it is in, for content references. */
  readonly tree: ElementNode;
  readonly node: ElementNode;
}

/** One JSON name of an element. */
export interface ElementKey {
  readonly name: string;
  readonly sibling: string;
  /** As FHIRPath says it. */
  readonly place: string;
  readonly type: string;
  readonly primitive: boolean;
}

/**
 * The element `name` below a core element that has one of `types` here. A profile may name a choice by its type:
 * `valueQuantity` is then the element `value[x]`.
 */
export function coreChild(
  trees: ProfileTrees,
  parent: CoreElement | undefined,
  types: readonly string[],
  name: string,
): CoreElement | undefined {
  for (const { tree, node } of contentOf(trees, parent, types)) {
    const exact = node.children.get(name);
    if (exact !== undefined) {
      return { tree, node: exact };
    }
    for (const child of node.children.values()) {
      if (child.name.endsWith('[x]') && keysOf(child).some((key) => key.name === name)) {
        return { tree, node: child };
      }
    }
  }
  return undefined;
}

function contentOf(
  trees: ProfileTrees,
  parent: CoreElement | undefined,
  types: readonly string[],
): readonly CoreElement[] {
  const { contentReference } = parent?.node.definition ?? {};
  if (parent !== undefined && contentReference !== undefined) {
    const node = nodeAt(parent.tree, contentReference);
    return node === undefined ? [] : [{ tree: parent.tree, node }];
  }
  if (parent !== undefined && parent.node.children.size > 0) {
    return [parent];
  }
  const names = types.length === 1 && types[0] !== undefined && !isPrimitiveType(types[0]) ? types : ['Element'];
  return names.flatMap((name) => {
    const tree = trees.typeTree(name);
    return tree === undefined ? [] : [{ tree, node: tree }];
  });
}

/** The JSON names of an element as FHIR itself has it. */
export function keysOf(node: ElementNode): readonly ElementKey[] {
  const stem = node.name.endsWith('[x]') ? node.name.slice(0, -3) : undefined;
  const types = node.definition.types ?? [{ code: 'BackboneElement' }];
  return types.map(({ code }) => {
    const name = propertyName(node.name, code);
    const place = stem === undefined ? name : `${stem}.ofType(${code})`;
    return { name, sibling: `_${name}`, place, type: code, primitive: isPrimitiveType(code) };
  });
}
