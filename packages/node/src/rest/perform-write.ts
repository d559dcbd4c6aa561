import { readQuery } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import type { Written } from '@stelsel/store';
import { fault } from '../faults.ts';
import { judgeWrites } from '../validation/judge-writes.ts';
import { type AnswerBody, madeItem, storedItem } from './answer-body.ts';
import type { FhirAnswer } from './fhir-answer.ts';
import type { FhirRequest } from './fhir-request.ts';
import type { PerformContext } from './perform-context.ts';

/** Create, update, patch and delete, with their conditions; the answer is what was committed. */
export async function performWrite(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const judged = judgeWrites(context.validation, context.beforeCommit);
  const written = await write({ ...context, ...judged.options }, request);
  if (!written.ok) {
    return written;
  }
  return ok(judged.told(writtenAnswer(context.fhirBase, written.value, request.prefer.return), request.prefer.return));
}

async function write(context: PerformContext, request: FhirRequest): Promise<Result<Written | undefined>> {
  const { repository, beforeCommit } = context;
  const { type = '', id, resource, params, ifMatch, ifNoneExist, patch } = request;
  const options = {
    ...(beforeCommit === undefined ? {} : { beforeCommit }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
  if (request.interaction === 'delete') {
    return id === undefined ? repository.deleteWhere(type, params, options) : repository.delete(type, id, options);
  }
  if (request.interaction === 'patch') {
    const where = id === undefined ? { type, condition: params } : { type, id };
    return patch === undefined ? err(fault('NOD-BODY-MISSING')) : repository.patch(where, patch, options);
  }
  if (resource === undefined) {
    return err(fault('NOD-BODY-MISSING'));
  }
  if (request.interaction === 'update') {
    const onlyNew = request.ifNoneMatch !== undefined;
    return repository.update(resource, { ...options, onlyNew, ...(id === undefined ? { condition: params } : {}) });
  }
  return repository.create(
    resource,
    ifNoneExist === undefined ? options : { ...options, ifNoneExist: readQuery(ifNoneExist) },
  );
}

/** A write as an answer; `return=minimal` leaves the body out, `return=OperationOutcome` says what happened. */
export function writtenAnswer(fhirBase: string, written: Written | undefined, wish?: string): FhirAnswer {
  if (written === undefined || written.outcome === 'deleted') {
    const told = wish === 'OperationOutcome' ? { status: 200, body: outcomeBody('deleted') } : { status: 204 };
    return { ...told, ...(written?.version === undefined ? {} : { version: written.version }) };
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
  return outcomeBody(outcome);
}

function outcomeBody(outcome: Written['outcome']): AnswerBody {
  const issue = [{ severity: 'information', code: 'informational', diagnostics: outcome }];
  return { kind: 'resource', ...madeItem({ resourceType: 'OperationOutcome', issue }) };
}
