/** Quotes a name that comes from our own code for use in SQL; throws on anything that is not a plain lower-case name. */
export function identifier(name: string): string {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name)) {
    throw new Error(`not a name for SQL: ${name}`);
  }
  return `"${name}"`;
}
