/** Looks into JSON of others without believing anything of its shape. */
export type Members = Readonly<Record<string, unknown>>;

export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

export function listOf(value: unknown): readonly Members[] {
  return Array.isArray(value) ? value.map(membersOf) : [];
}

/** Whether a CodeableConcept has this coding. */
export function hasCoding(concept: unknown, wanted: { readonly system: string; readonly code: string }): boolean {
  return listOf(membersOf(concept).coding).some(({ system, code }) => system === wanted.system && code === wanted.code);
}

/** The value of the first identifier with this system. */
export function identifierWith(identifiers: unknown, system: string): string | undefined {
  const found = listOf(identifiers).find((identifier) => identifier.system === system)?.value;
  return typeof found === 'string' ? found : undefined;
}
