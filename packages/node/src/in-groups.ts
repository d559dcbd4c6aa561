/** Works through items in order, so many at the same time; the results stand in the order of the items. */
export async function inGroups<I, O>(
  items: readonly I[],
  width: number,
  work: (item: I) => Promise<O>,
): Promise<readonly O[]> {
  const results: O[] = [];
  for (let from = 0; from < items.length; from += width) {
    results.push(...(await Promise.all(items.slice(from, from + width).map(work))));
  }
  return results;
}
