/** What people see as one row: a fact with everybody who says it, and why the records stand together. */
import type { Text } from '@stelsel/kernel';
import type { Difference, Source, StatusWord, ZibView } from '../zib.ts';

/**
 * L0 the same record, L1 a copy of it at another source, L2 the same fact told by others. L3 (looks alike) and L4
 * (contradicts) are links between groups and never fold.
 */
export type FoldLevel = 'L0' | 'L1' | 'L2';

export interface Member {
  readonly view: ZibView;
  /** How this record came into the group; the first one is L0 by itself. */
  readonly level: FoldLevel;
  /** The rule that put it here. */
  readonly rule: string;
}

export interface Group {
  /** Stable while its first record stays; for links on a page, never shown. */
  readonly key: string;
  readonly person: string;
  /** The zib, or the family such as `Medication`, that the group belongs to. */
  readonly zib: string;
  readonly title: string;
  readonly ownTitle?: Text;
  /** The most cautious, then newest, of the members: what the row shows first. Always a real record, never a mixture. */
  readonly lead: ZibView;
  /** Everybody who says it now, withdrawn records not counted. Empty when every record was withdrawn. */
  readonly members: readonly Member[];
  /** "Dit bleek een fout": shown folded, never counted. */
  readonly withdrawn: readonly ZibView[];
  /** Earlier versions of the same records. */
  readonly older: readonly ZibView[];
  readonly sources: readonly Source[];
  /** Every status that is told, with who tells it: disagreement is shown, not ranked away. */
  readonly statuses: readonly StatusBySource[];
  /** How the members differ (L4, inside the fact). */
  readonly differences: readonly Difference[];
  /** Facts that contradict this one (L4, between facts). */
  readonly conflicts: readonly Conflict[];
  /** Facts that look alike (L3). */
  readonly alike: readonly string[];
  readonly fold: Fold;
}

export interface StatusBySource {
  readonly status: StatusWord;
  readonly sources: readonly Source[];
}

export interface Conflict {
  readonly with: string;
  readonly difference: Difference;
}

/** Why the records stand together: the rule and the records it was applied to. */
export interface Fold {
  readonly level: FoldLevel;
  readonly rule: string;
  readonly inputs: readonly string[];
}
