import { Readable } from 'node:stream';
import { sendFault } from '@stelsel/http';
import type { Fault } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import type { Network } from './create-network.ts';
import { type AttestedDeps, prepareQuestion } from './prepare-question.ts';
import type { QuestionEvent } from './question.ts';

export type QuestionServerDeps = AttestedDeps<Network>;

/**
 * `POST /{ura}/api/v1/questions`: a professional's own system asks a question for its organisation. The attestation of
 * the sign-in service is the bearer credential and must belong to the organisation of the address. The answer is a
 * stream of `QuestionEvent`s, one JSON object a line; the last line is the answer.
 */
export function questionServer(deps: QuestionServerDeps): FastifyPluginAsync {
  return async (server) => {
    server.post('/:ura/api/v1/questions', { config: { faults: 'problem' } }, async (request, reply) => {
      const prepared = await prepareQuestion(deps, request);
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

function refuse(reply: FastifyReply, problem: Fault): FastifyReply {
  const challenge = problem.code === 'NET-NO-ATTESTATION' ? { challenge: 'Bearer' } : {};
  return sendFault(reply, problem, { as: 'problem', ...challenge });
}

async function* lines(events: AsyncIterable<QuestionEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    yield `${JSON.stringify(event)}\n`;
  }
}
