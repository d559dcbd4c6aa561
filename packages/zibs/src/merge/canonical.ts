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

export function byText<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [textA, textB] = [textOf(a), textOf(b)];
    return textA === textB ? 0 : textA < textB ? -1 : 1;
  };
}
