/** Elements whose fields were all empty, and gaps in lists, are not there; nor is what only has a fixed system. */
export function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutGaps).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object' || value === null || 'rawJSON' in value) {
    return value;
  }
  const entries = Object.entries(value).flatMap(([name, item]) => {
    const kept = withoutGaps(item);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  const onlyFixed = entries.length > 0 && entries.every(([name]) => saysNothingAlone.has(name));
  return entries.length === 0 || onlyFixed ? undefined : Object.fromEntries(entries);
}

const saysNothingAlone = new Set(['system', 'use', 'url']);
