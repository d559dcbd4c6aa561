import { parseBody, r4Model } from '@stelsel/fhir';
import type { AdmitDeps } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { fault } from '../../faults.ts';
import type { LocalConsents } from '../../local-consents.ts';
import { type Notification, readNotification } from '../../notification.ts';
import { admit, logOutcome, sendFaultOf } from './admit.ts';

export interface NotificationEndpointDeps extends AdmitDeps {
  readonly consents: Pick<LocalConsents, 'notified'>;
  /** The organisations this node answers for; a notice for another is refused. */
  readonly isTenant: (ura: string) => boolean;
}

/**
 * Where the register tells a node that choices changed: `POST /`, JSON or XML, scope `consent:notify`. The answer comes
 * after the change counts and what was granted on the old choices has ended.
 */
export function notificationEndpoint(deps: NotificationEndpointDeps): FastifyPluginAsync {
  return async (server) => {
    server.post('/', (request, reply) => receive(deps, request, reply));
  };
}

async function receive(
  deps: NotificationEndpointDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const rule = { scopes: ['consent:notify'], act: 'consent-change' } as const;
  const actor = await admit(deps, request, reply, rule);
  if (actor === undefined) {
    return reply;
  }
  const notice = readOwn(deps, request);
  const taken = notice.ok ? await deps.consents.notified(notice.value) : notice;
  const subject = notice.ok ? { subject: { bsn: notice.value.patient } } : {};
  const logged = await logOutcome(deps, { act: rule.act, actor, query: 'notice', ...subject }, taken.ok ? ok() : taken);
  return logged.ok ? reply.code(204).send() : sendFaultOf(reply, logged);
}

function readOwn(deps: NotificationEndpointDeps, request: FastifyRequest): Result<Notification> {
  const resource = parseBody(request, r4Model.definitions);
  const notice = resource.ok ? readNotification(resource.value) : resource;
  return notice.ok && !deps.isTenant(notice.value.holder) ? err(fault('CNS-NOTIFICATION')) : notice;
}
