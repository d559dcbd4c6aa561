/** Problems and allergies: both statuses were plain codes. */
import type { FhirResource } from '../resource.ts';

export function condition({ recordedDate, recorder, stage, ...rest }: FhirResource): FhirResource {
  const [grade] = (stage ?? []) as readonly object[];
  return { ...rest, ...statuses(rest), stage: grade, assertedDate: recordedDate, asserter: recorder };
}

export function allergyIntolerance({ recordedDate, ...rest }: FhirResource): FhirResource {
  return { ...rest, ...statuses(rest), assertedDate: recordedDate };
}

function statuses({ clinicalStatus, verificationStatus }: Omit<FhirResource, 'resourceType' | 'id'>): object {
  return { clinicalStatus: codeOf(clinicalStatus), verificationStatus: codeOf(verificationStatus) };
}

function codeOf(concept: unknown): string | undefined {
  return (concept as { readonly coding?: readonly { readonly code: string }[] } | undefined)?.coding?.[0]?.code;
}
