/** A FHIR resource as any source may send it: nothing about its inside is trusted until it is read. */
export interface FhirResource {
  readonly resourceType: string;
  readonly id?: string;
  readonly [element: string]: unknown;
}

/**
 * All values at a path such as `code.coding.display`, through every list on the way; an empty list when there is nothing.
 * Never throws: a source may send anything.
 */
export function valuesAt(from: unknown, path: string): readonly unknown[] {
  const found: unknown[] = [];
  gather(found, from, namesIn(path), 0);
  return found;
}

/** Paths are written in our own code: there are some hundreds of them, asked for over and over. */
const known = new Map<string, readonly string[]>();

function namesIn(path: string): readonly string[] {
  const before = known.get(path);
  if (before !== undefined) {
    return before;
  }
  const names = path.split('.');
  known.set(path, names);
  return names;
}

function gather(found: unknown[], value: unknown, names: readonly string[], at: number): void {
  const name = names[at];
  if (name === undefined) {
    found.push(value);
    return;
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) {
    return;
  }
  const next = (value as Record<string, unknown>)[name];
  if (Array.isArray(next)) {
    for (const item of next) {
      gather(found, item, names, at + 1);
    }
  } else if (next !== undefined && next !== null) {
    gather(found, next, names, at + 1);
  }
}

export function firstAt(from: unknown, path: string): unknown {
  const found = firstIn(from, namesIn(path), 0, isAnything);
  return found === nothing ? undefined : found;
}

/** The first text at a path, without surrounding space; never an empty one. */
export function textAt(from: unknown, path: string): string | undefined {
  const found = firstIn(from, namesIn(path), 0, isText);
  return typeof found === 'string' ? found.trim() : undefined;
}

const nothing = Symbol('nothing');
const isAnything = (): boolean => true;
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** What `gather` would find first and `fits`, without gathering the rest: most of what is asked is one value. */
function firstIn(value: unknown, names: readonly string[], at: number, fits: (value: unknown) => boolean): unknown {
  const name = names[at];
  if (name === undefined) {
    return fits(value) ? value : nothing;
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) {
    return nothing;
  }
  const next = (value as Record<string, unknown>)[name];
  if (!Array.isArray(next)) {
    return next === undefined || next === null ? nothing : firstIn(next, names, at + 1, fits);
  }
  for (const item of next) {
    const found = firstIn(item, names, at + 1, fits);
    if (found !== nothing) {
      return found;
    }
  }
  return nothing;
}

export function textsAt(from: unknown, path: string): readonly string[] {
  return valuesAt(from, path)
    .filter((value) => typeof value === 'string')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

const extensionElements = ['extension', 'modifierExtension'];

/** Values of the extensions with this url, under `from` itself. */
export function extensionsAt(from: unknown, url: string): readonly unknown[] {
  const found: unknown[] = [];
  for (const element of extensionElements) {
    for (const extension of valuesAt(from, element)) {
      if (textAt(extension, 'url') === url) {
        found.push(extension);
      }
    }
  }
  return found;
}

export const nictizExtension = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/ext-${name}`;
