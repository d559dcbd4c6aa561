/** The value of one operation of a FHIRPath Patch: `value[x]`, a resource, or parts that make up an element without a type name. */
import type { Definitions } from '../definitions/definitions.ts';
import { stepsTo } from '../path/path-node.ts';
import type { Json } from '../resource.ts';
import { cloneJson } from './clone-json.ts';

export interface PatchValue {
  /** FHIR type, as the parameter says it. */
  readonly type: string;
  /** Undefined for a primitive that only has extensions. */
  readonly value: Json | undefined;
  /** What stands beside a primitive, under its name with an underscore. */
  readonly sibling: Json | undefined;
}

interface Part {
  readonly name?: string;
  readonly part?: readonly Part[];
  readonly [name: string]: unknown;
}

/** A fresh copy every time. `type` is that of the place, for a value of parts. Undefined when there is no value. */
export function valueOfPart(given: Part, type: string, definitions: Definitions): PatchValue | undefined {
  const { part, resource } = given;
  if (part !== undefined) {
    const value = objectOfParts(part, type, definitions);
    return value === undefined ? undefined : { type, value, sibling: undefined };
  }
  if (resource !== undefined) {
    const value = cloneJson(resource as Json);
    return { type: String((resource as { readonly resourceType?: unknown }).resourceType), value, sibling: undefined };
  }
  const name = Object.keys(given)
    .find((key) => /^_?value[A-Z]/.test(key))
    ?.replace(/^_/, '');
  const property = name === undefined ? undefined : definitions.type('Parameters.parameter')?.properties.get(name);
  if (name === undefined || property === undefined) {
    return undefined;
  }
  const copy = (key: string) => (given[key] === undefined ? undefined : cloneJson(given[key] as Json));
  return { type: property.type, value: copy(name), sibling: copy(`_${name}`) };
}

function objectOfParts(parts: readonly Part[], type: string, definitions: Definitions): Json | undefined {
  const object: { [name: string]: Json } = {};
  for (const part of parts) {
    const steps = stepsTo(definitions, type, part.name ?? '');
    const made = valueOfPart(part, steps[0]?.type ?? '', definitions);
    const step = made === undefined ? undefined : (steps.find((one) => one.type === made.type) ?? steps[0]);
    if (made?.value === undefined || step === undefined) {
      return undefined;
    }
    const repeats = definitions.type(type)?.properties.get(step.name)?.element.repeats === true;
    const before = object[step.name];
    object[step.name] = repeats ? [...(Array.isArray(before) ? before : []), made.value] : made.value;
  }
  return object;
}
