/** The way in and out of every protected route: token, scope, log, and only then an answer. */
import {
  type Actor,
  type AppendLog,
  err,
  type Fault,
  type LogEvent,
  outcomeOfFault,
  type Result,
} from '@stelsel/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate } from './authorize.ts';
import { challengeOf, defaultChallenge } from './challenge-of.ts';
import { type SendFaultOptions, sendFault } from './send-fault.ts';
import { traceId } from './trace-id.ts';

export interface AdmitDeps {
  readonly authenticate: Authenticate;
  readonly log: AppendLog;
  /** Scheme, host and port callers use: the DPoP proof names the public URL, and a Host header proves nothing. */
  readonly origin: string;
}

/** What one route asks of its caller, and the word for it in the log. */
export interface AdmitRule {
  readonly scopes: readonly string[];
  readonly act: LogEvent['act'];
}

export interface AdmissionOptions extends Pick<SendFaultOptions, 'as' | 'statusOfCode'> {
  /** The refusal of a token without this scope, from the catalogue of the package that refuses. */
  readonly missingScope: (scope: string) => Fault;
}

export interface Admission {
  /** Who calls, if the token is good and grants the scopes. A refusal is logged and answered here. */
  admit(deps: AdmitDeps, request: FastifyRequest, reply: FastifyReply, rule: AdmitRule): Promise<Actor | undefined>;
  /** Logs the outcome; what comes back is the result, or the fault of the log: then nothing may leave. */
  logOutcome<T>(
    deps: Pick<AdmitDeps, 'log'>,
    event: Omit<LogEvent, 'outcome' | 'ground'>,
    result: Result<T>,
  ): Promise<Result<T>>;
  /** Answers a failed result; does nothing with a good one. */
  sendFaultOf(reply: FastifyReply, result: Result<unknown>): FastifyReply;
}

/** The admission of one service: it differs from others in the format of its refusals and the fault for a scope. */
export function createAdmission({ missingScope, ...format }: AdmissionOptions): Admission {
  const sendFaultOf: Admission['sendFaultOf'] = (reply, result) =>
    result.ok ? reply : sendFault(reply, result.fault, format);
  return {
    sendFaultOf,
    logOutcome,
    admit: async (deps, request, reply, { scopes, act }) => {
      const { method, headers } = request;
      const thread = { act, network: request.ip, traceId: traceId(request) };
      const actor = await deps.authenticate({ method, url: `${deps.origin}${request.url}`, headers });
      if (!actor.ok) {
        await refuseToken(deps, reply, actor.fault, thread, format);
        return undefined;
      }
      const missing = scopes.find((scope) => !actor.value.scope.includes(scope));
      if (missing === undefined) {
        return actor.value;
      }
      sendFaultOf(reply, await logOutcome(deps, { ...thread, actor: actor.value }, err(missingScope(missing))));
      return undefined;
    },
  };
}

const logOutcome: Admission['logOutcome'] = async ({ log }, event, result) => {
  const logged = await log({
    ...event,
    outcome: result.ok ? 'answered' : outcomeOfFault(result.fault),
    ...(result.ok ? {} : { ground: result.fault.code }),
  });
  return logged.ok ? result : logged;
};

/** A token that is bad is a 401; an authenticator or log that is away is not, whatever the token. */
async function refuseToken(
  { log }: AdmitDeps,
  reply: FastifyReply,
  refused: Fault,
  thread: Omit<LogEvent, 'outcome'>,
  format: SendFaultOptions,
): Promise<void> {
  const word = outcomeOfFault(refused);
  const away = word === 'failed-server';
  const logged = await log({ ...thread, outcome: away ? word : 'refused-token', ground: refused.code });
  if (!logged.ok) {
    sendFault(reply, logged.fault, format);
  } else {
    sendFault(reply, refused, { ...format, ...(away ? {} : { challenge: challengeOf(refused) ?? defaultChallenge }) });
  }
}
