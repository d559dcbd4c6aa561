interface Ordered {
  readonly fields: { readonly order?: number | null };
}

/** By the order that the records themselves give; without one they go first. */
export function inOrder<R extends Ordered>(records: readonly R[]): readonly R[] {
  return records.toSorted((a, b) => (a.fields.order ?? 0) - (b.fields.order ?? 0));
}
