import { type FhirResource, firstAt, valuesAt } from '../resource.ts';
import { moved } from './reshaping.ts';

export function immunization(resource: FhirResource): FhirResource {
  return {
    ...resource,
    ...(resource.notGiven === true ? { status: 'not-done' } : {}),
    occurrenceDateTime: resource.date,
    ...moved(resource, 'practitioner', 'performer'),
    protocolApplied: valuesAt(resource, 'vaccinationProtocol').map((protocol) => ({
      targetDisease: valuesAt(protocol, 'targetDisease'),
      doseNumberPositiveInt: firstAt(protocol, 'doseSequence'),
    })),
  };
}
