import type { FhirResource } from '../resource.ts';
import { renamedStatus, requester, requestStatuses } from './reshaping.ts';

export function procedureRequest(resource: FhirResource): FhirResource {
  return {
    ...resource,
    resourceType: 'ServiceRequest',
    ...renamedStatus(resource, requestStatuses),
    ...requester(resource),
  };
}
