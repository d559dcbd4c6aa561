import type { FhirResource } from '../resource.ts';
import { statusConcept } from './reshaping.ts';

export function allergyIntolerance(resource: FhirResource): FhirResource {
  const { clinicalStatus, verificationStatus, assertedDate, ...rest } = resource;
  return {
    ...rest,
    recordedDate: assertedDate,
    clinicalStatus: statusConcept(clinicalStatus, 'allergyintolerance-clinical'),
    verificationStatus: statusConcept(verificationStatus, 'allergyintolerance-verification'),
  };
}
