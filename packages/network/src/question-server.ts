import { Readable } from 'node:stream';
import { sendFault } from '@stelsel/http';
import { err, type Fault, ok, parseUra, type Result, type Ura } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Network } from './create-network.ts';
import { fault } from './faults.ts';
import type { Question, QuestionEvent } from './question.ts';
import { readQuestion } from './read-question.ts';

export interface QuestionServerDeps {
  /** The asking side of an organisation that works here. */
  readonly networkOf: (ura: Ura) => Network | undefined;
  /** Verifies the attestation of a professional and says for which organisation it was given. */
  readonly verifyAttestation: (attestation: string) => Promise<Result<{ readonly organization: Ura }>>;
}

/**
 * `POST /{ura}/api/v1/questions`: a professional's own system asks a question for its organisation. The attestation of
 * the sign-in service is the bearer credential and must belong to the organisation of the address. The answer is a
 * stream of `QuestionEvent`s, one JSON object a line; the last line is the answer.
 */
export function questionServer(deps: QuestionServerDeps): FastifyPluginAsync {
  return async (server) => {
    server.post('/:ura/api/v1/questions', { config: { faults: 'problem' } }, async (request, reply) => {
      const prepared = await prepare(deps, request);
      if (!prepared.ok) {
        return refuse(reply, prepared.fault);
      }
      const { network, question } = prepared.value;
      reply.header('cache-control', 'no-store');
      reply.type('application/x-ndjson; charset=utf-8');
      return reply.send(Readable.from(lines(network.ask(question))));
    });
  };
}

async function prepare(
  deps: QuestionServerDeps,
  request: FastifyRequest,
): Promise<Result<{ network: Network; question: Question }>> {
  const ura = parseUra((request.params as { ura: string }).ura);
  const network = ura.ok ? deps.networkOf(ura.value) : undefined;
  if (!ura.ok || network === undefined) {
    return err(fault('NET-NO-ORGANIZATION'));
  }
  const attestation = /^Bearer ([\w.~+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (attestation === undefined) {
    return err(fault('NET-NO-ATTESTATION'));
  }
  const person = await deps.verifyAttestation(attestation);
  if (!person.ok) {
    return person;
  }
  if (person.value.organization !== ura.value) {
    return err(fault('NET-OTHER-ORGANIZATION'));
  }
  const question = readQuestion(request.body, attestation);
  return question.ok ? ok({ network, question: question.value }) : question;
}

function refuse(reply: FastifyReply, problem: Fault): FastifyReply {
  const challenge = problem.code === 'NET-NO-ATTESTATION' ? { challenge: 'Bearer' } : {};
  return sendFault(reply, problem, { as: 'problem', ...challenge });
}

async function* lines(events: AsyncIterable<QuestionEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    yield `${JSON.stringify(event)}\n`;
  }
}
