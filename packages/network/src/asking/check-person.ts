import type { Resource } from '@stelsel/fhir';
import { type Bsn, namingSystem } from '@stelsel/kernel';

/** True when a resource is, or contains, a Patient with another BSN: data of the wrong person, the worst failure. */
export function isOfOtherPerson(resource: Resource, subject: Bsn): boolean {
  const contained = Array.isArray(resource.contained) ? (resource.contained as readonly Resource[]) : [];
  return [resource, ...contained].some(
    (candidate) => candidate.resourceType === 'Patient' && differs(candidate, subject),
  );
}

function differs(patient: Resource, subject: Bsn): boolean {
  const identifiers = Array.isArray(patient.identifier)
    ? (patient.identifier as readonly { system?: string; value?: string }[])
    : [];
  return identifiers.some(
    ({ system, value }) => system === namingSystem.bsn && value !== undefined && value !== subject,
  );
}
