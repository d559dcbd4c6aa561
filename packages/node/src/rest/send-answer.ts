import type { FastifyReply } from 'fastify';
import { bodyText } from './answer-body.ts';
import type { FhirAnswer } from './fhir-answer.ts';

/** Turns an answer into bytes and headers: ETag, Last-Modified, Location. Care data are never kept by a cache. */
export function sendAnswer(reply: FastifyReply, answer: FhirAnswer): FastifyReply {
  reply.code(answer.status).header('cache-control', 'no-store');
  if (answer.version !== undefined) {
    reply.header('etag', `W/"${answer.version}"`);
  }
  if (answer.lastUpdated !== undefined) {
    reply.header('last-modified', new Date(answer.lastUpdated).toUTCString());
  }
  if (answer.location !== undefined) {
    reply.header('location', answer.location);
  }
  if (answer.allow !== undefined) {
    reply.header('allow', answer.allow);
  }
  if (answer.challenge !== undefined) {
    reply.header('www-authenticate', answer.challenge);
  }
  if (answer.body === undefined) {
    return reply.send();
  }
  return reply.type('application/fhir+json; charset=utf-8').send(bodyText(answer.body));
}
