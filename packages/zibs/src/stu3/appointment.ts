import type { FhirResource } from '../resource.ts';
import { moved } from './reshaping.ts';

export function appointment(resource: FhirResource): FhirResource {
  return { ...resource, ...moved(resource, 'reason', 'reasonCode') };
}
