/**
 * Who may see what: choices in sentences, in layers from simple to one organisation.
 *
 * | request | answer |
 * |---|---|
 * | `GET /api/v1/choices` | `ChoicesView` |
 * | `POST /api/v1/choices/preview` with `ChoiceChanges` | `ChoicePreview`: what would be seen if this were saved; saves nothing |
 * | `POST /api/v1/choices` with `ChoiceChanges` | `ChoiceReceipt`; 409 `CIT-CHOICES-CHANGED` when `basedOn` is not current any more |
 * | `POST /api/v1/choices/{receipt}/undo` | `ChoiceReceipt`: back to what it was, within 24 hours |
 * | `GET /api/v1/choices/history` | `ChoiceHistory` |
 *
 * From 12 to 15 parent and child decide together (`ChoiceReceipt.waitsFor`): what opens more waits for the other, what closes
 * counts at once. Both find it here, the parent without looking at the child:
 *
 * | request | answer |
 * |---|---|
 * | `GET /api/v1/choices/pending` | `PendingChoice[]` |
 * | `POST /api/v1/choices/pending/{key}` with `PendingAnswer` | `PendingChoice[]`; what is agreed by both counts when the child says so last |
 */
import type { Text } from '@stelsel/kernel';

/** `emergency`: only in an emergency. `unset`: nothing was said at this level; the wider level counts. */
export type ChoiceAnswer = 'yes' | 'no' | 'emergency' | 'unset';

export interface ChoicesView {
  /** Version of what is shown; send it back with changes. */
  readonly version: string;
  /** Simple (3 questions) → per kind of provider → per organisation → kinds of data. */
  readonly layers: readonly ChoiceLayer[];
  /** Choices somebody else recorded for the person, not yet confirmed: "Apotheek X heeft op 3 mei uw keuze veranderd. Klopt dit?" */
  readonly byOthers: readonly ChoiceByOther[];
  /** EHDS article 8, neutral: what follows when care providers cannot see something. */
  readonly warning: Text;
}

export interface ChoiceLayer {
  readonly id: 'simple' | 'kind' | 'organization' | 'data';
  readonly name: Text;
  readonly questions: readonly ChoiceQuestion[];
}

export interface ChoiceQuestion {
  /** Opaque and stable: goes into `ChoiceChange.question`. */
  readonly key: string;
  /** "Mag de huisartsenpost uw gegevens bij de huisarts zien?" */
  readonly sentence: Text;
  readonly answer: ChoiceAnswer;
  /** What counts now, when `answer` is `unset`: by a wider choice or because nothing was ever said. */
  readonly effective: 'yes' | 'no' | 'emergency';
  readonly answers: readonly ChoiceAnswer[];
  /** What each answer means: shown before saving. */
  readonly consequences: Readonly<Partial<Record<ChoiceAnswer, Text>>>;
  /** For grouping: kind of holder, organisation or kind of data it is about. */
  readonly about?: Text;
}

export interface ChoiceChanges {
  readonly basedOn: string;
  readonly changes: readonly ChoiceChange[];
}

export interface ChoiceChange {
  readonly question: string;
  readonly answer: ChoiceAnswer;
}

export interface ChoicePreview {
  readonly viewers: readonly ViewerPreview[];
  readonly warning: Text;
}

/** What one kind of viewer would see now, by the rules that the care providers themselves apply. */
export interface ViewerPreview {
  readonly id: 'gp-post' | 'emergency-department' | 'pharmacist' | 'nurse';
  /** "De huisartsenpost" */
  readonly name: Text;
  /** "Dit zou de spoedarts nu zien" */
  readonly sentence: Text;
  readonly sources: readonly SourcePreview[];
  /** Rows of what was collected in this session; absent when nothing was collected. */
  readonly rows?: { readonly shown: number; readonly hidden: number; readonly keys: readonly string[] };
}

export interface SourcePreview {
  readonly source: string;
  /** Names of sections, such as `Allergieën`. */
  readonly shown: readonly Text[];
  /** Not shown because of a choice. */
  readonly byChoice: readonly Text[];
  /** Not shown because this kind of professional does not need it. */
  readonly byRole: readonly Text[];
}

export interface ChoiceReceipt {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly changed: readonly { readonly sentence: Text; readonly from: ChoiceAnswer; readonly to: ChoiceAnswer }[];
  /** From when it counts, in words. */
  readonly takesEffect: Text;
  /** Until when it can be undone with one button. */
  readonly undoUntil?: string;
  /** Somebody must confirm first; until then the old choice counts. */
  readonly waitsFor?: Text;
  /** Ids under which the change stands in the log. */
  readonly logEvents: readonly string[];
}

/** A change that a child of 12 to 15 and a parent must both want. It lapses when nobody answers. */
export interface PendingChoice {
  readonly key: string;
  /** Name of the child. */
  readonly child: string;
  readonly askedBy: string;
  readonly at: string;
  /** Lapses at this moment. FHIR instant. */
  readonly until: string;
  readonly changed: readonly { readonly sentence: Text; readonly to: ChoiceAnswer }[];
  /** `answer`: you can agree or not; `finish`: a parent agreed, the child can make it count; `wait`: it is up to another. */
  readonly next: 'answer' | 'finish' | 'wait';
  /** What happens now, in words. */
  readonly explanation: Text;
}

/** Not agreeing takes it away, whoever asked for it. */
export interface PendingAnswer {
  readonly agree: boolean;
}

export interface ChoiceHistory {
  readonly entries: readonly ChoiceHistoryEntry[];
}

export interface ChoiceHistoryEntry {
  readonly at: string;
  readonly sentence: Text;
  readonly answer: ChoiceAnswer;
  /** `U`, or the name of the care provider who recorded it, or of who represented the person. */
  readonly by: Text;
  readonly active: boolean;
}

export interface ChoiceByOther {
  readonly key: string;
  readonly at: string;
  readonly by: string;
  readonly sentence: Text;
  readonly answer: ChoiceAnswer;
}

/**
 * `POST /api/v1/choices/by-others/{key}` with this: `correct` keeps it and ends the message; not correct takes it back and
 * sends a question to the provider. → `ChoicesView`
 */
export interface ChoiceByOtherAnswer {
  readonly correct: boolean;
}
