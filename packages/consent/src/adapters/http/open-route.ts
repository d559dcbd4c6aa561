import {
  type Actor,
  err,
  ok,
  type Purpose,
  parseBsn,
  parseUra,
  purposes,
  type Result,
  type Ura,
} from '@stelsel/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerOpen, type OpenQuestion } from '../../answer-open.ts';
import { fault } from '../../faults.ts';
import { consentLimits } from '../../limits.ts';
import { admit, logOutcome, sendFaultOf } from './admit.ts';
import type { ConsentServerDeps } from './consent-server-deps.ts';

/**
 * The open question. No national format was found, so this is ours:
 * `{"subject":{"token"|"bsn"},"user":{"ura","type"},"purpose","holders"?:[{"ura","type","categories":[]}]}` is answered by
 * `{"holders":[{"ura","categories":[]}],"holderCategories"?:[{"code","categories":[]}]}`.
 */
export function openRoute(server: FastifyInstance, deps: ConsentServerDeps): void {
  server.post('/openautorisatievraag', (request, reply) => ask(deps, request, reply));
}

async function ask(deps: ConsentServerDeps, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const rule = { scopes: ['consent:open'], act: 'consent-question' } as const;
  const actor = await admit(deps, request, reply, rule);
  if (actor === undefined) {
    return reply;
  }
  const question = readAllowed(actor, request.body);
  const answered = question.ok ? await answerOpen(deps, question.value) : question;
  const { holders = [] } = answered.ok ? answered.value.answer : {};
  const event = {
    act: rule.act,
    actor,
    ...(answered.ok ? { subject: { pseudonym: answered.value.subject } } : {}),
    ...(question.ok ? { query: describe(question.value, holders.length) } : {}),
  };
  const logged = await logOutcome(deps, event, answered);
  return logged.ok ? reply.header('cache-control', 'no-store').send(logged.value.answer) : sendFaultOf(reply, logged);
}

/** Whoever asks for another user must be trusted with that: the index, which knows the user from a verified token. */
function readAllowed(actor: Actor, body: unknown): Result<OpenQuestion> {
  const question = readOpenQuestion(body);
  if (!question.ok) {
    return question;
  }
  const { user, purpose } = question.value;
  const own = user.ura === actor.organization.ura && user.type === actor.organization.type && purpose === actor.purpose;
  return own || actor.scope.includes('consent:open-for-others') ? question : err(fault('CNS-USER-OTHER'));
}

function describe({ user, purpose, holders }: OpenQuestion, permitted: number): string {
  const about = holders === undefined ? 'all holders' : `${holders.length} holders`;
  return `open user=${user.ura} purpose=${purpose} ${about} permitted=${permitted}`;
}

type Members = Readonly<Record<string, unknown>>;

function readOpenQuestion(body: unknown): Result<OpenQuestion> {
  const { subject, user, purpose, holders } = members(body);
  const person = readSubject(members(subject));
  const asker = readParty(members(user));
  const known = (purposes as readonly unknown[]).includes(purpose);
  const asked = holders === undefined ? [] : readHolders(holders);
  if (person === undefined || asker === undefined || !known || asked === undefined) {
    return err(fault('CNS-OPEN-QUESTION'));
  }
  const limited = holders === undefined ? {} : { holders: asked };
  return ok({ subject: person, user: asker, purpose: purpose as Purpose, ...limited });
}

function readSubject({ token, bsn }: Members): OpenQuestion['subject'] | undefined {
  if (typeof token === 'string' && bsn === undefined) {
    return { token };
  }
  const parsed = typeof bsn === 'string' && token === undefined ? parseBsn(bsn) : undefined;
  return parsed?.ok ? { bsn: parsed.value } : undefined;
}

function readParty({ ura, type }: Members): { readonly ura: Ura; readonly type: string } | undefined {
  const parsed = typeof ura === 'string' ? parseUra(ura) : undefined;
  return parsed?.ok && typeof type === 'string' ? { ura: parsed.value, type } : undefined;
}

function readHolders(value: unknown): NonNullable<OpenQuestion['holders']>[number][] | undefined {
  if (!Array.isArray(value) || value.length > consentLimits.holders) {
    return undefined;
  }
  const holders = value.map(members).flatMap((holder) => {
    const party = readParty({ type: '', ...holder });
    const { categories } = holder;
    const named = Array.isArray(categories) && categories.every((category) => typeof category === 'string');
    return party !== undefined && named ? [{ ...party, categories: categories as string[] }] : [];
  });
  return holders.length === value.length ? holders : undefined;
}

function members(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}
