import { parseSearch, type Trim, trimResource } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import type { StoredResource } from '@stelsel/store';
import { fault } from '../faults.ts';
import type { FhirAnswer } from './fhir-answer.ts';
import type { FhirRequest } from './fhir-request.ts';
import { isUnchanged } from './is-unchanged.ts';
import type { PerformContext } from './perform-context.ts';
import { storedBody } from './stored-entry.ts';

/** One version that was read: the resource, the part of it that was asked for, or 304 for who has it already. */
export function readAnswer(
  { repository }: Pick<PerformContext, 'repository'>,
  request: FhirRequest,
  stored: StoredResource,
): Result<FhirAnswer> {
  const { version, lastUpdated } = stored;
  if (isUnchanged(request, stored)) {
    return ok({ status: 304, version, lastUpdated });
  }
  const trim = trimOf(repository, request);
  const text = trim.ok ? trimResource(stored.text, trim.value, repository.model) : trim;
  return text.ok ? ok({ status: 200, body: storedBody(stored, text.value), version, lastUpdated }) : text;
}

/** `_elements` and `_summary` mean the same as in a search; a number of one resource does not exist. */
function trimOf({ model }: PerformContext['repository'], { type = '', params }: FhirRequest): Result<Trim> {
  const asked = params.filter(([name]) => name === '_elements' || name === '_summary');
  if (asked.length === 0) {
    return ok({});
  }
  const search = parseSearch(type, asked, model);
  if (!search.ok) {
    return search;
  }
  const { elements, summary, countOnly } = search.value;
  return countOnly
    ? err(fault('NOD-PARAMETER', { name: '_summary=count' }, '_summary'))
    : ok({ ...(elements && { elements }), ...(summary && { summary }) });
}
