import { Readable } from 'node:stream';
import { sendFault } from '@stelsel/http';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import type { QuestionEvent } from '@stelsel/network';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { recordChoices, takeBackChoices } from '../../choices/change-choices.ts';
import { readChoices } from '../../choices/read-choice.ts';
import { readOwnQuestion } from '../../collect/read-own-data.ts';
import { fault } from '../../faults.ts';
import { readOwnLog } from '../../log/read-own-log.ts';
import type { CitizenDeps, SignedIn } from '../../ports.ts';

/**
 * The API of MijnZorgoverzicht, `/api/v1/...`. Every request carries the attestation of the sign-in service as bearer
 * credential; who the person is comes from it, never from an address.
 *
 * | request | answer |
 * |---|---|
 * | `POST questions` | the own data, one `QuestionEvent` a line |
 * | `GET log` | who looked, over all sources and national services |
 * | `GET choices`, `GET choices/history` | the own choices, now and ever |
 * | `POST choices` | records choices, with receipts |
 * | `DELETE choices`, `DELETE choices/{id}` | takes them back |
 */
export function citizenServer(deps: CitizenDeps): FastifyPluginAsync {
  return async (server) => {
    const config = { faults: 'problem' } as const;
    const route = (
      method: 'GET' | 'POST' | 'DELETE',
      url: string,
      work: (person: SignedIn, request: FastifyRequest) => Promise<Result<unknown>>,
    ): void => {
      server.route({
        method,
        url: `/api/v1/${url}`,
        config,
        handler: async (request, reply) => {
          reply.header('cache-control', 'no-store');
          const person = await signedIn(deps, request);
          const done = person.ok ? await work(person.value, request) : person;
          return done.ok ? send(reply, done.value) : refuse(reply, done.fault);
        },
      });
    };
    route('POST', 'questions', async (person, { body }) => {
      const question = readOwnQuestion(body, person);
      return question.ok ? ok(deps.network.ask(question.value)) : question;
    });
    route('GET', 'log', async (person) => ok(await readOwnLog(deps, person)));
    route('GET', 'choices', (person) => deps.choicesOf(person).choices());
    route('GET', 'choices/history', (person) => deps.choicesOf(person).history());
    route('POST', 'choices', async (person, { body }) => {
      const statements = readChoices(body);
      return statements.ok ? recordChoices(deps.choicesOf(person), statements.value) : statements;
    });
    route('DELETE', 'choices', async (person) => {
      const ended = await takeBackChoices(deps.choicesOf(person));
      return ended.ok ? ok({ ended: ended.value }) : ended;
    });
    route('DELETE', 'choices/:id', async (person, request) => {
      const ended = await deps.choicesOf(person).end((request.params as { readonly id: string }).id);
      return ended.ok ? ok({ ended: 1 }) : ended;
    });
  };
}

async function signedIn({ verifySignIn }: CitizenDeps, request: FastifyRequest): Promise<Result<SignedIn>> {
  const attestation = /^Bearer ([\w.~+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (attestation === undefined) {
    return err(fault('CIT-SIGN-IN'));
  }
  const person = await verifySignIn(attestation);
  return person.ok ? ok({ bsn: person.value.bsn, attestation }) : person;
}

function send(reply: FastifyReply, value: unknown): FastifyReply {
  return isStream(value)
    ? reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(lines(value)))
    : reply.type('application/json; charset=utf-8').send(JSON.stringify(value));
}

function isStream(value: unknown): value is AsyncIterable<QuestionEvent> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

async function* lines(events: AsyncIterable<QuestionEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    yield `${JSON.stringify(event)}\n`;
  }
}

function refuse(reply: FastifyReply, problem: Fault): FastifyReply {
  const challenge = problem.code === 'CIT-SIGN-IN' ? { challenge: 'Bearer' } : {};
  return sendFault(reply, problem, { as: 'problem', ...challenge });
}
