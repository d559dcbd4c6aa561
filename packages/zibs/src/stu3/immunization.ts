import { type FhirResource, firstAt, valuesAt } from '../resource.ts';
import { moved, statusWhen } from './reshaping.ts';

export function immunization(resource: FhirResource): FhirResource {
  return {
    ...resource,
    ...statusWhen(resource, resource.notGiven === true, 'not-done'),
    occurrenceDateTime: resource.date,
    ...moved(resource, 'practitioner', 'performer'),
    protocolApplied: valuesAt(resource, 'vaccinationProtocol').map((protocol) => ({
      targetDisease: valuesAt(protocol, 'targetDisease'),
      doseNumberPositiveInt: firstAt(protocol, 'doseSequence'),
    })),
  };
}
