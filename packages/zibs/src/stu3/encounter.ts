import { type FhirResource, valuesAt } from '../resource.ts';

/** What it was about was its diagnosis, also when that is a procedure. */
export function encounter(resource: FhirResource): FhirResource {
  return {
    ...resource,
    reasonCode: valuesAt(resource, 'reason'),
    reasonReference: valuesAt(resource, 'diagnosis.condition'),
  };
}
