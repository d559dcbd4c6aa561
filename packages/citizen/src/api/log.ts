/**
 * Who looked: one list over all sources and national services, as every source tells it, for at least three years.
 *
 * | request | answer |
 * |---|---|
 * | `GET /api/v1/log` | `OwnLogView`; asked live at every source, so show "bezig" |
 * | `GET /api/v1/log/export?vorm=csv\|pdf` | the whole list with its gaps, as a file |
 * | `POST /api/v1/log/{event}/question` with `LogQuestion` | `Correspondence`: "dit herken ik niet", delivered to the provider |
 * | `GET /api/v1/alerts`, `POST /api/v1/alerts` with `Alerts` | `Alerts`: which messages the person wants |
 */
import type { Text } from '@stelsel/kernel';
import type { SourceWord } from './words.ts';

export interface OwnLogView {
  /** "Deze maand: 4 keer. 1 keer bij spoed." */
  readonly thisMonth: { readonly looks: number; readonly emergency: number; readonly refused: number };
  /** One consultation is one visit; newest first. Looks by the person or on their behalf are here too (`self`). */
  readonly visits: readonly Visit[];
  /** Checks by systems without a person, folded under their own heading. */
  readonly automatic: readonly Visit[];
  /** What this list does not show, per source: "Dit ziet u hier niet". Never empty. */
  readonly gaps: readonly LogGap[];
  readonly sources: readonly LogSourceView[];
  readonly complete: boolean;
  /** How far back it goes at most, in years. */
  readonly years: number;
}

/** All lines of one asker about one question or one consultation. */
export interface Visit {
  /** Opaque and stable. */
  readonly key: string;
  /** FHIR instant of the newest line. */
  readonly at: string;
  readonly who: {
    readonly organization: string;
    /** `Huisarts`, `Apotheker`; absent for a system. */
    readonly role?: Text;
    /** Where the source gives it. */
    readonly name?: string;
    /** The person on screen asked for their own data. */
    readonly self: boolean;
    /** "Sanne Bakker namens Mees Kaya": who asked on behalf of the person on screen. */
    readonly onBehalf?: string;
  };
  /** What kind of data, in words: `Ziektes en klachten`, `Uw medicijnen`. */
  readonly what: readonly Text[];
  readonly records: number;
  /** Why it was allowed, or not: "U gaf hiervoor toestemming." */
  readonly why: Text;
  readonly emergency: boolean;
  /** The reason the professional wrote, with an emergency. */
  readonly emergencyReason?: string;
  /** `shown`: something was seen; `nothing`: asked, nothing seen; `refused`: not allowed; `failed`: did not work. */
  readonly outcome: 'shown' | 'nothing' | 'refused' | 'failed';
  readonly outcomeText: Text;
  /** Lines of this visit, per source. */
  readonly lines: readonly LogLine[];
  /** A question about this visit was sent already. */
  readonly question?: string;
}

export interface LogLine {
  /** The id that asker, source and person share; goes into a question. */
  readonly event: string;
  readonly at: string;
  /** Whose log says this. */
  readonly source: string;
  readonly what: Text;
  readonly records: number;
  readonly outcome: Visit['outcome'];
  readonly outcomeText: Text;
}

export interface LogGap {
  /** Name of the source; absent when it is about all. */
  readonly source?: string;
  readonly text: Text;
  /** `rule`: logs never hold this; `unread`: this log could not be read now; `missing`: we asked this source, and its log does not say so. */
  readonly kind: 'rule' | 'unread' | 'missing';
}

export interface LogSourceView {
  readonly name: string;
  readonly status: SourceWord;
  readonly statusText: Text;
  readonly lines: number;
}

export interface LogQuestion {
  /** In the person's own words; may be empty. At most 2,000 characters. */
  readonly text: string;
}

/**
 * About what the person who signed in is mailed, about themselves: what this site itself sees or is told of. Who looked at a care
 * provider, also in an emergency, and what is new there stands here after signing in. Mails say nothing of health, and name nobody.
 */
export interface Alerts {
  /** Somebody else changed a choice. */
  readonly choiceChanged: boolean;
  /** A child of 12 to 15, or a parent, asks or answers about a choice that both make. */
  readonly together: boolean;
  readonly linkOpened: boolean;
  /** Somebody looked on behalf of the person. */
  readonly lookedAlong: boolean;
  /** Where to; empty: only inside this site. */
  readonly email: string;
  /** Language of the mails. */
  readonly language: 'nl' | 'en';
  /** The owner of the address said that it is right; until then nothing is sent but that question. Read only. */
  readonly confirmed: boolean;
}
