import type { FhirResource } from '../resource.ts';
import { moved } from './reshaping.ts';

export function device(resource: FhirResource): FhirResource {
  return { ...resource, ...moved(resource, 'udi', 'udiCarrier') };
}
