import type { FhirResource } from '../resource.ts';
import { statusConcept } from './reshaping.ts';

export function condition(resource: FhirResource): FhirResource {
  const { clinicalStatus, verificationStatus, assertedDate, asserter, ...rest } = resource;
  return {
    ...rest,
    recordedDate: assertedDate,
    recorder: asserter,
    clinicalStatus: statusConcept(clinicalStatus, 'condition-clinical'),
    verificationStatus: statusConcept(verificationStatus, 'condition-ver-status'),
  };
}
