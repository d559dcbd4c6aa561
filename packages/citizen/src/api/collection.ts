/**
 * Finding and collecting. What is collected lives in memory for this session and this person, and nowhere else: it is gone
 * after signing out, time-out, or switching to another person. The browser should forget it at the same moments.
 *
 * | request | answer |
 * |---|---|
 * | `POST /api/v1/sources` (no body) | `FoundSources`: who holds data, found by the national index; nothing is fetched yet |
 * | `POST /api/v1/collection` with `CollectionAsk` | stream of `CollectionEvent`; begins again if there was one |
 * | `GET /api/v1/collection` | the same stream: everything so far at once, then what still comes. 204 when nothing was collected (or it is no longer kept): post again |
 * | `POST /api/v1/collection/sources/{key}` (no body) | stream: asks this source again; ends with `end` |
 * | `GET /api/v1/collection/originals/{record}` | the FHIR resource as received, `application/fhir+json`; for experts |
 * | `GET /api/v1/collection/documents/{record}` | the file of a letter or report (`application/pdf`, `image/…`, `text/plain`), with a safe file name |
 *
 * Streams are `application/x-ndjson`: one event a line. The first `source` events come within a second; a slow source holds
 * up nobody. A broken connection loses nothing: `GET /api/v1/collection`.
 */
import type { Text } from '@stelsel/kernel';
import type {
  Conflict,
  Difference,
  FoldLevel,
  Measure,
  StateCode,
  StatusWord,
  VagueDate,
  ZibView,
} from '@stelsel/zibs';
import type { SourceWord } from './words.ts';

export interface FoundSources {
  readonly sources: readonly FoundSource[];
}

export interface FoundSource {
  /** Opaque, of this session. */
  readonly key: string;
  readonly name: string;
  readonly place?: string;
  /** Kind of organisation in words: `Ziekenhuis`. */
  readonly kind?: Text;
  /** `index`: the national index names it; `chosen`: the person added it. */
  readonly found: 'index' | 'chosen';
}

export interface CollectionAsk {
  /** Keys of `FoundSource` to leave out. */
  readonly without?: readonly string[];
  /** Keys of `Provider` (`GET /api/v1/providers`) to ask besides what the index names. */
  readonly besides?: readonly string[];
}

export type CollectionEvent =
  | {
      readonly type: 'started';
      /** FHIR instant. */
      readonly at: string;
      /** What is asked for, in words; not for the first screen. */
      readonly subjects: readonly { readonly key: string; readonly name: Text; readonly description: Text }[];
    }
  | { readonly type: 'source'; readonly source: CollectedSource }
  | {
      readonly type: 'groups';
      /** New or changed rows, whole; replace by `key`. */
      readonly changed: readonly RecordGroup[];
      /** Keys of rows that are part of another row now. */
      readonly removed: readonly string[];
    }
  | { readonly type: 'medication'; readonly medication: MedicationView }
  | { readonly type: 'summary'; readonly summary: CollectionSummary }
  | { readonly type: 'end'; readonly summary: CollectionSummary };

/** One source. "0 gevonden" (`empty`) and "niet gelukt" (`failed`) never look alike. */
export interface CollectedSource extends FoundSource {
  readonly status: SourceWord;
  readonly statusText: Text;
  /** Why, and what to do, in plain words; present unless all went well. */
  readonly explanation?: Text;
  /** Rows of this source that can be shown; withdrawn ones not counted. */
  readonly records: number;
  /** FHIR instant of the last answer. */
  readonly at?: string;
  /** Whether asking again makes sense. */
  readonly retry: boolean;
  /** Per subject; only what is not `done` or `empty` needs showing. */
  readonly parts: readonly SourcePart[];
}

export interface SourcePart {
  /** `key` of a subject in `started`. */
  readonly subject: string;
  readonly name: Text;
  readonly status: SourceWord;
  readonly statusText: Text;
  readonly records: number;
  /** A cap was reached: the source has more than is shown. */
  readonly capped?: boolean;
}

