import type { FastifyRequest } from 'fastify';
import type { FaultFormat } from './send-fault.ts';

/** FHIR when the route says so or the request speaks FHIR, problem details otherwise. */
export function faultFormatOf(request: FastifyRequest): FaultFormat {
  const chosen = request.routeOptions?.config?.faults;
  if (chosen !== undefined) {
    return chosen;
  }
  const { accept = '', 'content-type': type = '' } = request.headers;
  const path = request.url.split('?', 1)[0] ?? '';
  return /fhir/.test(accept) || /fhir/.test(type) || path.split('/').includes('fhir') ? 'fhir' : 'problem';
}
