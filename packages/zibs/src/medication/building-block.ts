/** One record of the medication process, read for reasoning: what kind it is, when it holds, what it replaces. */
import type { Text } from '@stelsel/kernel';
import type { Difference, Source, ZibView } from '../zib.ts';
import type { StopType } from './codes.ts';

/** By the Dutch abbreviations that everybody in the process uses. */
export type BlockKind = 'MA' | 'WDS' | 'VV' | 'TA' | 'MVE' | 'MGB' | 'MTD' | 'VMA' | 'VVV';

export interface BuildingBlock {
  readonly kind: BlockKind;
  readonly view: ZibView;
  readonly source: Source;
  /** Who says it, as the source names them. */
  readonly by?: string;
  /** Every name this record is referred to by: `system|value`, and `ura Type/id`. */
  readonly names: readonly string[];
  /** Pharmaceutical treatment it belongs to (MBH): `system|value`. */
  readonly treatment?: string;
  readonly period: UsePeriod;
  readonly stop?: StopType;
  /** The agreement before this one, that it ends or replaces. */
  readonly replaces: readonly string[];
  /** Records of other kinds that it follows from. */
  readonly follows: readonly string[];
  /** When it was agreed or told, in milliseconds; unknown is the beginning of time. */
  readonly recordedMs: number;
  readonly recorded?: string;
  readonly sentence?: Text;
  /** The sentence is the source's own. */
  readonly quoted: boolean;
  readonly dose?: string;
  /** A dose of nothing: agreed not to use it for a while. */
  readonly zeroDose: boolean;
  readonly route?: string;
  /** Of what is used: false when somebody says not to use it. */
  readonly taken?: boolean;
  readonly asAgreed?: boolean;
  /** Told by the person, not by a professional. */
  readonly byPatient: boolean;
  /** Of what was handed over: for how many days it lasts. */
  readonly supplyDays?: number;
  /** Of what was given: why it was not as agreed. */
  readonly deviation?: string;
  readonly given?: boolean;
}

/** When use is meant to begin and end; both ends count. */
export interface UsePeriod {
  readonly fromMs?: number;
  readonly toMs?: number;
  /** Begin or end depends on this, in the source's words. */
  readonly condition?: string;
  /** No period was told; it begins when it was recorded. */
  readonly assumed: boolean;
}

/** The state of a treatment at a moment. */
export type StateCode = 'current' | 'not-started' | 'paused' | 'stopped' | 'ended' | 'cancelled' | 'unknown';

export interface TreatmentState {
  readonly code: StateCode;
  readonly text: Text;
  /** Since when it is so, in milliseconds. */
  readonly sinceMs?: number;
  /** Until when it stays so; absent when that is not known. */
  readonly untilMs?: number;
}

export interface BlockDifference extends Difference {
  /** Who say it. */
  readonly blocks: readonly BuildingBlock[];
}
