/** The elements of a StructureDefinition as a tree: children by name, slices beside the element they are slices of. */
import type { Element } from './structure-definition.ts';

export interface ElementNode {
  /** Last part of the path, with `[x]` when it is a choice. */
  readonly name: string;
  /** Full path without slices. */
  readonly path: string;
  readonly definition: Element;
  readonly children: ReadonlyMap<string, ElementNode>;
  /** In the order of the profile; a slice of a slice is among the slices of that slice. */
  readonly slices: readonly ElementNode[];
}

/** The same while it is being made. */
export interface DraftNode {
  name: string;
  path: string;
  definition: Element;
  children: Map<string, DraftNode>;
  slices: DraftNode[];
}

/** One step down a path: `name:official` is the slice `official` of `name`. */
export interface Step {
  readonly name: string;
  /** Names of slices, outer first. */
  readonly slices: readonly string[];
}

function draftNode(name: string, definition: Element): DraftNode {
  return { name, path: definition.path, definition, children: new Map(), slices: [] };
}

/**
 * The steps of every element, from its id where it has one that fits its path, else from its path and the slice names
 * before it.
 */
export function stepsOf(elements: readonly Element[]): readonly (readonly Step[])[] {
  const open: Step[] = [];
  return elements.map((element) => {
    const names = element.path.split('.');
    const byId = element.id?.split('.').map(stepOfId);
    if (byId !== undefined && byId.length === names.length) {
      open.splice(0, open.length, ...byId);
      return byId;
    }
    const last = names.length - 1;
    const slices = element.sliceName === undefined ? [] : element.sliceName.split('/');
    const kept = open.slice(0, last).map((step, index) => (step.name === names[index] ? step : plain(names[index])));
    open.splice(0, open.length, ...names.slice(0, last).map((name, index) => kept[index] ?? plain(name)), {
      name: names[last] ?? '',
      slices,
    });
    return [...open];
  });
}

function plain(name = ''): Step {
  return { name, slices: [] };
}

function stepOfId(part: string): Step {
  const at = part.indexOf(':');
  return at === -1 ? plain(part) : { name: part.slice(0, at), slices: part.slice(at + 1).split('/') };
}

/** The tree of a complete list of elements (a snapshot). A parent that is missing makes the list unusable: undefined. */
export function treeOf(elements: readonly Element[]): ElementNode | undefined {
  const [first] = elements;
  if (first === undefined) {
    return undefined;
  }
  const root = draftNode(first.path, first);
  const steps = stepsOf(elements);
  for (const [index, element] of elements.entries()) {
    if (index > 0 && !place(root, steps[index] ?? [], element)) {
      return undefined;
    }
  }
  return root;
}

function place(root: DraftNode, steps: readonly Step[], element: Element): boolean {
  let node: DraftNode = root;
  for (const [depth, { name, slices }] of steps.entries()) {
    const last = depth === steps.length - 1;
    if (depth > 0) {
      const child = node.children.get(name);
      if (child === undefined) {
        if (!last) {
          return false;
        }
        node.children.set(name, draftNode(name, element));
        return true;
      }
      node = child;
    }
    for (const [index, slice] of slices.entries()) {
      const known = node.slices.find((it) => sliceNameOf(it) === slice);
      if (known === undefined) {
        if (!last || index < slices.length - 1) {
          return false;
        }
        node.slices.push(draftNode(name, { ...element, sliceName: slice }));
        return true;
      }
      node = known;
    }
  }
  return true;
}

/** The own name of a slice, without the names of the slices it is in. */
export function sliceNameOf(node: { readonly definition: Element }): string {
  const name = node.definition.sliceName ?? '';
  return name.slice(name.lastIndexOf('/') + 1);
}

/** A copy that can be changed without changing what it was copied from. */
export function copyTree(node: ElementNode, name = node.name): DraftNode {
  return {
    name,
    path: node.path,
    definition: node.definition,
    children: new Map([...node.children].map(([key, child]) => [key, copyTree(child)])),
    slices: node.slices.map((slice) => copyTree(slice)),
  };
}
