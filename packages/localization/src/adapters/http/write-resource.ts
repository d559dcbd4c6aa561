import type { FastifyReply } from 'fastify';
import type { Registration } from '../../holding.ts';
import { writeList } from '../../list-profile.ts';

/** Sends FHIR JSON that no cache may keep: it says who holds data about somebody. */
export function sendResource(reply: FastifyReply, status: number, resource: object): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/fhir+json; charset=utf-8')
    .send(JSON.stringify(resource));
}

/** A searchset without subjects and without a self link: that would repeat the token. */
export function searchset(registrations: readonly Registration[], baseUrl: string, next?: string): object {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(next === undefined ? { total: registrations.length } : { link: [{ relation: 'next', url: next }] }),
    entry: registrations.map((registration) => ({
      fullUrl: `${baseUrl}/List/${registration.id}`,
      resource: writeList(registration),
      search: { mode: 'match' },
    })),
  };
}
