import type { FhirResource } from '../resource.ts';
import { renamedStatus, statusWhen } from './reshaping.ts';

export function procedure(resource: FhirResource): FhirResource {
  return {
    ...resource,
    ...renamedStatus(resource, { suspended: 'on-hold', aborted: 'stopped' }),
    ...statusWhen(resource, resource.notDone === true, 'not-done'),
  };
}
