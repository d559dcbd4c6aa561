/**
 * What a FHIRPath collection holds. Boolean, String and Integer are the JavaScript values; the other system types are small
 * records; an element of a resource is a node that knows its type and where it came from.
 */
import type { Json } from '../resource.ts';
import type { ExactNumber } from './exact-number.ts';
import type { Moment } from './moment.ts';
import type { UnitQuantity } from './unit-quantity.ts';

export type JsonObject = { readonly [name: string]: Json };

/** One element of a resource; never copied, never changed. */
export interface PathNode {
  readonly kind: 'node';
  /** FHIR type: `Patient`, `HumanName`, `code`; a nested element has the name of its path, such as `Patient.contact`. */
  readonly type: string;
  /** The value of a primitive (undefined when it only has extensions), or the object itself. */
  readonly value: Json | undefined;
  /** Where its own elements stand: the object, or beside a primitive its `_name`. */
  readonly members: JsonObject | undefined;
  readonly parent: PathNode | undefined;
  /** Its property in the parent, as JSON writes it; empty for a root. */
  readonly name: string;
  /** Its place when the property is a list, else -1. */
  readonly index: number;
}

export type PathItem = boolean | string | number | ExactNumber | Moment | UnitQuantity | PathNode;

export type Collection = readonly PathItem[];

export const none: Collection = [];
const yes: Collection = [true];
const no: Collection = [false];

/** The collection of a three-valued answer. */
export function truthItems(truth: boolean | undefined): Collection {
  return truth === undefined ? none : truth ? yes : no;
}

export function isNode(item: PathItem): item is PathNode {
  return typeof item === 'object' && item.kind === 'node';
}
