import type { FhirResource } from '../resource.ts';
import { renamedStatus } from './reshaping.ts';

export function procedure(resource: FhirResource): FhirResource {
  const status = renamedStatus(resource, { suspended: 'on-hold', aborted: 'stopped' });
  return { ...resource, ...(resource.notDone === true ? { status: 'not-done' } : status) };
}
