/** The vocabulary of this package: what a zib knows, and how one record looks to people. */
import type { Text } from '@stelsel/kernel';
import type { VagueDate } from './read/vague-date.ts';
import type { FhirResource } from './resource.ts';

/** A care information model: how its resources are read, worded and merged. One file each. */
export interface Zib {
  readonly id: string;
  /** Heading for people. */
  readonly name: Text;
  /** Zibs of one family are merged together: three kinds of medication record are one treatment. */
  readonly family?: string;
  readonly resourceTypes: readonly string[];
  readonly profiles: readonly string[];
  /** Collapsed by default, never on a home page or in a message. */
  readonly sensitive?: boolean;
  /** Explains other records (a product, a person, a place); not a row of its own on a page. */
  readonly supporting?: boolean;
  /** Closed list: every code a source may use has a word. */
  readonly statusWords: Readonly<Record<string, Text>>;
  /** What its resources are about, as `system|code` of `code`; absent where only `reads` can tell. */
  readonly codes?: readonly string[];
  reads(resource: FhirResource): boolean;
  read(resource: FhirResource, context: ViewContext): ZibView;
  readonly merge: MergeRules;
}

/** When two records of different sources are the same fact (L2), look alike (L3) or contradict each other (L4). */
export interface MergeRules {
  /** Stable name of the L2 rule, shown to people who ask why records stand together. */
  readonly rule: string;
  /** Records with the same key are the same fact; without a key a record stands alone. */
  key(view: ZibView): string | undefined;
  /** Days that may lie between periods of one fact; absent: the period does not matter. */
  gapDays?(view: ZibView): number | undefined;
  /** Records that share one of these look alike: linked, never folded. */
  alike?(view: ZibView): readonly string[];
  /** 0 to 9: of several records of one fact, the one to show first, such as the most serious allergy. */
  caution?(view: ZibView): number;
  /** How two records of one fact differ. */
  differs?(a: ZibView, b: ZibView): readonly Difference[];
  /** How two records that are not one fact contradict each other. */
  contradicts?(a: ZibView, b: ZibView): Difference | undefined;
  /** Only records with the same of this can contradict each other; absent: any two of the zib, nothing: none. */
  contestedBy?(view: ZibView): string | undefined;
}

export interface Difference {
  readonly type: string;
  readonly text: Text;
}

/** One record, ready for people: the original is kept beside it, always. */
export interface ZibView {
  readonly zib: string;
  /** Lay name in Dutch; never an id, a code or a URL. */
  readonly title: string;
  /** Present when the title is our own word and not the source's. */
  readonly ownTitle?: Text;
  /** The medical term, when the title is a lay word for it. */
  readonly term?: string;
  readonly status?: StatusWord;
  /** Suspected, refuted and the like. */
  readonly certainty?: StatusWord;
  readonly date?: VagueDate;
  readonly end?: VagueDate;
  /** Withdrawn by its source: shown as a folded line, never counted. */
  readonly enteredInError: boolean;
  /** In the order in which people want to know them. */
  readonly facts: readonly Fact[];
  /** Behind "Meer lezen". */
  readonly more: readonly Fact[];
  readonly codes: readonly Code[];
  /** Comparable values for the merge rules; not for people. */
  readonly merging: Readonly<Record<string, string>>;
  readonly original: Original;
}

export interface StatusWord {
  readonly code: string;
  readonly text: Text;
}

export interface Fact {
  readonly id: string;
  readonly label: Text;
  /** In Dutch, or as the source wrote it. */
  readonly value: string;
  /** Present when the value is our own words. */
  readonly words?: Text;
  /** `quote`: the source's own sentence, shown unchanged; `contact`: a telephone number or address. */
  readonly kind?: 'quote' | 'contact';
}

export interface Code {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** The record as it was received; immutable. */
export interface Original {
  readonly resource: FhirResource;
  /** What it is written in; R4 when it is not said. */
  readonly fhir?: 'STU3';
  readonly source: Source;
  /** Whose record it is: an opaque key, never a BSN. Records of different persons never meet. */
  readonly person: string;
}

export interface Source {
  readonly ura: string;
  readonly name: string;
  /** RoleCodeNL type of the organisation. */
  readonly type?: string;
  /** When it was fetched, as a FHIR instant. */
  readonly fetchedAt?: string;
}

export interface ViewContext {
  readonly source: Source;
  readonly person: string;
  /** What the resources are written in; R4 when it is not said. */
  readonly fhir?: 'R4' | 'STU3';
  /** Finds what a reference points to among what the same source sent. */
  readonly resolve?: (reference: string) => FhirResource | undefined;
}
