import type { StoredResource } from '@stelsel/store';
import type { FhirAnswer } from './fhir-answer.ts';
import type { FhirRequest } from './fhir-request.ts';
import { isUnchanged } from './is-unchanged.ts';
import { storedBody } from './stored-entry.ts';

/** One version that was read: the resource, or 304 for who has it already. */
export function readAnswer(request: FhirRequest, stored: StoredResource): FhirAnswer {
  const { version, lastUpdated } = stored;
  return isUnchanged(request, stored)
    ? { status: 304, version, lastUpdated }
    : { status: 200, body: storedBody(stored), version, lastUpdated };
}
