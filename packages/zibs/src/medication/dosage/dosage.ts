/** A dosage instruction as it is written, with every number in the digits of its source. */

/** One value, or from low to high. */
export interface Amount {
  readonly low?: string;
  readonly high?: string;
  /** As the source names it, or a UCUM code of time. */
  readonly unit?: string;
}

export interface Timing {
  readonly frequency?: Amount;
  /** How many times in all. */
  readonly count?: Amount;
  readonly period?: Amount;
  /** How long this instruction lasts: an amount of time. */
  readonly length?: Amount;
  /** The same as dates; `yyyy-mm-dd` or longer. */
  readonly between?: { readonly start?: string; readonly end?: string };
  /** How long one administration takes. */
  readonly takes?: Amount;
  /** `hh:mm`. */
  readonly timesOfDay: readonly string[];
  /** Codes of FHIR for a part of the day or a meal. */
  readonly moments: readonly string[];
  /** Minutes between the moment and the use. */
  readonly offset?: string;
  /** Codes of FHIR: `mon`. */
  readonly weekdays: readonly string[];
  /** The times must be kept as exactly as possible. */
  readonly exact: boolean;
  /** A schedule by name. */
  readonly named?: string;
  readonly days: readonly string[];
}

export interface Maximum {
  readonly amount: Amount;
  readonly per: Amount | 'administration' | 'lifetime';
}

export interface Dosage {
  /** Equal numbers are used beside each other, higher ones after it. */
  readonly sequence?: number;
  /** The source's own sentence. */
  readonly text?: string;
  readonly timing: Timing;
  readonly dose?: Amount;
  readonly speed?: Amount & { readonly per?: Amount };
  readonly asNeeded?: readonly string[];
  readonly maximums: readonly Maximum[];
  readonly route?: string;
  readonly site?: string;
  readonly method?: string;
  /** Additional instructions, in the source's words. */
  readonly additional: readonly string[];
  /** Elements that are none of these: said to be there, never dropped in silence. */
  readonly unread: readonly string[];
}
