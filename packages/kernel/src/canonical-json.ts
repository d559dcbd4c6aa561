/**
 * Canonical JSON (RFC 8785): one text per value, so that hashes and signatures over JSON are reproducible. Members are
 * ordered by UTF-16 code units, numbers are written as ECMAScript writes them, `undefined` members are left out.
 *
 * @throws on what JSON cannot say (NaN, Infinity, functions): that is a bug of the caller.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) {
      throw new Error('canonical JSON has no such number');
    }
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  }
  if (typeof value === 'object') {
    const record = value as Readonly<Record<string, unknown>>;
    const members: string[] = [];
    for (const name of Object.keys(record).sort()) {
      const member = record[name];
      if (member !== undefined) {
        members.push(`${JSON.stringify(name)}:${canonicalJson(member)}`);
      }
    }
    return `{${members.join(',')}}`;
  }
  throw new Error(`canonical JSON cannot hold a ${typeof value}`);
}
