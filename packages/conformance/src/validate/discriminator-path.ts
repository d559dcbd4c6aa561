/** The path of a discriminator: a small part of FHIRPath, walked over values and over the elements of a profile. */
import type { Json } from '@stelsel/fhir';
import { resolveHere } from './reference-places.ts';
import type { Run } from './run.ts';
import { isObject } from './values.ts';

export type PathStep =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'extension'; readonly url: string }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'resolve' };

/** Undefined when the path uses more of FHIRPath than a discriminator may. */
export function readDiscriminatorPath(path: string): readonly PathStep[] | undefined {
  const words = path.match(/[A-Za-z$]+(?:\([^)]*\))?/g) ?? [];
  const steps = words.map(readStep);
  return words.join('.') === path.replace(/\s/g, '') && steps.every((step) => step !== undefined)
    ? steps.filter((step) => step !== 'this')
    : undefined;
}

function readStep(word: string): PathStep | 'this' | undefined {
  const [, name = '', argument] = /^([A-Za-z$]+)(?:\((.*)\))?$/.exec(word) ?? [];
  if (argument === undefined) {
    return name === '$this' ? 'this' : { kind: 'name', name };
  }
  const text = /^(?:url=)?'([^']*)'$/.exec(argument.replace(/\s/g, ''))?.[1];
  if (name === 'extension' && text !== undefined) {
    return { kind: 'extension', url: text };
  }
  if ((name === 'ofType' || name === 'as') && /^[A-Za-z.]+$/.test(argument)) {
    return { kind: 'type', type: argument.slice(argument.lastIndexOf('.') + 1) };
  }
  return name === 'resolve' && argument === '' ? { kind: 'resolve' } : undefined;
}

/** A value that was found, with what is known of its type. */
export interface Found {
  readonly value: Json | undefined;
  readonly sibling: Json | undefined;
  /** As the JSON name has it; empty when the name says nothing. */
  readonly type: string;
}

/** What a path leads to; undefined when it goes through a reference to something that is not here. */
export function walk(steps: readonly PathStep[], start: Found, run: Run): readonly Found[] | undefined {
  let found: readonly Found[] = [start];
  for (const step of steps) {
    const next: Found[] = [];
    for (const one of found) {
      if (step.kind === 'resolve') {
        const target = resolveHere(run, one.value);
        if (target === undefined) {
          return undefined;
        }
        next.push({ value: target as Json, sibling: undefined, type: String(target.resourceType) });
      } else if (step.kind === 'type') {
        const type =
          isObject(one.value) && typeof one.value.resourceType === 'string' ? one.value.resourceType : one.type;
        if (sameType(type, step.type)) {
          next.push(one);
        }
      } else if (step.kind === 'extension') {
        for (const extension of childrenOf(one, 'extension')) {
          if (isObject(extension.value) && extension.value.url === step.url) {
            next.push(extension);
          }
        }
      } else {
        next.push(...childrenOf(one, step.name));
      }
    }
    found = next;
  }
  return found;
}

/** The values of an element below a value; of a primitive those in its sibling. */
function childrenOf({ value, sibling }: Found, name: string): readonly Found[] {
  const holder = isObject(value) ? value : sibling;
  if (!isObject(holder)) {
    return [];
  }
  const found: Found[] = [];
  for (const key in holder) {
    const bare = key.startsWith('_') ? key.slice(1) : key;
    const suffix = bare.slice(name.length);
    if (
      !bare.startsWith(name) ||
      (suffix !== '' && !/^[A-Z]/.test(suffix)) ||
      (bare !== key && holder[bare] !== undefined)
    ) {
      continue;
    }
    if (suffix !== '' && holder[name] !== undefined) {
      continue;
    }
    const values = holder[bare];
    const siblings = holder[`_${bare}`];
    const count = Array.isArray(values) || Array.isArray(siblings) ? Math.max(length(values), length(siblings)) : 1;
    for (let index = 0; index < count; index += 1) {
      found.push({ value: item(values, index), sibling: item(siblings, index), type: suffix });
    }
  }
  return found;
}

function length(value: Json | undefined): number {
  return Array.isArray(value) ? value.length : 0;
}

function item(value: Json | undefined, index: number): Json | undefined {
  return (Array.isArray(value) ? value[index] : value) ?? undefined;
}

/** `valueString` says String where the type is string. */
export function sameType(found: string, wanted: string): boolean {
  return found === wanted || found === wanted.charAt(0).toUpperCase() + wanted.slice(1);
}
