/** A resource as one text that is equal exactly when the content is equal, whatever the order of its elements. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value) ?? 'null';
  }
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return JSON.stringify(value) ?? 'null';
  }
  const entries = Object.entries(value).filter(([, element]) => element !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, element]) => `${JSON.stringify(name)}:${canonical(element)}`)
    .join(',')}}`;
}

/** Sorted by a text that is made once for every item. */
export function sortedBy<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  if (items.length < 2) {
    return [...items];
  }
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .sort((a, b) => order(a.text, b.text))
    .map(({ item }) => item);
}

export function byText<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => order(textOf(a), textOf(b));
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
