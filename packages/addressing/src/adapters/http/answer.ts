/** One way in and out for every route of the directory: token, scope, act, log, answer. */
import { type Authenticate, faultToOutcome, faultToStatus, sendFault, traceId } from '@stelsel/http';
import { type Actor, type AppendLog, err, type Fault, type LogEvent, type Result } from '@stelsel/kernel';
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

/** HTTP words that FHIR asks for here and that the kind of the fault alone does not give. */
const statusOfCode: Readonly<Record<string, number>> = { 'ADR-STALE': 412, 'ADR-DELETE': 405 };

export function handle(server: DirectoryServerDeps, route: Route) {
  const deps: DirectoryDeps = { ...server, base: server.baseUrl };
  const origin = new URL(server.baseUrl).origin;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { method, headers } = request;
    const thread = { network: request.ip, traceId: traceId(request) };
    const actor = await server.authenticate({ method, url: `${origin}${request.url}`, headers });
    if (!actor.ok) {
      const outcome = isAway(actor.fault) ? 'failed-server' : 'refused-token';
      const refused = await logged(server, { act: route.act, outcome, ground: actor.fault.code, ...thread }, actor);
      return sendFault(reply, faultOf(refused), {
        as: 'fhir',
        ...(isAway(faultOf(refused)) ? {} : { challenge: 'DPoP' }),
      });
    }
    const answer = actor.value.scope.includes(route.scope)
      ? await route.work(deps, actor.value, request)
      : err(addressingFaults('ADR-SCOPE', { scope: route.scope }));
    return send(reply, await logged(server, eventOf(route, actor.value, answer, thread), answer));
  };
}

/** The result, or the fault of the log: what is not recorded does not leave. */
async function logged<T>({ log }: DirectoryServerDeps, event: LogEvent, result: Result<T>): Promise<Result<T>> {
  const receipt = await log(event);
  return receipt.ok ? result : receipt;
}

function eventOf(route: Route, actor: Actor, answer: Result<Answer>, thread: Partial<LogEvent>): LogEvent {
  const event = { act: route.act, actor, ...thread };
  if (!answer.ok) {
    return { ...event, outcome: outcomeOf(answer.fault), ground: answer.fault.code };
  }
  const { resources } = answer.value;
  return { ...event, outcome: 'answered', ...(resources === undefined ? {} : { resources }) };
}

function outcomeOf(fault: Fault): LogEvent['outcome'] {
  if (fault.kind === 'not-found') {
    return 'holds-nothing';
  }
  if (isAway(fault) || fault.kind === 'fault') {
    return 'failed-server';
  }
  return fault.kind === 'forbidden' ? 'refused-right' : 'refused-query';
}

function isAway({ kind }: Fault): boolean {
  return kind === 'unavailable' || kind === 'busy' || kind === 'interrupted';
}

function send(reply: FastifyReply, answer: Result<Answer>): FastifyReply {
  if (!answer.ok) {
    const { fault } = answer;
    return reply
      .code(statusOfCode[fault.code] ?? faultToStatus(fault))
      .type(fhirJson)
      .send(JSON.stringify(faultToOutcome(fault)));
  }
  const { status, body, headers = {} } = answer.value;
  return reply.code(status).headers(headers).type(fhirJson).send(body);
}

function faultOf(result: Result<unknown>): Fault {
  return result.ok ? addressingFaults('ADR-STORE-AWAY') : result.fault;
}
