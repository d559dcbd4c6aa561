/** The vocabulary of the patient summary: what goes in, and what comes out. */
import type { SourceStatus } from '@stelsel/kernel';
import type { Group } from '../merge/group.ts';
import type { FhirResource } from '../resource.ts';

/** What one summary is made of. */
export interface SummaryInput {
  /** Merged records of one person, as `mergeViews` gives them; several answers at once through `mergeGroups`. */
  readonly groups: readonly Group[];
  /** Every source that was asked and how that ended: nothing found and not heard must never look alike. */
  readonly sources: readonly SummarySource[];
  /** The name of the software that makes the document. */
  readonly author: string;
  /** FHIR instant of making it. */
  readonly at: string;
  /** A new UUID at every call. */
  readonly newId: () => string;
  /** Written as the person's identifier when the caller decides that it may travel along; absent: none. */
  readonly identifier?: { readonly system: string; readonly value: string };
  /** Language of the narrative: Dutch unless said otherwise. Displays of codes are English in both. */
  readonly language?: 'nl' | 'en';
}

export interface SummarySource {
  readonly ura: string;
  readonly name: string;
  readonly status: SourceStatus;
}

/** An International Patient Summary, and what it could not say. */
export interface PatientSummary {
  /** A FHIR R4 `Bundle` of type `document`. */
  readonly bundle: FhirResource;
  /** Groups of a kind for which the summary has no section, such as contacts and appointments. */
  readonly leftOut: number;
  /** Codes for which we have no English name: they keep the display of their source. */
  readonly untranslated: number;
}
