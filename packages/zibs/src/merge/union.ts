/** Joins items that share a key, directly or through others; the outcome does not depend on their order. */
export function joinByKeys<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): readonly (readonly T[])[] {
  const parent = items.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root && parent[root] !== undefined) {
      root = parent[root] ?? root;
    }
    parent[index] = root;
    return root;
  };
  const firstWithKey = new Map<string, number>();
  items.forEach((item, index) => {
    for (const key of keysOf(item)) {
      const first = firstWithKey.get(key);
      if (first === undefined) {
        firstWithKey.set(key, index);
      } else {
        parent[rootOf(index)] = rootOf(first);
      }
    }
  });
  return [
    ...Map.groupBy(
      items.map((item, index) => ({ item, root: rootOf(index) })),
      ({ root }) => root,
    ).values(),
  ].map((joined) => joined.map(({ item }) => item));
}
