import { formPairs, queryPairs } from '@stelsel/http';
import type { FastifyRequest } from 'fastify';
import type { HttpMessage } from './http-message.ts';

/** What a request of the framework says, below the FHIR base. A body that is JSON by another name is read as text again. */
export function httpMessageOf(request: FastifyRequest, path: string): HttpMessage {
  const { body, method, headers } = request;
  const form = formPairs(request);
  const text = typeof body === 'string' ? body : undefined;
  const parsed = text === undefined && form.length === 0 && isJson(headers['content-type']) ? body : undefined;
  return {
    method,
    path,
    query: queryPairs(request),
    headers,
    ...(form.length === 0 ? {} : { form }),
    ...(text === undefined ? {} : { body: text }),
    ...(parsed === undefined || parsed === null ? {} : { body: JSON.stringify(parsed) }),
  };
}

function isJson(type: string | undefined): boolean {
  return type?.startsWith('application/json') ?? false;
}
