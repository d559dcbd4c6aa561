export interface MapDeps {
  /** Of the organisation; keeps the same records the same, and ids unguessable. */
  readonly secret: Uint8Array;
  /** Where the files come from: the system, not a person. */
  readonly source: string;
}
