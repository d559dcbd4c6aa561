/** Changes of a tree that may be changed, at the places a FHIRPath found. A list and what stands beside it stay in step. */
import type { Definitions } from '../definitions/definitions.ts';
import { isPrimitive } from '../definitions/primitive-formats.ts';
import type { PathNode } from '../path/item.ts';
import { type Step, stepsTo } from '../path/path-node.ts';
import type { Json } from '../resource.ts';
import type { PatchValue } from './patch-value.ts';

type Tree = { [name: string]: Json };
type ValueFor = (type: string) => PatchValue | undefined;

/** At the end of a list, or where nothing stands yet. */
export function addElement(definitions: Definitions, node: PathNode, name: string, valueFor: ValueFor): boolean {
  const found = stepFor(definitions, node.type, name, valueFor);
  const members = found === undefined ? undefined : membersOf(node);
  if (found === undefined || members === undefined) {
    return false;
  }
  const { step, made } = found;
  if (repeats(definitions, node.type, step)) {
    const list = listIn(members, step.name);
    list.push(pairOf(made));
    writeList(members, step.name, list);
    return true;
  }
  if (step.name in members || step.sibling in members) {
    return false;
  }
  writeOne(members, step.name, made);
  return true;
}

/** Before the element at this place, or after the last. The list has at least one element: that is how it was found. */
export function insertElement(nodes: readonly PathNode[], index: number, valueFor: ValueFor): boolean {
  const place = listOf(nodes);
  const made = valueFor(nodes[0]?.type ?? '');
  if (place === undefined || made === undefined || index > nodes.length) {
    return false;
  }
  const list = listIn(place.members, place.name);
  list.splice(index, 0, pairOf(made));
  writeList(place.members, place.name, list);
  return true;
}

export function moveElement(nodes: readonly PathNode[], source: number, destination: number): boolean {
  const place = listOf(nodes);
  if (place === undefined || source >= nodes.length || destination >= nodes.length) {
    return false;
  }
  const list = listIn(place.members, place.name);
  list.splice(destination, 0, ...list.splice(source, 1));
  writeList(place.members, place.name, list);
  return true;
}

export function removeElement(node: PathNode): boolean {
  const members = node.parent === undefined ? undefined : (node.parent.members as Tree | undefined);
  if (members === undefined) {
    return false;
  }
  if (node.index < 0) {
    delete members[node.name];
    delete members[`_${node.name}`];
    return true;
  }
  const list = listIn(members, node.name);
  list.splice(node.index, 1);
  writeList(members, node.name, list);
  return true;
}

/** A choice of type may become another type. */
export function replaceElement(definitions: Definitions, node: PathNode, valueFor: ValueFor): boolean {
  const { parent, name, index } = node;
  const members = parent?.members as Tree | undefined;
  const element = parent && definitions.type(parent.type)?.properties.get(name)?.element;
  const wanted = element?.name ?? name;
  const found = parent && stepFor(definitions, parent.type, wanted, valueFor, node.type);
  if (found === undefined || members === undefined) {
    return false;
  }
  const { step, made } = found;
  if (index >= 0) {
    const list = listIn(members, name);
    list[index] = pairOf(made);
    writeList(members, name, list);
    return true;
  }
  if (step.name === name) {
    delete members[step.sibling];
  } else {
    delete members[name];
    delete members[`_${name}`];
  }
  writeOne(members, step.name, made);
  return true;
}

function stepFor(
  definitions: Definitions,
  type: string,
  name: string,
  valueFor: ValueFor,
  placeType?: string,
): { readonly step: Step; readonly made: PatchValue } | undefined {
  const steps = stepsTo(definitions, type, name);
  const made = valueFor(placeType ?? steps[0]?.type ?? '');
  const step = steps.find((one) => one.type === made?.type) ?? (steps.length === 1 ? steps[0] : undefined);
  return step === undefined || made === undefined ? undefined : { step, made };
}

function repeats(definitions: Definitions, type: string, step: Step): boolean {
  const owner = definitions.type(isPrimitive(type) ? 'Element' : type);
  return owner?.properties.get(step.name)?.element.repeats === true;
}

/** Where the elements of a node stand. A primitive without id and extensions gets a place for them. */
function membersOf(node: PathNode): Tree | undefined {
  const parent = node.parent?.members as Tree | undefined;
  if (node.members !== undefined || parent === undefined || !isPrimitive(node.type)) {
    return node.members as Tree | undefined;
  }
  const made: Tree = {};
  if (node.index < 0) {
    parent[`_${node.name}`] = made;
    return made;
  }
  const list = listIn(parent, node.name);
  list[node.index] = { value: list[node.index]?.value ?? null, sibling: made };
  writeList(parent, node.name, list);
  return made;
}

/** The one list in which all these nodes are all there is. */
function listOf(nodes: readonly PathNode[]): { readonly members: Tree; readonly name: string } | undefined {
  const [first] = nodes;
  const members = first?.parent?.members as Tree | undefined;
  const whole =
    first !== undefined &&
    members !== undefined &&
    nodes.every(
      ({ parent, name, index }, place) => parent?.members === members && name === first.name && index === place,
    ) &&
    listIn(members, first.name).length === nodes.length;
  return whole ? { members, name: first.name } : undefined;
}

interface Pair {
  readonly value: Json;
  readonly sibling: Json;
}

function pairOf({ value = null, sibling = null }: PatchValue): Pair {
  return { value, sibling };
}

function listIn(members: Tree, name: string): Pair[] {
  const [values, siblings] = [members[name] ?? [], members[`_${name}`] ?? []].map((list) =>
    Array.isArray(list) ? list : [list],
  ) as [Json[], Json[]];
  return Array.from({ length: Math.max(values.length, siblings.length) }, (_, index) => ({
    value: values[index] ?? null,
    sibling: siblings[index] ?? null,
  }));
}

/** Leaves out a list of nothing, and what stands beside it when that is nothing. */
function writeList(members: Tree, name: string, list: readonly Pair[]): void {
  write(
    members,
    name,
    list.map(({ value }) => value),
  );
  write(
    members,
    `_${name}`,
    list.map(({ sibling }) => sibling),
  );
}

function write(members: Tree, name: string, list: Json[]): void {
  if (list.every((item) => item === null)) {
    delete members[name];
  } else {
    members[name] = list;
  }
}

function writeOne(members: Tree, name: string, { value, sibling }: PatchValue): void {
  if (value === undefined) {
    delete members[name];
  } else {
    members[name] = value;
  }
  if (sibling !== undefined) {
    members[`_${name}`] = sibling;
  }
}
