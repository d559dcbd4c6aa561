/** Composition/$document: the Composition and all it refers to as one document Bundle (FHIR R4 and STU3). */
import { createHash } from 'node:crypto';
import { parseJson, subjectOf } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { type StoredResource, subjectKey } from '@stelsel/store';
import { fault } from '../faults.ts';
import { storedItem } from '../rest/answer-body.ts';
import type { FhirAnswer } from '../rest/fhir-answer.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import { bundleTime, type PerformContext } from '../rest/perform-context.ts';
import { writtenAnswer } from '../rest/perform-write.ts';
import { firstOf, operationParams } from './parameters.ts';
import { addressOf, referencedBy, referring } from './referenced.ts';

/**
 * The identifier is made of what is in the document: the same content has the same identifier, and no other has it. With
 * `persist` the Bundle is stored and answered as it was stored. Resources about anybody but the subject stay out.
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
  const text = bundleText([composition.value, ...rest.value.map(({ stored }) => stored)], {
    fhirBase,
    ...bundleTime(context),
  });
  if (firstOf(params, 'persist') !== 'true') {
    return ok({ status: 200, body: { kind: 'bundle', text } });
  }
  const bundle = parseJson(text, repository.model.definitions);
  const written = bundle.ok
    ? await repository.create(
        bundle.value,
        context.beforeCommit === undefined ? {} : { beforeCommit: context.beforeCommit },
      )
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

/** Stored texts leave as they were stored: no decimal changes on the way into the document. */
function bundleText(
  resources: readonly StoredResource[],
  { fhirBase, timestamp }: { readonly fhirBase: string; readonly timestamp?: string },
): string {
  const entries = resources.map(
    (stored) => `{"fullUrl":${JSON.stringify(`${fhirBase}/${addressOf(stored)}`)},"resource":${stored.text}}`,
  );
  const content = createHash('sha256').update(entries.join()).digest('hex');
  const identifier = JSON.stringify({ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${uuidOf(content)}` });
  const moment = timestamp === undefined ? '' : `"timestamp":${JSON.stringify(timestamp)},`;
  return `{"resourceType":"Bundle","identifier":${identifier},"type":"document",${moment}"entry":[${entries.join(',')}]}`;
}

/** A UUID of version 8 (RFC 9562): our own bits. */
function uuidOf(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
