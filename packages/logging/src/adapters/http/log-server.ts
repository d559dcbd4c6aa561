/**
 * ITI-81 over the log of one tenant or national service: `POST AuditEvent/_search` (a form; `GET AuditEvent` is read
 * too). A citizen reads the own log, the keeper of the log everything; every reading and refusal is logged first.
 * Paging: send the same form to the `next` link.
 */
import { type Authenticate, type FormPairs, formPairs, queryPairs, sendFault, traceId } from '@stelsel/http';
import { type Clock, type Fault, instant, type LogEvent } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../create-log.ts';
import { readOwnLog } from '../../read-own-log.ts';
import type { LogPage } from '../../search-log.ts';
import { type OpenSubject, parseLogSearch } from './parse-log-search.ts';

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
  const { method, headers } = request;
  const origin = new URL(deps.baseUrl).origin;
  const thread = { network: request.ip, traceId: traceId(request) };
  const actor = await deps.authenticate({ method, url: `${origin}${request.url}`, headers });
  if (!actor.ok) {
    const away = actor.fault.kind === 'unavailable';
    const event: LogEvent = { act: 'log-read', outcome: away ? 'failed-server' : 'refused-token', ...thread };
    return refuse(deps, reply, actor.fault, event, away ? undefined : 'DPoP');
  }
  const search = await parseLogSearch(pairs, deps.openSubject);
  if (!search.ok) {
    const event: LogEvent = { act: 'log-read', outcome: 'refused-query', actor: actor.value, ...thread };
    return refuse(deps, reply, search.fault, event);
  }
  const page = await readOwnLog(deps.log, { actor: actor.value, search: search.value, ...thread });
  return page.ok
    ? reply.type('application/fhir+json; charset=utf-8').send(JSON.stringify(bundle(deps, page.value)))
    : sendFault(reply, page.fault, { as: 'fhir' });
}

async function refuse(
  { log }: LogServerDeps,
  reply: FastifyReply,
  fault: Fault,
  event: LogEvent,
  challenge?: string,
): Promise<FastifyReply> {
  const logged = await log.append({ ...event, ground: fault.code });
  return logged.ok
    ? sendFault(reply, fault, { as: 'fhir', ...(challenge === undefined ? {} : { challenge }) })
    : sendFault(reply, logged.fault, { as: 'fhir' });
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
