import type { FastifyReply } from 'fastify';

/** Sends FHIR JSON that no cache may keep. */
export function sendResource(reply: FastifyReply, status: number, resource: object): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/fhir+json; charset=utf-8')
    .send(JSON.stringify(resource));
}
