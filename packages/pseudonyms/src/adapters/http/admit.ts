import { type Authenticate, sendFault } from '@stelsel/http';
import { type Actor, type AppendLog, err, type Fault, type LogEvent, type ok, type Result } from '@stelsel/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fault } from '../../faults.ts';

export interface AdmitDeps {
  readonly authenticate: Authenticate;
  readonly log: AppendLog;
  /** Scheme, host and port callers use: the DPoP proof names the public URL, and a Host header proves nothing. */
  readonly origin: string;
}

/** Who calls, if the token is good and grants the scope. A refusal is logged and answered here. */
export async function admit(
  deps: AdmitDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  rule: { readonly scope: string; readonly act: LogEvent['act'] },
): Promise<Actor | undefined> {
  const { method, headers } = request;
  const actor = await deps.authenticate({ method, url: `${deps.origin}${request.url}`, headers });
  if (!actor.ok) {
    const logged = await deps.log({ act: rule.act, outcome: 'refused-token', ground: actor.fault.code });
    const refused = logged.ok ? actor.fault : logged.fault;
    const challenge = logged.ok && refused.kind !== 'unavailable' ? { challenge: 'DPoP error="invalid_token"' } : {};
    sendFault(reply, refused, { as: 'problem', ...challenge });
    return undefined;
  }
  if (!actor.value.scope.includes(rule.scope)) {
    const refusal = err(fault('PSN-SCOPE', { scope: rule.scope }));
    await answer(deps, reply, refusal, { act: rule.act, actor: actor.value }, () => undefined);
    return undefined;
  }
  return actor.value;
}

/** Logs the outcome first, then sends it; without a durable log entry nothing leaves. */
export async function answer<T>(
  deps: AdmitDeps,
  reply: FastifyReply,
  result: Result<T>,
  event: Omit<LogEvent, 'outcome' | 'ground'>,
  send: (value: T) => unknown,
): Promise<FastifyReply> {
  const logged = await deps.log({
    ...event,
    outcome: result.ok ? 'answered' : outcomeOf(result.fault),
    ...(result.ok ? {} : { ground: result.fault.code }),
  });
  const final = logged.ok ? result : logged;
  if (!final.ok) {
    return sendFault(reply, final.fault, { as: 'problem' });
  }
  send((result as ReturnType<typeof ok<T>>).value);
  return reply;
}

function outcomeOf({ kind }: Fault): LogEvent['outcome'] {
  switch (kind) {
    case 'forbidden':
      return 'refused-right';
    case 'unavailable':
    case 'interrupted':
    case 'fault':
    case 'busy':
      return 'failed-server';
    default:
      return 'refused-query';
  }
}
