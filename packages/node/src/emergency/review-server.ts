/**
 * The list of the privacy officer: every time the glass was broken at an organisation, to be reviewed within 72 hours. Reached with a
 * token of the organisation itself with the scope `privacy-review`; reading and judging are in the log, and the person reads the verdict.
 */
import { createAdmission, traceId } from '@stelsel/http';
import { type Actor, err, ok, parseUra, type Result, type Ura } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { fault } from '../faults.ts';
import type { Tenant } from '../ports.ts';
import { type GlassBook, type GlassReview, glassVerdicts } from './glass-book.ts';

export const reviewScope = 'privacy-review';

const { admit, logOutcome, sendFaultOf } = createAdmission({
  as: 'problem',
  missingScope: () => fault('NOD-REVIEW-SCOPE', { scope: reviewScope }),
});

export interface ReviewServerDeps {
  /** What answers for an organisation that works here. */
  readonly tenantOf: (ura: Ura) => Pick<Tenant, 'ura' | 'authenticate' | 'log'> | undefined;
  readonly glass: Pick<GlassBook, 'list' | 'review'>;
  /** Scheme, host and port callers use. */
  readonly origin: string;
}

/** `GET /{ura}/api/v1/reviews` (with `?all` also what was reviewed) and `POST /{ura}/api/v1/reviews/{id}`. */
export function reviewServer(deps: ReviewServerDeps): FastifyPluginAsync {
  return async (server) => {
    const config = { faults: 'problem' } as const;
    server.get('/:ura/api/v1/reviews', { config }, async (request, reply) => {
      const call = await open(deps, request, reply);
      if (call === undefined) {
        return reply;
      }
      const all = (request.query as { readonly all?: string }).all !== undefined;
      const listed = await deps.glass.list(call.tenant.ura, { unreviewed: !all });
      const logged = await logOutcome({ log: call.tenant.log.append }, call.event, listed);
      return logged.ok ? reply.header('cache-control', 'no-store').send(logged.value) : sendFaultOf(reply, logged);
    });
    server.post('/:ura/api/v1/reviews/:id', { config }, async (request, reply) => {
      const call = await open(deps, request, reply);
      if (call === undefined) {
        return reply;
      }
      const { id } = request.params as { readonly id: string };
      const review = readReview(request.body, call.actor);
      const written = review.ok ? await deps.glass.review(call.tenant.ura, id, review.value) : review;
      const bsn = written.ok ? written.value.subject : undefined;
      const subject = bsn === undefined ? {} : { subject: { bsn } };
      const logged = await logOutcome({ log: call.tenant.log.append }, { ...call.event, ...subject }, written);
      return logged.ok ? reply.header('cache-control', 'no-store').send(logged.value) : sendFaultOf(reply, logged);
    });
  };
}

async function open({ tenantOf, origin }: ReviewServerDeps, request: FastifyRequest, reply: FastifyReply) {
  const ura = parseUra((request.params as { readonly ura: string }).ura);
  const tenant = ura.ok ? tenantOf(ura.value) : undefined;
  if (tenant === undefined) {
    sendFaultOf(reply, err(fault('NOD-NO-ORGANIZATION')));
    return undefined;
  }
  const { authenticate, log } = tenant;
  const rule = { scopes: [reviewScope], act: 'review' } as const;
  const actor = await admit({ authenticate, log: log.append, origin }, request, reply, rule);
  if (actor === undefined) {
    return undefined;
  }
  const event = { act: 'review', actor, network: request.ip, traceId: traceId(request) } as const;
  if (actor.organization.ura !== tenant.ura) {
    const refused = err(fault('NOD-OTHER-ORGANIZATION'));
    sendFaultOf(reply, await logOutcome({ log: log.append }, event, refused));
    return undefined;
  }
  return { tenant, actor, event };
}

function readReview(body: unknown, actor: Actor): Result<Omit<GlassReview, 'atMs'>> {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const verdict = glassVerdicts.find((known) => known === fields.verdict);
  if (verdict === undefined) {
    return err(fault('NOD-BODY-FIELD', { field: 'verdict' }, 'verdict'));
  }
  if (typeof fields.note !== 'string' || fields.note.trim() === '') {
    return err(fault('NOD-BODY-FIELD', { field: 'note' }, 'note'));
  }
  const said = typeof fields.by === 'string' && fields.by.trim() !== '' ? fields.by : undefined;
  return ok({ verdict, note: fields.note, by: actor.professional?.name ?? said ?? actor.client });
}
