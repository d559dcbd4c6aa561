import type { FhirResource } from '../resource.ts';
import { renamedStatus, requester, requestStatuses } from './reshaping.ts';

export function deviceRequest(resource: FhirResource): FhirResource {
  return { ...resource, ...renamedStatus(resource, requestStatuses), ...requester(resource) };
}
