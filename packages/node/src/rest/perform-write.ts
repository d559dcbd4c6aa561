import { err, ok, type Result } from '@stelsel/kernel';
import type { Written } from '@stelsel/store';
import { fault } from '../faults.ts';
import { type AnswerBody, madeItem, storedItem } from './answer-body.ts';
import type { FhirAnswer } from './fhir-answer.ts';
import type { FhirRequest } from './fhir-request.ts';
import type { PerformContext } from './perform-context.ts';

/** Create, update and delete, with their conditions; the answer is what was committed. */
export async function performWrite(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const written = await write(context, request);
  if (!written.ok) {
    return written;
  }
  return ok(writtenAnswer(context.fhirBase, written.value, request.prefer.return));
}

async function write({ repository }: PerformContext, request: FhirRequest): Promise<Result<Written | undefined>> {
  const { type = '', id, resource, params } = request;
  const ifMatch = request.ifMatch === undefined ? undefined : Number(request.ifMatch);
  if (Number.isNaN(ifMatch)) {
    return err(fault('NOD-IF-MATCH'));
  }
  const guard = ifMatch === undefined ? {} : { ifMatch };
  if (request.interaction === 'delete') {
    return id === undefined ? repository.deleteWhere(type, params) : repository.delete(type, id, guard);
  }
  if (resource === undefined) {
    return err(fault('NOD-BODY-MISSING'));
  }
  if (request.interaction === 'update') {
    return repository.update(resource, id === undefined ? { ...guard, condition: params } : guard);
  }
  const { ifNoneExist } = request;
  return repository.create(
    resource,
    ifNoneExist === undefined ? {} : { ifNoneExist: [...new URLSearchParams(ifNoneExist.replace(/^.*\?/, ''))] },
  );
}

/** A write as an answer; `return=minimal` leaves the body out, `return=OperationOutcome` says what happened. */
export function writtenAnswer(fhirBase: string, written: Written | undefined, wish?: string): FhirAnswer {
  if (written === undefined || written.outcome === 'deleted') {
    return { status: 204, ...(written?.version === undefined ? {} : { version: written.version }) };
  }
  const { type, id, version = 1, lastUpdated, outcome } = written;
  const body = bodyOf(written, wish);
  return {
    status: outcome === 'created' ? 201 : 200,
    version,
    location: `${fhirBase}/${type}/${id}/_history/${version}`,
    ...(lastUpdated === undefined ? {} : { lastUpdated }),
    ...(body === undefined ? {} : { body }),
  };
}

function bodyOf({ resource, outcome }: Written, wish?: string): AnswerBody | undefined {
  if (resource === undefined || wish === 'minimal') {
    return undefined;
  }
  if (wish !== 'OperationOutcome') {
    return { kind: 'resource', ...storedItem(resource) };
  }
  const issue = [{ severity: 'information', code: 'informational', diagnostics: outcome }];
  return { kind: 'resource', ...madeItem({ resourceType: 'OperationOutcome', issue }) };
}