export interface CollectionSummary {
  /** Everything that could be found was heard completely. */
  readonly complete: boolean;
  /** FHIR instant. */
  readonly at: string;
  /** Rows, withdrawn ones not counted. */
  readonly rows: number;
  /** "Wat we niet goed konden lezen": rows shown in a general form. */
  readonly unread: number;
  readonly sources: Readonly<Record<SourceWord, number>>;
  /** Set when it could not even be found who holds data. */
  readonly problem?: Text;
}

/** One fact with everybody who says it. The text parts are ready for people; keys are not. */
export interface RecordGroup {
  /** Opaque and stable within the session. */
  readonly key: string;
  /** Zib or family: `Medication`, `LaboratoryTestResult`, `Problem` … For choosing a page and an icon. */
  readonly zib: string;
  /** Heading of the kind, such as `Uw medicijnen`. */
  readonly heading: Text;
  readonly title: string;
  readonly ownTitle?: Text;
  readonly lead: RecordView;
  /** Everybody who says it now. Empty: it was withdrawn by its source (folded line, never counted). */
  readonly members: readonly { readonly view: RecordView; readonly level: FoldLevel; readonly rule: string }[];
  readonly withdrawn: readonly RecordView[];
  readonly older: readonly RecordView[];
  /** Keys of `CollectedSource`; `own` is the person's own record. */
  readonly sources: readonly string[];
  readonly statuses: readonly { readonly status: StatusWord; readonly sources: readonly string[] }[];
  readonly differences: readonly Difference[];
  /** `with` is the key of another group. */
  readonly conflicts: readonly Conflict[];
  /** Keys of groups that look alike. */
  readonly alike: readonly string[];
  readonly fold: { readonly level: FoldLevel; readonly rule: string };
  /** Collapsed by default with "Toon", never on the home page, never in a message. */
  readonly sensitive: boolean;
  /** Explains other rows (a person, a product): no row of its own on a page. */
  readonly supporting: boolean;
  /** True for what the general view shows. */
  readonly unread: boolean;
}

/** A record as it is shown: everything of `ZibView` except the original, which is fetched apart. */
export interface RecordView extends Omit<ZibView, 'original' | 'merging'> {
  /** Opaque: for notes, reports, originals and documents. */
  readonly key: string;
  /** Key of `CollectedSource`, or `own`. */
  readonly source: string;
  readonly fetchedAt?: string;
  readonly fhir: 'R4' | 'STU3';
  /** The numbers of a result, for a number line: `measuresOf` of the view. Its `series` is opaque. */
  readonly measures?: readonly Measure[];
  /** There is a file to open at `collection/documents/{key}`. */
  readonly hasDocument: boolean;
}

/** The medication overview at this moment, whole each time it changed; the rows of records stand in `groups` too. */
export interface MedicationView {
  /** What is used or may be first; within that, rows on which people differ first. */
  readonly rows: readonly MedicationRow[];
  /** The last time a professional checked use with the person. */
  readonly verified?: { readonly on: VagueDate; readonly by: string };
}

/** One treatment: what was agreed, supplied and used beside each other. */
export interface MedicationRow {
  /** Keys of the groups that hold its records; the first one is its page. Empty when all were withdrawn. */
  readonly groups: readonly string[];
  readonly title: string;
  readonly ownTitle?: Text;
  readonly state: { readonly code: StateCode; readonly text: Text };
  /** How it is used according to what leads: schedule, agreement, pharmacy, person. */
  readonly sentence?: Text;
  readonly agreed: readonly MedicationTold[];
  readonly supplied: readonly MedicationTold[];
  readonly used: readonly MedicationTold[];
  readonly given: readonly MedicationTold[];
  readonly proposed: readonly MedicationTold[];
  readonly earlier: readonly MedicationTold[];
  readonly differences: readonly Difference[];
  /** Said when records stand together by a careful rule and not by the identifier of the treatment. */
  readonly joined?: Text;
}

export interface MedicationTold {
  /** Key of the record. */
  readonly record: string;
  /** What kind of record it is: `Opgehaald`. */
  readonly kind: Text;
  readonly by: string;
  /** Key of the source. */
  readonly source: string;
  readonly sentence?: Text;
  /** The sentence is the source's own and stands as it was written. */
  readonly quoted: boolean;
  readonly recorded?: VagueDate;
  /** It holds now. */
  readonly holds: boolean;
}
