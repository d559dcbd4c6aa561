/** Composition/$document: the Composition and all it refers to as one document Bundle (FHIR R4 and STU3). */
import { parseJson, subjectOf } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { subjectKey } from '@stelsel/store';
import { fault } from '../faults.ts';
import { bodyText, type DocumentBody, storedItem } from '../rest/answer-body.ts';
import type { FhirAnswer } from '../rest/fhir-answer.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import { bundleTime, type PerformContext } from '../rest/perform-context.ts';
import { writtenAnswer } from '../rest/perform-write.ts';
import { judgeWrites } from '../validation/judge-writes.ts';
import { firstOf, operationParams } from './parameters.ts';
import { addressOf, referencedBy, referring } from './referenced.ts';

/**
 * With `persist` the Bundle is stored, as any write is, and answered as it was stored. Resources about anybody but the subject stay out.
 */
export async function document(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const params = operationParams(request);
  const id = request.id ?? firstOf(params, 'id');
  if (id === undefined || firstOf(params, 'graph') !== undefined) {
    const name = id === undefined ? 'id' : 'graph';
    return err(fault('NOD-OPERATION-INPUT', { name }, name));
  }
  const { repository, fhirBase } = context;
  const composition = await repository.read('Composition', id.replace(/^.*\//, ''));
  if (!composition.ok) {
    return composition;
  }
  const start = referring(composition.value);
  const subject = subjectOf(start.resource, repository.model);
  const persons = subject === undefined ? [] : [subjectKey(subject)];
  const rest = await referencedBy(repository, [start], { persons, skip: new Set() });
  if (!rest.ok) {
    return rest;
  }
  const entries = [composition.value, ...rest.value.map(({ stored }) => stored)].map((stored) => ({
    fullUrl: `${fhirBase}/${addressOf(stored)}`,
    ...storedItem(stored),
  }));
  const body: DocumentBody = { kind: 'document', entries, ...bundleTime(context) };
  if (firstOf(params, 'persist') !== 'true') {
    return ok({ status: 200, body });
  }
  const text = bodyText(body);
  const bundle = parseJson(text, repository.model.definitions);
  const written = bundle.ok
    ? await repository.create(bundle.value, judgeWrites(context.validation, context.beforeCommit).options)
    : bundle;
  if (!written.ok) {
    return written;
  }
  const { location } = writtenAnswer(fhirBase, written.value);
  const stored = written.value.resource;
  return ok({
    status: 200,
    body: stored === undefined ? { kind: 'bundle', text } : { kind: 'resource', ...storedItem(stored) },
    ...(location === undefined ? {} : { location }),
  });
}
