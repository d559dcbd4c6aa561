import { type Json, parseAddress } from '@stelsel/fhir';
import type { ElementNode } from '../profile/element-tree.ts';
import type { Discriminator } from '../profile/structure-definition.ts';
import type { CompileContext, ProfileScope } from './compile-context.ts';
import { meets } from './compile-reference.ts';
import { type Condition, conditionOf } from './condition-of.ts';
import type { CoreElement, ElementKey } from './core-element.ts';
import { type Found, type PathStep, readDiscriminatorPath, sameType, walk } from './discriminator-path.ts';
import type { Run } from './run.ts';
import { sliceElements } from './slice-elements.ts';
import { isObject } from './values.ts';

/** Whether a value is in a slice as far as one discriminator says; undefined when that cannot be told of this value. */
export type Judge = (
  value: Json | undefined,
  sibling: Json | undefined,
  key: ElementKey,
  run: Run,
) => boolean | undefined;

/** A sentence when the slice says nothing that the discriminator could look at. */
export function compileDiscriminator(
  scope: ProfileScope,
  slice: ElementNode,
  core: CoreElement,
  { type, path }: Discriminator,
): Judge | string {
  const steps = readDiscriminatorPath(path);
  if (steps === undefined) {
    return `discriminator ${path} is not understood`;
  }
  const { context } = scope;
  const elements = sliceElements(context, slice, core, steps);
  const silent = `slice ${slice.definition.sliceName ?? ''} says nothing about ${path}`;
  switch (type) {
    case 'value':
    case 'pattern': {
      const conditions = elements.map((element) => conditionOf(context, element)).filter((it) => it !== undefined);
      return conditions.length === 0 ? silent : byValue(steps, conditions);
    }
    case 'exists': {
      const present = elements
        .map(({ definition }) => existence(definition.min, definition.max))
        .find((it) => it !== undefined);
      return present === undefined
        ? silent
        : (...given) => ifKnown(walkFrom(steps, given), (found) => found.length > 0 === present);
    }
    case 'type':
      return byType(context, steps, elements) ?? silent;
    case 'profile':
      return byProfile(context, steps, elements) ?? silent;
    default:
      return `discriminator ${type} is not understood`;
  }
}

type Given = Parameters<Judge>;

function walkFrom(steps: readonly PathStep[], [value, sibling, key, run]: Given): readonly Found[] | undefined {
  return walk(steps, { value, sibling, type: key.type }, run);
}

function ifKnown(
  found: readonly Found[] | undefined,
  decide: (found: readonly Found[]) => boolean | undefined,
): boolean | undefined {
  return found === undefined ? undefined : decide(found);
}

function existence(min: number | undefined, max: number | undefined): boolean | undefined {
  return max === 0 ? false : (min ?? 0) > 0 ? true : undefined;
}

function byValue(steps: readonly PathStep[], conditions: readonly Condition[]): Judge {
  const holds = (value: Json | undefined, sibling: Json | undefined): boolean => {
    for (const condition of conditions) {
      if (!condition(value, sibling)) {
        return false;
      }
    }
    return true;
  };
  const [first] = steps;
  if (first === undefined) {
    return holds;
  }
  const name = steps.length === 1 && first.kind === 'name' ? first.name : undefined;
  return (...given) => {
    // Nearly all slicing is by one plain property, such as the url of an extension.
    const plain = name !== undefined && isObject(given[0]) ? given[0][name] : undefined;
    if (plain !== undefined && !Array.isArray(plain)) {
      return holds(plain, undefined);
    }
    return ifKnown(walkFrom(steps, given), (found) => found.some((one) => holds(one.value, one.sibling)));
  };
}

function byType(
  context: CompileContext,
  steps: readonly PathStep[],
  elements: readonly ElementNode[],
): Judge | undefined {
  const last = steps.at(-1);
  const types =
    last?.kind === 'resolve'
      ? targetTypes(context, elements)
      : elements.flatMap(({ definition }) => definition.types?.map(({ code }) => code) ?? []);
  const known = new Set(types);
  if (known.size === 0 || known.has('Resource')) {
    return undefined;
  }
  return (...given) => {
    const found = walkFrom(steps, given);
    if (found === undefined) {
      // What is pointed at is not here, but a reference says its type.
      const named = namedTypes(steps, given);
      return named?.some((type) => known.has(type));
    }
    return found.some(({ value, type }) => {
      const named = isObject(value) && typeof value.resourceType === 'string' ? value.resourceType : type;
      return [...known].some((wanted) => sameType(named, wanted));
    });
  };
}

/** The types that references at the end of a path say themselves; undefined when one of them does not. */
function namedTypes(steps: readonly PathStep[], given: Given): readonly string[] | undefined {
  const references = steps.at(-1)?.kind === 'resolve' ? walkFrom(steps.slice(0, -1), given) : undefined;
  const named = references?.flatMap(({ value }) => namedType(value) ?? []);
  return named?.length === references?.length ? named : undefined;
}

function targetTypes(context: CompileContext, elements: readonly ElementNode[]): readonly string[] {
  return targetsOf(elements).map((canonical) => context.trees.find(canonical)?.type ?? 'Resource');
}

function targetsOf(elements: readonly ElementNode[]): readonly string[] {
  return elements.flatMap(({ definition }) => definition.types?.flatMap(({ targets }) => targets) ?? []);
}

function byProfile(
  context: CompileContext,
  steps: readonly PathStep[],
  elements: readonly ElementNode[],
): Judge | undefined {
  const profiles =
    steps.at(-1)?.kind === 'resolve'
      ? targetsOf(elements)
      : elements.flatMap(({ definition }) => definition.types?.flatMap((type) => type.profiles) ?? []);
  const types = new Set(profiles.map((canonical) => context.trees.find(canonical)?.type));
  if (profiles.length === 0 || types.has(undefined)) {
    return undefined;
  }
  return (...given) => {
    const [, , , run] = given;
    const found = walkFrom(steps, given);
    if (found === undefined) {
      // What is pointed at is not here, but its type may be enough to say no.
      return namedTypes(steps, given)?.every((type) => !types.has(type)) === true ? false : undefined;
    }
    return found.some(
      ({ value }) => isObject(value) && profiles.some((canonical) => fits(context, canonical, value, run)),
    );
  };
}

function fits(context: CompileContext, canonical: string, value: object, run: Run): boolean {
  const { resourceType } = value as { readonly resourceType?: string };
  const type = context.trees.find(canonical)?.type;
  return (resourceType === undefined || resourceType === type) && meets(context, canonical, value, run);
}

function namedType(value: Json | undefined): string | undefined {
  const { reference, type } = isObject(value) ? value : {};
  const named = typeof reference === 'string' ? parseAddress(reference)?.type : undefined;
  return named ?? (typeof type === 'string' ? type : undefined);
}
