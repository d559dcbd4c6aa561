import { type FhirResource, textAt } from '../resource.ts';

/** How far a goal was and whether it was agreed stood in one status; R4 keeps them apart. */
const lifecycle: Readonly<Record<string, string>> = {
  'in-progress': 'active',
  'on-target': 'active',
  'ahead-of-target': 'active',
  'behind-target': 'active',
  sustaining: 'active',
  achieved: 'completed',
};

export function goal(resource: FhirResource): FhirResource {
  const status = textAt(resource, 'status');
  return status === undefined
    ? resource
    : { ...resource, lifecycleStatus: Object.hasOwn(lifecycle, status) ? lifecycle[status] : status };
}
