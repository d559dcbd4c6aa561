import { parseBody, r4Model } from '@stelsel/fhir';
import { sendResource } from '@stelsel/http';
import { type Actor, err, type Pseudonym, type Result } from '@stelsel/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fault } from '../../faults.ts';
import { readSubscription, type SubscriptionRequest } from '../../subscription-resource.ts';
import { admit, logOutcome, sendFaultOf } from './admit.ts';
import type { ConsentServerDeps } from './consent-server-deps.ts';

const rule = { scopes: ['consent:subscribe'], act: 'register' } as const;

/** Subscriptions to the choices of one person, by a holder for itself. The first notice follows at once. */
export function subscriptionRoutes(server: FastifyInstance, deps: ConsentServerDeps): void {
  server.post('/abonnementen/fhir/Subscription', (request, reply) => subscribe(deps, request, reply));
  server.delete<{ Params: { id: string } }>('/abonnementen/fhir/Subscription/:id', (request, reply) =>
    unsubscribe(deps, request, reply, request.params.id),
  );
}

async function subscribe(deps: ConsentServerDeps, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const actor = await admit(deps, request, reply, rule);
  if (actor === undefined) {
    return reply;
  }
  const resource = parseBody(request, r4Model.definitions);
  const wish = resource.ok ? readSubscription(resource.value) : resource;
  const added = wish.ok ? await add(deps, actor, wish.value) : wish;
  const logged = await logOutcome(deps, eventOf(actor, added), added);
  if (!logged.ok) {
    return sendFaultOf(reply, logged);
  }
  deps.wake();
  const { id, created } = logged.value;
  reply.header('location', `${deps.origin}${request.url}/${id}`);
  return sendResource(reply, created ? 201 : 200, {
    resourceType: 'Subscription',
    id,
    status: 'active',
    reason: 'OTV',
  });
}

interface Added {
  readonly id: string;
  readonly created: boolean;
  readonly subject: Pseudonym;
}

async function add(
  deps: ConsentServerDeps,
  actor: Actor,
  { bsn, holder, endpoint }: SubscriptionRequest,
): Promise<Result<Added>> {
  if (holder.ura !== actor.organization.ura) {
    return err(fault('CNS-SUBSCRIPTION-OTHER'));
  }
  const subject = await deps.pseudonymOf(bsn);
  if (!subject.ok) {
    return subject;
  }
  const id = deps.randomness.uuid();
  const sealedPatient = deps.seal.seal(bsn);
  const added = await deps.subscriptions.add({ id, subject: subject.value, holder, endpoint, sealedPatient });
  return added.ok ? { ok: true, value: { ...added.value, subject: subject.value } } : added;
}

function eventOf(actor: Actor, added: Result<Added>) {
  const subject = added.ok ? { subject: { pseudonym: added.value.subject } } : {};
  return { act: rule.act, actor, query: 'subscription', ...subject };
}

async function unsubscribe(
  deps: ConsentServerDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<FastifyReply> {
  const actor = await admit(deps, request, reply, rule);
  if (actor === undefined) {
    return reply;
  }
  const removed = await deps.subscriptions.remove(actor.organization.ura, id);
  const found = removed.ok && !removed.value ? err(fault('CNS-UNKNOWN-SUBSCRIPTION')) : removed;
  const logged = await logOutcome(deps, { act: 'delete', actor, query: 'subscription' }, found);
  return logged.ok ? reply.code(204).send() : sendFaultOf(reply, logged);
}
