/** One FHIR interaction as asked, whether it came alone or inside a Bundle. */
import type { Patch, Resource } from '@stelsel/fhir';
import type { Fault } from '@stelsel/kernel';

/** Every guarded interaction; `metadata` is public and no interaction with data. */
export const interactions = [
  'read',
  'vread',
  'search',
  'operation',
  'history',
  'create',
  'update',
  'patch',
  'delete',
  'transaction',
  'batch',
] as const;

export type Interaction = (typeof interactions)[number];

export type Params = readonly (readonly [name: string, value: string])[];

export interface FhirRequest {
  readonly interaction: Interaction;
  readonly type?: string;
  readonly id?: string;
  readonly version?: string;
  readonly operation?: string;
  /** Of an operation in the background: which time it was asked, and which file of it. */
  readonly job?: string;
  readonly file?: string;
  readonly method?: string;
  /** Body of an operation that is no resource. */
  readonly upload?: { readonly kind: 'ndjson' | 'json'; readonly text: string };
  /** Search parameters in the order sent, without `_format`. */
  readonly params: Params;
  readonly resource?: Resource;
  /** Of a batch: what is wrong with an entry, by its number. */
  readonly entryFaults?: ReadonlyMap<number, Fault>;
  /** Asked by DICOMweb: which part of the images of a study, such as `instance rendered`. */
  readonly images?: string;
  /** What a PATCH changes. */
  readonly patch?: Patch;
  /** Version number in If-Match. */
  readonly ifMatch?: number;
  /** Query of If-None-Exist. */
  readonly ifNoneExist?: string;
  /** Tags in If-None-Match, as sent; of an update only `*`. */
  readonly ifNoneMatch?: string;
  /** HTTP date in If-Modified-Since. */
  readonly ifModifiedSince?: string;
  readonly prefer: { readonly return?: string; readonly handling?: string; readonly async?: boolean };
  /** The opaque place where the store continues; only from a link of our own. */
  readonly cursor?: string;
}

/** True for interactions that change data. */
export function changes(interaction: Interaction): boolean {
  return (
    interaction === 'create' ||
    interaction === 'update' ||
    interaction === 'patch' ||
    interaction === 'delete' ||
    interaction === 'transaction'
  );
}
