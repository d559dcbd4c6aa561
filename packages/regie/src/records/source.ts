import type { RecordUri } from './record-id.ts';

/**
 * How a fact is known. Measured and verified facts are drawn solid, declared ones as an outline, what nobody knows is
 * hatched: a reader sees the difference everywhere.
 */
const sourceClasses = ['measured', 'verified', 'confirmed', 'declared', 'imported', 'derived'] as const;

export type SourceClass = (typeof sourceClasses)[number];

/** Where a fact comes from. */
export interface Source {
  readonly class: SourceClass;
  /** The organisation that says it, by name or code; never a person. */
  readonly by: string;
  /** How: read from a document, computed by a rule, declared in the page. */
  readonly method: string;
  /** What shows it: a document and its section, a record, a rule. */
  readonly evidence?: RecordUri | string;
  /** The date of the fact: of the document, the measurement or the declaration. */
  readonly at: string;
}
