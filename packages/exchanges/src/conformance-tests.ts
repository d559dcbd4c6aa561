/** What proves that a product supports an exchange: records of invented persons, and what must be true about them. */

export interface ConformanceTests {
  /** Per version of the exchange: what a serving product loads beforehand, and what we serve when we play the other side. */
  readonly records: Readonly<Record<string, readonly TestRecord[]>>;
  /** Beside what follows from queries, deliveries and workflow by themselves. */
  readonly cases?: readonly ConformanceCase[];
}

/** Everything one organisation holds about one invented person. */
export interface TestRecord {
  readonly id: string;
  /** From the range reserved for tests; never of a real person. */
  readonly bsn: string;
  readonly resources: readonly {
    readonly resourceType: string;
    readonly id: string;
    readonly [element: string]: unknown;
  }[];
  /** Per query id, `Type/id` of every match it must give: no more, no fewer. */
  readonly matches: Readonly<Record<string, readonly string[]>>;
}

/** One promise of the exchange that its queries do not say by themselves, in a sentence. */
export interface ConformanceCase {
  readonly id: string;
  readonly version: string;
  readonly role: 'serve' | 'send' | 'receive' | 'retrieve';
  readonly sentence: { readonly nl: string; readonly en: string };
  readonly record: string;
  /** Asked in order; each answer must hold every expression (FHIRPath, true). */
  readonly steps: readonly { readonly query: string; readonly holds: readonly string[] }[];
}
