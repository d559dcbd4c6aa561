/** Documents and their files, which had other names for the same. */
import type { FhirResource } from '../resource.ts';

export function documentReference({ date, ...rest }: FhirResource): FhirResource {
  return { ...rest, indexed: date };
}

export function binary({ data, ...rest }: FhirResource): FhirResource {
  return { ...rest, content: data };
}
