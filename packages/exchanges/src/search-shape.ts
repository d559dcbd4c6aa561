/**
 * A search, compared as it means and not as it is spelled: a repeated name is AND, a comma is OR, and order says nothing
 * (trap 12: `category=A&category=B` is not `category=A,B`).
 */
type Parameter = readonly [name: string, value: string];

/** Name to its AND values, each the sorted OR alternatives. */
export type SearchShape = ReadonlyMap<string, readonly string[]>;

export function searchShape(params: readonly Parameter[]): SearchShape {
  const shape = new Map<string, string[]>();
  for (const [name, value] of params) {
    const alternatives = name.startsWith('_include') || name.startsWith('_revinclude') ? value : orValue(value);
    shape.set(name, [...new Set([...(shape.get(name) ?? []), alternatives])].sort());
  }
  return shape;
}

/** First difference between what was asked and what is expected, or nothing when they mean the same. */
export function firstDifference(asked: SearchShape, expected: SearchShape): Difference | undefined {
  for (const name of expected.keys()) {
    if (!asked.has(name)) {
      return { kind: 'missing', name };
    }
  }
  for (const name of asked.keys()) {
    if (!expected.has(name)) {
      return { kind: 'extra', name };
    }
  }
  for (const [name, values] of expected) {
    if (asked.get(name)?.join('&') !== values.join('&')) {
      return { kind: 'value', name, expected: values.join(' & ') };
    }
  }
  return undefined;
}

export type Difference =
  | { readonly kind: 'missing' | 'extra'; readonly name: string }
  | { readonly kind: 'value'; readonly name: string; readonly expected: string };

/** How many parameters differ: finds the query an asker most probably meant. */
export function distance(asked: SearchShape, expected: SearchShape): number {
  const names = new Set([...asked.keys(), ...expected.keys()]);
  return [...names].filter((name) => asked.get(name)?.join('&') !== expected.get(name)?.join('&')).length;
}

function orValue(value: string): string {
  const parts = value.split(/(?<!\\),/).map((part) => part.trim());
  return [...new Set(parts)].sort().join(',');
}
