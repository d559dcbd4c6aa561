import type { FastifyRequest } from 'fastify';
import type { FaultFormat } from './send-fault.ts';

/** FHIR when the route says so or the request speaks FHIR, problem details otherwise. */
export function faultFormatOf(request: FastifyRequest): FaultFormat {
  const chosen = request.routeOptions?.config?.faults;
  if (chosen !== undefined) {
    return chosen;
  }
  const { accept = '', 'content-type': type = '' } = request.headers;
  return faultFormatOfText({ accept, type, url: request.url });
}

/** The same for what never reached a route. */
export function faultFormatOfText({
  accept,
  type,
  url,
}: {
  readonly accept: string;
  readonly type: string;
  readonly url: string;
}): FaultFormat {
  const path = url.split('?', 1)[0] ?? '';
  return /fhir/.test(accept) || /fhir/.test(type) || path.split('/').includes('fhir') ? 'fhir' : 'problem';
}
