/** What proves that a product supports an exchange: records of invented persons, and what must be true about them. */

export interface ConformanceTests {
  /** Per version of the exchange: what a serving product loads beforehand, and what we serve when we play the other side. */
  readonly records: Readonly<Record<string, readonly TestRecord[]>>;
  /** Beside what follows from queries, deliveries and workflow by themselves. */
  readonly cases?: readonly ConformanceCase[];
  /** Per version, where nothing can be loaded into a guarded product: what is done to it becomes what it answers. */
  readonly made?: Readonly<Record<string, MadeAnswers>>;
}

/**
 * Answers that a product makes itself, such as its log. The test does something that must be written down, asks for it within the
 * period of the test, and looks whether precisely that is there.
 */
export interface MadeAnswers {
  /** Id of the query that gives them. */
  readonly query: string;
  /** Its date parameter, with which the period of the test is closed. */
  readonly period: string;
  readonly promises: readonly MadePromise[];
}

/**
 * `use`: a professional of another organisation asked something about the person. `own-question`: the person asked this query.
 * `of-another`: another person asked it about this one.
 */
export type MadeAct = 'use' | 'own-question' | 'of-another';

/** What must be true of the answer to the person after that was done. */
interface MadePromise {
  readonly id: string;
  readonly sentence: { readonly nl: string; readonly en: string };
  readonly after: MadeAct;
  /** FHIRPath on the Bundle, true; `{person}`, `{organization}`, `{professional}`, `{purpose}` and `{other}` stand for who did it. */
  readonly holds: readonly string[];
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
