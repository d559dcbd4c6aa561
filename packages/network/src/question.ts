/** What is asked, what is told while it travels, and what is answered. */
import type { Bsn, Fault, OutcomeReason, Purpose, SourceStatus, Text, Ura } from '@stelsel/kernel';
import type { Group } from '@stelsel/zibs';

export interface Question {
  readonly subject: Bsn;
  /** Id of an exchange folder, such as `bgz`. */
  readonly exchange: string;
  readonly purpose: Purpose;
  /** Required with `BTG`. */
  readonly reason?: string;
  /** Ask only these holders; every holder the index names when absent. */
  readonly sources?: readonly Ura[];
  /** Do not ask these. */
  readonly without?: readonly Ura[];
  /** Ask these too, though the index does not name them: a citizen knows where they have been. */
  readonly besides?: readonly Ura[];
  /** The Task on which the question rests: only its sender is asked, in its exchange version, with its authorization base. */
  readonly onReferral?: {
    readonly sender: Ura;
    readonly version: string;
    /** None when a bare signal told of the Task. */
    readonly authorizationBase?: string;
    /** State of the Task, where that is known: what it does not give yet is not asked. */
    readonly status?: string;
  };
  /** Who asks: the attestation of the sign-in service, which travels inside the presentation. */
  readonly attestation?: string;
}

/** What a person asks about themselves: all that these exchanges may give. */
export interface OwnQuestion extends Pick<Question, 'subject' | 'sources' | 'without' | 'besides' | 'attestation'> {
  readonly exchanges: readonly string[];
}

/** The eight steps of the asking side, in order. */
export const steps = [
  'pseudonyms',
  'localization',
  'addressing',
  'authentication',
  'ask',
  'read',
  'merge',
  'answer',
] as const;

export type Step = (typeof steps)[number];

/** One section of one source: what the exchange's query brought. */
export interface SectionState {
  readonly id: string;
  readonly section: Text;
  readonly status: SourceStatus;
  readonly reason: OutcomeReason;
  readonly count: number;
}

/** One source as the asker may know it; without consent it looks like a source that holds nothing. */
export interface SourceState {
  readonly ura: Ura;
  readonly name: string;
  readonly status: SourceStatus;
  readonly statusText: Text;
  /** Absent while busy. */
  readonly reason?: OutcomeReason;
  readonly sections: readonly SectionState[];
  /** Resources received, duplicates folded. */
  readonly resources: number;
  readonly ms?: number;
  /** Why it did not work, when something of the asking side or the source went wrong. */
  readonly fault?: Fault;
}

export interface Answer {
  /** The W3C trace id: the thread through every log. */
  readonly questionId: string;
  /** `answered`: at least one source had data; `nothing`: none had; `refused` and `failed` name the step. */
  readonly status: 'answered' | 'nothing' | 'refused' | 'failed';
  /** True when every source was heard completely. */
  readonly complete: boolean;
  readonly groups: readonly Group[];
  readonly sources: readonly SourceState[];
  readonly ms: number;
  readonly step?: Step;
  readonly fault?: Fault;
}

export type QuestionEvent =
  | { readonly type: 'question'; readonly questionId: string; readonly exchange: string; readonly purpose: Purpose }
  | {
      readonly type: 'step';
      readonly step: Step;
      readonly state: 'started' | 'done' | 'failed';
      readonly ura?: Ura;
      readonly ms?: number;
      readonly fault?: Fault;
    }
  | { readonly type: 'source'; readonly source: SourceState }
  | { readonly type: 'data'; readonly groups: readonly Group[] }
  | { readonly type: 'answer'; readonly answer: Answer };
