import type { Resource } from '@stelsel/fhir';
import type { Fault } from '@stelsel/kernel';
import { addressingFaults } from '../faults.ts';
import { isDirectoryType } from '../mcsd.ts';
import { profileRules } from './rules.ts';

/** The first rule of its profile that a resource breaks, with its place: `Endpoint.payloadType`. */
export function checkProfile(resource: Resource): Fault | undefined {
  const type = resource.resourceType;
  if (!isDirectoryType(type)) {
    return addressingFaults('ADR-TYPE', { type });
  }
  const broken = profileRules[type].find(({ holds }) => !holds(resource));
  return broken === undefined ? undefined : addressingFaults('ADR-PROFILE', { ...broken.text }, `${type}.${broken.at}`);
}
