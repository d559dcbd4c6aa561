import { copyTree, type DraftNode, type ElementNode, type Step, sliceNameOf, stepsOf } from './element-tree.ts';
import type { Element } from './structure-definition.ts';

/** Where the content of an element comes from when a differential goes below it. */
export interface ContentSource {
  typeTree(name: string): ElementNode | undefined;
  profileTree(canonical: string): ElementNode | undefined;
}

/**
 * The tree of a profile that has a differential only: a copy of the tree of its base, with every element of the
 * differential laid over it. Elements below a data type, a profiled type or a content reference are brought in first; a
 * slice starts as a copy of the element it is a slice of. Gives a sentence when the differential names what is not there.
 */
export function mergeDifferential(
  base: ElementNode,
  differential: readonly Element[],
  source: ContentSource,
): ElementNode | string {
  const root = copyTree(base);
  const steps = stepsOf(differential);
  for (const [index, element] of differential.entries()) {
    const node = reach(root, steps[index] ?? [], source);
    if (node === undefined) {
      return `it changes ${element.path}, which does not exist in its base`;
    }
    node.definition = overlay(node.definition, element);
  }
  return root;
}

function reach(root: DraftNode, steps: readonly Step[], source: ContentSource): DraftNode | undefined {
  let node: DraftNode = root;
  for (const [depth, step] of steps.entries()) {
    const child = depth === 0 ? node : childOf(root, node, step.name, source);
    if (child === undefined) {
      return undefined;
    }
    node = step.slices.reduce((at, name) => sliceOf(at, name), child);
  }
  return node;
}

function childOf(root: DraftNode, node: DraftNode, name: string, source: ContentSource): DraftNode | undefined {
  expand(root, node, source);
  const known = node.children.get(name);
  if (known !== undefined) {
    return known;
  }
  // `valueQuantity` is short for the slice of `value[x]` that is a Quantity.
  for (const [choice, child] of node.children) {
    const stem = choice.endsWith('[x]') ? choice.slice(0, -3) : undefined;
    const type =
      stem !== undefined && name.startsWith(stem)
        ? child.definition.types?.find(({ code }) => stem + code.charAt(0).toUpperCase() + code.slice(1) === name)
        : undefined;
    if (type !== undefined) {
      if (child.definition.slicing === undefined) {
        const discriminators = [{ type: 'type', path: '$this' }];
        child.definition = { ...child.definition, slicing: { discriminators, rules: 'open', ordered: false } };
      }
      const slice = sliceOf(child, name);
      slice.definition = { ...slice.definition, types: [type] };
      return slice;
    }
  }
  return undefined;
}

/** Brings the content of the type, the profile or the referenced element below a node that has nothing below it yet. */
function expand(root: DraftNode, node: DraftNode, source: ContentSource): void {
  if (node.children.size > 0) {
    return;
  }
  const { contentReference, types = [] } = node.definition;
  const [type] = types;
  const content =
    contentReference === undefined
      ? ((type?.profiles[0] === undefined ? undefined : source.profileTree(type.profiles[0])) ??
        (types.length === 1 && type !== undefined ? source.typeTree(type.code) : undefined) ??
        // Below a primitive, and below a choice of several types.
        source.typeTree('Element'))
      : nodeAt(root, contentReference);
  if (content !== undefined) {
    node.children = copyTree(content).children;
  }
}

/** The node of a plain path such as `Observation.referenceRange`. */
export function nodeAt<N extends { readonly children: ReadonlyMap<string, N> }>(root: N, path: string): N | undefined {
  return path
    .split('.')
    .slice(1)
    .reduce<N | undefined>((node, name) => node?.children.get(name), root);
}

function sliceOf(node: DraftNode, name: string): DraftNode {
  const known = node.slices.find((slice) => sliceNameOf(slice) === name);
  if (known !== undefined) {
    return known;
  }
  const { slicing: _own, ...definition } = node.definition;
  const slice = copyTree({ ...node, slices: [] });
  slice.definition = { ...definition, sliceName: name, min: 0 };
  node.slices.push(slice);
  return slice;
}

/** What the differential says stands before what the base says; rules add up. */
function overlay(base: Element, own: Element): Element {
  const { path: _path, id: _id, constraints: _constraints, ...said } = own;
  const known = base.constraints ?? [];
  const added = (own.constraints ?? []).filter((it) => !known.some(({ key }) => key === it.key));
  return { ...base, ...said, ...(known.length + added.length === 0 ? {} : { constraints: [...known, ...added] }) };
}
