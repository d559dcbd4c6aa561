/** Limits of reading packages and of validating; units last. */
export const conformanceLimits = {
  /** Most findings of one validation. */
  issues: 200,
  /** Value sets and rules named in a note about what was not checked. */
  namesShown: 5,
  /** Deepest nesting that is validated; what is read by us is never deeper. */
  depth: 200,
  /** Profiles asked for in one validation. */
  profiles: 50,
  /** One package: entries, bytes of one file, bytes of all files, bytes of the compressed file. */
  packageEntries: 50_000,
  packageFileBytes: 64 * 1024 * 1024,
  packageBytes: 1024 * 1024 * 1024,
  packageCompressedBytes: 128 * 1024 * 1024,
  /** How long getting a package from an address may take. */
  packageFetchMs: 120_000,
  /** Value sets and code systems that are kept ready at a time. */
  valueSetsKept: 5_000,
  /** Longest address of a code system that is looked for. */
  addressLength: 500,
  /** Longest chain of base profiles. */
  baseDepth: 32,
} as const;
