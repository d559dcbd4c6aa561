import { jsonPatchType } from '@stelsel/fhir';
import { formPairs, queryPairs, readText } from '@stelsel/http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { HttpMessage } from './http-message.ts';

/**
 * Every body of a FHIR endpoint stays the text that was sent, `application/json` too: parsed by the framework it would
 * lose decimals and names that occur twice, and a mistake would have no line.
 */
export function keepBodiesAsText(server: FastifyInstance): void {
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser(['application/json', jsonPatchType], { parseAs: 'buffer' }, readText);
}

/** What a request of the framework says, below the FHIR base. */
export function httpMessageOf(request: FastifyRequest, path: string): HttpMessage {
  const { body, method, headers } = request;
  const form = formPairs(request);
  return {
    method,
    path,
    query: queryPairs(request),
    headers,
    ...(form.length === 0 ? {} : { form }),
    ...(typeof body === 'string' ? { body } : {}),
  };
}
