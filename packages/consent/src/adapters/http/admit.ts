import { type Authenticate, sendFault } from '@stelsel/http';
import { type Actor, type AppendLog, err, type LogEvent, type Result } from '@stelsel/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fault } from '../../faults.ts';
import { outcomeOfFault } from '../../outcome-of-fault.ts';

export interface AdmitDeps {
  readonly authenticate: Authenticate;
  readonly log: AppendLog;
  /** Scheme, host and port callers use: the DPoP proof names the public URL, and a Host header proves nothing. */
  readonly origin: string;
}

/** Who calls, if the token is good and grants the scopes. A refusal is logged and answered here. */
export async function admit(
  deps: AdmitDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  rule: { readonly scopes: readonly string[]; readonly act: LogEvent['act'] },
): Promise<Actor | undefined> {
  const { method, headers } = request;
  const actor = await deps.authenticate({ method, url: `${deps.origin}${request.url}`, headers });
  if (!actor.ok) {
    const logged = await deps.log({ act: rule.act, outcome: 'refused-token', ground: actor.fault.code });
    const refused = logged.ok ? actor.fault : logged.fault;
    const challenge = logged.ok && refused.kind !== 'unavailable' ? { challenge: 'DPoP error="invalid_token"' } : {};
    sendFault(reply, refused, { as: 'fhir', ...challenge });
    return undefined;
  }
  const missing = rule.scopes.find((scope) => !actor.value.scope.includes(scope));
  if (missing !== undefined) {
    const refusal = err(fault('CNS-SCOPE', { scope: missing }));
    const refused = await logOutcome(deps, { act: rule.act, actor: actor.value }, refusal);
    sendFaultOf(reply, refused);
    return undefined;
  }
  return actor.value;
}

/** Logs the outcome; what comes back is the result, or the fault of the log: then nothing may leave. */
export async function logOutcome<T>(
  deps: Pick<AdmitDeps, 'log'>,
  event: Omit<LogEvent, 'outcome' | 'ground'>,
  result: Result<T>,
): Promise<Result<T>> {
  const logged = await deps.log({
    ...event,
    outcome: result.ok ? 'answered' : outcomeOfFault(result.fault),
    ...(result.ok ? {} : { ground: result.fault.code }),
  });
  return logged.ok ? result : logged;
}

/** Answers a failed result as an OperationOutcome; does nothing with a good one. */
export function sendFaultOf(reply: FastifyReply, result: Result<unknown>): FastifyReply {
  return result.ok ? reply : sendFault(reply, result.fault, { as: 'fhir' });
}
