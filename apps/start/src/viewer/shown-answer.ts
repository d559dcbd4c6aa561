/** An answer as people who give care see it: in words, and laid out as care needs it. Keys, codes and originals stay behind. */
import type { SourceStatus, Text } from '@stelsel/kernel';
import type { FaultLine, Words } from '../api.ts';

export interface ShownAnswer {
  readonly questionId: string;
  readonly status: 'answered' | 'nothing' | 'refused' | 'failed';
  readonly complete: boolean;
  readonly ms: number;
  /** Where a question that was refused or failed stopped, and why. */
  readonly step?: string;
  readonly fault?: FaultLine;
  readonly sources: readonly ShownSource[];
  /** Per source that did not answer, or not wholly: what that means for everything shown here. */
  readonly missing: readonly Text[];
  readonly directives: readonly ShownTopic[];
  readonly handovers: readonly ShownHandover[];
  readonly medication: ShownMedication;
  /** Only where the exchange is meant to give medication by. */
  readonly administration?: ShownAdministration;
  /** Everything else, under the heading people know. */
  readonly sections: readonly ShownSection[];
}

export interface ShownSource {
  readonly ura: string;
  readonly name: string;
  readonly status: SourceStatus;
  readonly statusText: Text;
  readonly resources: number;
  /** Of a source that answered in part: the sections that failed or were refused, each with its status in words. */
  readonly lacking: readonly Text[];
}

export interface ShownSection {
  readonly name: Words;
  readonly rows: readonly ShownRow[];
}

/** One fact with who says so. */
export interface ShownRow {
  readonly title: Words;
  readonly status?: Text;
  readonly date?: Text;
  readonly facts: readonly ShownFact[];
  /** Of less use at once; shown when asked for. */
  readonly more: readonly ShownFact[];
  readonly sources: readonly string[];
  readonly differences: readonly Text[];
  /** "Dit bleek een fout." */
  readonly withdrawn: boolean;
}

export interface ShownFact {
  readonly label: Text;
  readonly value: Words;
}

/** Everything that was agreed about one treatment, or one kind of declaration. */
export interface ShownTopic {
  readonly title: Words;
  readonly kind: Words;
  readonly standing: readonly ShownRow[];
  readonly history: readonly ShownRow[];
  readonly withdrawn: readonly ShownRow[];
  /** Said when agreements that both stand are not the same, and which rule put one on top. */
  readonly conflict?: Text;
}

export interface ShownHandover {
  readonly source: string;
  readonly document?: ShownRow;
  readonly remark?: Text;
  readonly sections: readonly ShownHandoverSection[];
  readonly other: readonly ShownRow[];
  readonly withdrawn: readonly ShownRow[];
  readonly since?: ShownSince;
}

export interface ShownSince {
  readonly document: ShownRow;
  readonly changes: readonly ShownChange[];
  /** That not all of the earlier document could be compared. */
  readonly remark?: Text;
}

export interface ShownHandoverSection {
  readonly name: Text;
  readonly state: 'filled' | 'left-empty' | 'not-received' | 'refused' | 'not-kept';
  /** By whom it is empty, or that a part is not there. */
  readonly remark?: Text;
  readonly rows: readonly ShownRow[];
  /** Where its rows stand instead: what is used and agreed is joined over all sources. */
  readonly elsewhere?: 'medication' | 'directives';
}

export interface ShownChange {
  readonly kind: 'new' | 'changed' | 'gone';
  readonly section: Words;
  readonly title: Words;
  readonly facts: readonly { readonly label: Text; readonly before?: string; readonly now?: string }[];
}

export interface ShownMedication {
  readonly treatments: readonly ShownTreatment[];
  readonly verified?: Text;
  /** Records that their source called a mistake and that belong to no treatment. */
  readonly withdrawn: number;
}

export interface ShownTreatment {
  readonly title: Words;
  readonly stateCode: 'current' | 'not-started' | 'paused' | 'stopped' | 'ended' | 'cancelled' | 'unknown';
  readonly state: Text;
  readonly sentence?: Text;
  readonly told: readonly ShownTold[];
  /** How many records of it no longer hold. */
  readonly earlier: number;
  readonly differences: readonly Text[];
  /** What was given otherwise or not at all of late; absent when everything was given. */
  readonly deviations?: ShownDeviations;
  readonly joined?: Text;
  /** What who looks can do about it. */
  readonly acts?: ShownTreatmentActs;
}

export interface ShownDeviations {
  readonly summary: Text;
  /** Newest first: what, when, why and by whom. */
  readonly list: readonly Text[];
}

export interface ShownTreatmentActs {
  /** Opens a proposal to who made the agreement. */
  readonly propose?: { readonly handle: string; readonly to: string };
  /** Proposals in the own record that wait for an answer. */
  readonly answer: readonly { readonly handle: string; readonly from: string }[];
}

/** What somebody said of a treatment. */
export interface ShownTold {
  readonly kind: Text;
  readonly words?: Text;
  readonly by: string;
  readonly on?: Text;
  /** False of an agreement that does not hold now. */
  readonly holds: boolean;
  /** Of a proposal: what was answered, by whom. */
  readonly reply?: Text;
}

export interface ShownAdministration {
  readonly day: string;
  readonly dayText: Text;
  readonly lines: readonly ShownDose[];
  /** Set when who looks may tick off here. */
  readonly ticking?: ShownTicking;
}

export interface ShownTicking {
  readonly handle: string;
  /** In whose name it is written down. */
  readonly who: Text;
  readonly organization: string;
  readonly left: number;
}

export interface ShownDose {
  readonly title: string;
  /** `hh:mm`, or a part of the day; absent when the instruction names none. */
  readonly time?: Words;
  readonly dose?: Text;
  readonly instruction?: Text;
  readonly by: string;
  readonly state: 'to-give' | 'prepared' | 'checked' | 'given' | 'not-given' | 'otherwise' | 'when-needed';
  readonly stateText: Text;
  /** Who gave it, or why it was not. */
  readonly note?: Words;
  /** Everything that was done with it, where more than one thing was. */
  readonly steps: readonly Text[];
  /** A second person looks before it is given. */
  readonly secondPerson: boolean;
  /** It was sent to be written down, and whether it was is not known. */
  readonly unsure?: boolean;
  readonly acts?: ShownDoseActs;
}

/** What who looks can do with a dose now. */
export interface ShownDoseActs {
  /** Number of the dose. */
  readonly dose: string;
  /** What one tap writes down; `wait` is for somebody else to do. */
  readonly tap?: 'given' | 'prepared' | 'checked' | 'wait';
  /** Something else than the tap, or a correction of what stands. */
  readonly form?: 'otherwise' | 'correct';
}
