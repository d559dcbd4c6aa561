/** A change of one resource, read and ready to be applied to whatever the current version is. */
import type { Result } from '@stelsel/kernel';
import type { Resource } from '../resource.ts';

/** Gives a changed copy. Faults: FHIR-PATCH-TEST, FHIR-PATCH-TARGET, FHIR-PATCH-FIXED, and those of what it would become. */
export type Patch = (current: Resource) => Result<Resource>;
