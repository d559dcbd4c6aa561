import { type Actor, err, type LogEvent, type Result } from '@stelsel/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerClosed, type ClosedAnswer } from '../../answer-closed.ts';
import { fault } from '../../faults.ts';
import { writeClosedAnswer } from '../../xacml/closed-answer.ts';
import { type AskedQuestion, readClosedQuestion } from '../../xacml/read-closed-question.ts';
import { admit, logOutcome, sendFaultOf } from './admit.ts';
import type { ConsentServerDeps } from './consent-server-deps.ts';

/** The closed question in SOAP; only the log and the person read why. */
export function closedRoute(server: FastifyInstance, deps: ConsentServerDeps): void {
  server.post('/geslotenautorisatievraag/xacml3', (request, reply) => ask(deps, request, reply));
}

async function ask(deps: ConsentServerDeps, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const rule = { scopes: ['consent:ask'], act: 'consent-question' } as const;
  const actor = await admit(deps, request, reply, rule);
  if (actor === undefined) {
    return reply;
  }
  const asked = readOwnQuestion(actor, request.body);
  if (!asked.ok) {
    return sendFaultOf(reply, await logOutcome(deps, { act: rule.act, actor }, asked));
  }
  const answer = await answerClosed(deps, asked.value.question);
  const logged = await deps.log(eventOf(actor, asked.value, answer));
  if (!logged.ok) {
    return sendFaultOf(reply, logged);
  }
  const text = writeClosedAnswer(answer.results, {
    messageId: asked.value.messageId,
    randomness: deps.randomness,
  });
  return reply.header('cache-control', 'no-store').type('application/soap+xml; charset=utf-8').send(text);
}

/** A holder asks about its own data only. */
function readOwnQuestion(actor: Actor, body: unknown): Result<AskedQuestion> {
  const asked = readClosedQuestion(typeof body === 'string' ? body : '');
  const other = asked.ok && asked.value.question.holder.ura !== actor.organization.ura;
  return other ? err(fault('CNS-HOLDER-OTHER')) : asked;
}

function eventOf(actor: Actor, { question }: AskedQuestion, answer: ClosedAnswer): LogEvent {
  const undecided = answer.results.some(({ decision }) => decision === 'Indeterminate');
  const permitted = answer.results.some(({ decision }) => decision === 'Permit');
  const { professional } = question.user;
  const mandated = professional?.mandated === undefined ? '' : ` mandated=${professional.mandated}`;
  const by = professional === undefined ? '' : ` professional=${professional.id} role=${professional.role}${mandated}`;
  return {
    act: 'consent-question',
    actor,
    outcome: undecided ? 'failed-server' : permitted ? 'answered' : 'withheld-consent',
    ...(answer.subject === undefined ? {} : { subject: { pseudonym: answer.subject } }),
    query: `closed user=${question.user.ura}${by} purpose=${question.purpose} ${question.categories.join(',')}`,
    ground: answer.ground,
  };
}
