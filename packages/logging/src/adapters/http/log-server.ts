/**
 * ITI-81 over the log of one tenant or national service: `POST AuditEvent/_search` (a form; `GET AuditEvent` is read
 * too). A citizen reads the own log, the keeper of the log everything; every reading and refusal is logged first.
 * Paging: send the same form to the `next` link.
 */
import { type Authenticate, createAdmission, type FormPairs, formPairs, queryPairs, traceId } from '@stelsel/http';
import { type Clock, instant } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../create-log.ts';
import { loggingFaults } from '../../faults.ts';
import { readOwnLog } from '../../read-own-log.ts';
import type { LogPage } from '../../search-log.ts';
import { type OpenSubject, parseLogSearch } from './parse-log-search.ts';

/** Which log a caller may read is decided by the person it asks about, not by a scope alone. */
const { admit, logOutcome, sendFaultOf } = createAdmission({
  as: 'fhir',
  missingScope: () => loggingFaults('LOG-NOT-YOURS'),
});

export interface LogServerDeps {
  readonly log: Log;
  readonly authenticate: Authenticate;
  /** Public URL under which this plugin is mounted, without a slash at the end. */
  readonly baseUrl: string;
  readonly clock: Clock;
  /** Of a service that knows its persons by pseudonym; `patient.identifier` then carries a one-time token. */
  readonly openSubject?: OpenSubject;
}

export function logServer(deps: LogServerDeps): FastifyPluginAsync {
  return async (server) => {
    const config = { faults: 'fhir' } as const;
    server.post('/AuditEvent/_search', { config }, (request, reply) =>
      answer(deps, request, reply, [...queryPairs(request), ...formPairs(request)]),
    );
    server.get('/AuditEvent', { config }, (request, reply) => answer(deps, request, reply, queryPairs(request)));
  };
}

async function answer(
  deps: LogServerDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  pairs: FormPairs,
): Promise<FastifyReply> {
  const admitted = { authenticate: deps.authenticate, log: deps.log.append, origin: new URL(deps.baseUrl).origin };
  const actor = await admit(admitted, request, reply, { scopes: [], act: 'log-read' });
  if (actor === undefined) {
    return reply;
  }
  const thread = { network: request.ip, traceId: traceId(request) };
  const search = await parseLogSearch(pairs, deps.openSubject);
  if (!search.ok) {
    return sendFaultOf(reply, await logOutcome(admitted, { act: 'log-read', actor, ...thread }, search));
  }
  const page = await readOwnLog(deps.log, { actor, search: search.value, ...thread });
  return page.ok
    ? reply.type('application/fhir+json; charset=utf-8').send(JSON.stringify(bundle(deps, page.value)))
    : sendFaultOf(reply, page);
}

function bundle({ baseUrl, clock }: LogServerDeps, page: LogPage): object {
  const self = `${baseUrl}/AuditEvent/_search`;
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    timestamp: instant(clock),
    link: [
      { relation: 'self', url: self },
      ...(page.next === undefined ? [] : [{ relation: 'next', url: `${self}?_cursor=${page.next}` }]),
    ],
    entry: page.events.map((resource) => ({
      fullUrl: `${baseUrl}/AuditEvent/${resource.id}`,
      resource,
      search: { mode: 'match' },
    })),
  };
}
