import { type FhirResource, valuesAt } from '../resource.ts';

/** Who did it stood beside a role. */
export function diagnosticReport(resource: FhirResource): FhirResource {
  return { ...resource, performer: valuesAt(resource, 'performer.actor') };
}
