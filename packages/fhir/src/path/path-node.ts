/** Makes nodes of a resource and walks to their elements, guided by the element table. */
import type { Definitions, PropertyDefinition } from '../definitions/definitions.ts';
import { isPrimitive } from '../definitions/primitive-formats.ts';
import { isRawDecimal } from '../json/decimal.ts';
import type { Json, Resource } from '../resource.ts';
import type { JsonObject, PathNode } from './item.ts';

/** The node of a whole resource. */
export function resourceNode(resource: Resource): PathNode {
  const value = resource as unknown as JsonObject;
  return {
    kind: 'node',
    type: resource.resourceType,
    value: value as Json,
    members: value,
    parent: undefined,
    name: '',
    index: -1,
  };
}

/**
 * The node of one element, for who walks a resource without FHIRPath (a validator, a slicer).
 *
 * @param place its property in the parent, its place in a list (-1 when it is no list), and its type
 * @param value the JSON value; undefined for a primitive that only has extensions
 * @param sibling what stands beside a primitive under its name with an underscore
 */
export function elementNode(
  parent: PathNode | undefined,
  { name, index, type }: { readonly name: string; readonly index: number; readonly type: string },
  value: Json | undefined,
  sibling?: Json,
): PathNode {
  const object = asObject(value);
  const known = object !== undefined && typeof object.resourceType === 'string' ? object.resourceType : type;
  return {
    kind: 'node',
    type: known,
    value: value === null ? undefined : value,
    members: object ?? asObject(sibling),
    parent,
    name,
    index,
  };
}

function asObject(value: Json | undefined): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isRawDecimal(value)
    ? value
    : undefined;
}

/** One property that an element may stand under: `value` may stand under `valueString`, `valueQuantity` and more. */
export interface Step {
  readonly name: string;
  readonly sibling: string;
  readonly type: string;
  readonly primitive: boolean;
  readonly resource: boolean;
}

interface StepTable {
  /** By the name in JSON, also with an underscore. */
  readonly byProperty: ReadonlyMap<string, Step>;
  readonly byName: ReadonlyMap<string, readonly Step[]>;
}

const tables = new WeakMap<Definitions, Map<string, StepTable>>();
const noSteps: readonly Step[] = [];

/** Where the element `name` of a type may stand in JSON. */
export function stepsTo(definitions: Definitions, type: string, name: string): readonly Step[] {
  return stepTable(definitions, type).byName.get(name) ?? noSteps;
}

function stepTable(definitions: Definitions, type: string): StepTable {
  let known = tables.get(definitions);
  if (known === undefined) {
    known = new Map();
    tables.set(definitions, known);
  }
  let table = known.get(type);
  if (table === undefined) {
    table = makeTable(definitions, type);
    known.set(type, table);
  }
  return table;
}

function makeTable(definitions: Definitions, type: string): StepTable {
  const byProperty = new Map<string, Step>();
  const byName = new Map<string, Step[]>();
  for (const property of definitions.type(isPrimitive(type) ? 'Element' : type)?.properties.values() ?? []) {
    const step = toStep(definitions, property);
    byProperty.set(step.name, step);
    if (step.primitive) {
      byProperty.set(step.sibling, step);
    }
    for (const name of new Set([property.element.name, property.name])) {
      byName.set(name, [...(byName.get(name) ?? []), step]);
    }
  }
  return { byProperty, byName };
}

function toStep(definitions: Definitions, { name, type, primitive }: PropertyDefinition): Step {
  return { name, sibling: `_${name}`, type, primitive, resource: definitions.type(type)?.kind === 'resource' };
}

/** Adds the nodes under one property. */
export function pushNodes(found: PathNode[], parent: PathNode, step: Step): void {
  const { members } = parent;
  const value = members?.[step.name];
  const sibling = step.primitive ? members?.[step.sibling] : undefined;
  if (value === undefined && sibling === undefined) {
    return;
  }
  if (!Array.isArray(value) && !Array.isArray(sibling)) {
    push(found, parent, step, value, sibling, -1);
    return;
  }
  const values = Array.isArray(value) ? value : [];
  const siblings = Array.isArray(sibling) ? sibling : [];
  for (let index = 0; index < Math.max(values.length, siblings.length); index += 1) {
    push(found, parent, step, values[index], siblings[index], index);
  }
}

function push(
  found: PathNode[],
  parent: PathNode,
  step: Step,
  value: Json | undefined,
  sibling: Json | undefined,
  index: number,
): void {
  if (step.primitive) {
    const members = asObject(sibling);
    const present = value === null ? undefined : value;
    if (present !== undefined || members !== undefined) {
      found.push({ kind: 'node', type: step.type, value: present, members, parent, name: step.name, index });
    }
    return;
  }
  const members = asObject(value);
  if (members !== undefined) {
    const type = step.resource && typeof members.resourceType === 'string' ? members.resourceType : step.type;
    found.push({ kind: 'node', type, value: value as Json, members, parent, name: step.name, index });
  }
}

/** Whether anything stands under one of these properties; makes no nodes. */
export function hasAny({ members }: PathNode, steps: readonly Step[]): boolean {
  for (const { name, sibling, primitive } of steps) {
    if (members?.[name] !== undefined || (primitive && members?.[sibling] !== undefined)) {
      return true;
    }
  }
  return false;
}

/** Every element right below, in the order of the JSON. */
export function childNodes(definitions: Definitions, node: PathNode): readonly PathNode[] {
  const { members } = node;
  if (members === undefined) {
    return [];
  }
  const { byProperty } = stepTable(definitions, node.type);
  const found: PathNode[] = [];
  for (const name in members) {
    const step = byProperty.get(name);
    // `_name` alone is an element too; beside `name` it is the same one.
    if (step !== undefined && (step.name === name || members[step.name] === undefined)) {
      pushNodes(found, node, step);
    }
  }
  return found;
}

/** The resource a node belongs to: itself or the nearest one above. */
export function resourceOf(definitions: Definitions, node: PathNode): PathNode {
  let nearest = node;
  while (nearest.parent !== undefined && definitions.type(nearest.type)?.kind !== 'resource') {
    nearest = nearest.parent;
  }
  return nearest;
}

/** The resource that nothing contains. Entries of a Bundle are their own roots, as FHIR has `%rootResource`. */
export function rootResourceOf(definitions: Definitions, node: PathNode): PathNode {
  const resource = resourceOf(definitions, node);
  return resource.name === 'contained' && resource.parent !== undefined
    ? resourceOf(definitions, resource.parent)
    : resource;
}
