/** One way in and out for every route of the directory: token, scope, act, log, answer. */
import { type Authenticate, createAdmission, traceId } from '@stelsel/http';
import type { Actor, AppendLog, LogEvent, Result } from '@stelsel/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressingFaults } from '../../faults.ts';
import type { DirectoryDeps } from '../../server/directory-deps.ts';

export interface DirectoryServerDeps extends Omit<DirectoryDeps, 'base'> {
  readonly authenticate: Authenticate;
  readonly log: AppendLog;
  /** Public URL under which this plugin is mounted, without a slash at the end: the FHIR base of the directory. */
  readonly baseUrl: string;
}

/** What a token must grant. */
export const directoryScopes = { read: 'directory:read', write: 'directory:write' } as const;

/** What a route does once the caller is known. */
export interface Answer {
  readonly status: number;
  /** JSON text. */
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `Type/id` of what was read or written, for the log. */
  readonly resources?: readonly string[];
}

export interface Route {
  readonly act: LogEvent['act'];
  readonly scope: (typeof directoryScopes)[keyof typeof directoryScopes];
  readonly work: (deps: DirectoryDeps, actor: Actor, request: FastifyRequest) => Promise<Result<Answer>>;
}

const fhirJson = 'application/fhir+json; charset=utf-8';

const { admit, logOutcome, sendFaultOf } = createAdmission({
  as: 'fhir',
  missingScope: (scope) => addressingFaults('ADR-SCOPE', { scope }),
  statusOfCode: { 'ADR-STALE': 412, 'ADR-DELETE': 405 },
});

export function handle(server: DirectoryServerDeps, { act, scope, work }: Route) {
  const deps: DirectoryDeps = { ...server, base: server.baseUrl };
  const admitted = { ...server, origin: new URL(server.baseUrl).origin };
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const actor = await admit(admitted, request, reply, { act, scopes: [scope] });
    if (actor === undefined) {
      return reply;
    }
    const answer = await work(deps, actor, request);
    const { resources } = answer.ok ? answer.value : {};
    const event = { act, actor, network: request.ip, traceId: traceId(request) };
    const logged = await logOutcome(server, { ...event, ...(resources === undefined ? {} : { resources }) }, answer);
    return logged.ok ? send(reply, logged.value) : sendFaultOf(reply, logged);
  };
}

function send(reply: FastifyReply, { status, body, headers = {} }: Answer): FastifyReply {
  return reply.code(status).headers(headers).type(fhirJson).send(body);
}
