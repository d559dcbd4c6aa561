import type { FhirModel, Resource } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { FhirRequest } from './fhir-request.ts';
import { type HttpMessage, header } from './http-message.ts';
import { readBody } from './read-body.ts';

/**
 * What an operation is sent: nothing, a form (its parameters are read like those of a search), a resource, or what only an
 * import takes: NDJSON, or a manifest that is no resource.
 */
export function readOperationBody(
  message: HttpMessage,
  model: FhirModel,
  given: Resource | undefined,
): Result<Pick<FhirRequest, 'resource' | 'upload'>> {
  if (given !== undefined) {
    return ok({ resource: given });
  }
  const text = message.body;
  if (message.form !== undefined || text === undefined || text.trim() === '') {
    return ok({});
  }
  const isImport = message.path === '$import';
  if (isImport && /ndjson/.test(header(message, 'content-type') ?? '')) {
    return ok({ upload: { kind: 'ndjson', text } });
  }
  if (isImport && !/xml/.test(header(message, 'content-type') ?? '') && !text.includes('"resourceType"')) {
    return ok({ upload: { kind: 'json', text } });
  }
  const resource = readBody(message, model);
  if (!resource.ok) {
    return resource;
  }
  return message.method === 'GET' ? err(fault('NOD-INTERACTION')) : ok({ resource: resource.value });
}
