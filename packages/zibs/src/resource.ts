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
  return path
    .split('.')
    .reduce<readonly unknown[]>((found, name) => found.flatMap((value) => step(value, name)), [from]);
}

export function firstAt(from: unknown, path: string): unknown {
  return valuesAt(from, path)[0];
}

/** The first text at a path, without surrounding space; never an empty one. */
export function textAt(from: unknown, path: string): string | undefined {
  return textsAt(from, path)[0];
}

export function textsAt(from: unknown, path: string): readonly string[] {
  return valuesAt(from, path)
    .filter((value) => typeof value === 'string')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** Values of the extensions with this url, under `from` itself. */
export function extensionsAt(from: unknown, url: string): readonly unknown[] {
  return [...valuesAt(from, 'extension'), ...valuesAt(from, 'modifierExtension')].filter(
    (extension) => textAt(extension, 'url') === url,
  );
}

export const nictizExtension = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/ext-${name}`;

function step(value: unknown, name: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) {
    return [];
  }
  const next = (value as Record<string, unknown>)[name];
  if (next === undefined || next === null) {
    return [];
  }
  return Array.isArray(next) ? next : [next];
}
