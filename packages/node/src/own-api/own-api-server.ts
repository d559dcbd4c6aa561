/**
 * What an organisation's own systems do with others, beside asking (docs/guides/notified-pull.md). The attestation of the sign-in
 * service is the bearer credential and must belong to the organisation of the address.
 */
import { Readable } from 'node:stream';
import { sendFault, traceId } from '@stelsel/http';
import { err, type Fault, ok, parseUra, type Result } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { fault } from '../faults.ts';
import { deliver } from './deliver.ts';
import { correctEntry, permittedEntries, recordEntry } from './entries.ts';
import { readOwnRecord } from './own-record.ts';
import { answerRequest, personRequests } from './person-requests.ts';
import type { OwnApiDeps, OwnCall } from './ports.ts';
import { previewSending } from './preview-sending.ts';
import { receivedTasks } from './received-tasks.ts';
import { findReceivers, sendingKinds } from './receivers.ts';
import { sendTask } from './send-task.ts';
import { documentsForTask, moveSentTask, sendAgain, sentTasks } from './sent-tasks.ts';
import { answerReceived, readAtSender, taskAtSender } from './work-at-sender.ts';

type Work = (call: OwnCall, request: FastifyRequest) => Promise<Result<unknown>>;

const idOf = (request: FastifyRequest): string => (request.params as { readonly id: string }).id;

/** `/{ura}/api/v1/sent`, `/received`, `/receivers`, `/own-record`, `/entries`, `/requests` and `/deliveries`. */
export function ownApiServer(deps: OwnApiDeps): FastifyPluginAsync {
  const routes: readonly (readonly ['GET' | 'POST', string, number, Work])[] = [
    ['POST', 'sent', 201, (call, { body }) => sendTask(call, body)],
    ['GET', 'sent', 200, sentTasks],
    ['GET', 'sent/kinds', 200, async (call) => ok(sendingKinds(call))],
    ['POST', 'sent/preview', 200, (call, { body }) => previewSending(call, body)],
    ['GET', 'sent/:id/documents', 200, (call, request) => documentsForTask(call, idOf(request))],
    ['POST', 'sent/:id/status', 200, (call, request) => moveSentTask(call, idOf(request), request.body)],
    ['POST', 'sent/:id/again', 202, (call, request) => sendAgain(call, idOf(request))],
    ['GET', 'received', 200, receivedTasks],
    ['GET', 'received/:id/task', 200, (call, request) => readAtSender(call, idOf(request))],
    ['GET', 'received/:id/documents', 200, documentsAtSender],
    ['POST', 'received/:id/status', 200, (call, request) => answerReceived(call, idOf(request), request.body)],
    ['GET', 'receivers', 200, (call, { query }) => findReceivers(call, query as Readonly<Record<string, unknown>>)],
    ['POST', 'own-record', 200, (call, { body }) => readOwnRecord(call, body)],
    ['POST', 'entries/permitted', 200, (call, { body }) => permittedEntries(call, body)],
    ['POST', 'entries', 200, (call, { body }) => recordEntry(call, body)],
    ['POST', 'entries/:id', 200, (call, request) => correctEntry(call, idOf(request), request.body)],
    ['GET', 'requests', 200, personRequests],
    ['POST', 'requests/:id/status', 200, (call, request) => answerRequest(call, idOf(request), request.body)],
    ['POST', 'deliveries', 201, (call, { body }) => deliver(call, body)],
  ];
  return async (server) => {
    const config = { faults: 'problem' } as const;
    for (const [method, path, status, work] of routes) {
      server.route({
        method,
        url: `/:ura/api/v1/${path}`,
        config,
        handler: async (request, reply) => {
          const call = await admit(deps, request);
          const done = call.ok ? await work(call.value, request) : call;
          return done.ok
            ? reply
                .code(status)
                .header('cache-control', 'no-store')
                .send(done.value ?? {})
            : refuse(reply, done.fault);
        },
      });
    }
    server.post('/:ura/api/v1/received/:id/fetch', { config }, async (request, reply) => {
      const call = await admit(deps, request);
      const place = call.ok ? await taskAtSender(call.value, idOf(request)) : call;
      if (!call.ok || !place.ok) {
        return refuse(reply, (place as { readonly fault: Fault }).fault);
      }
      reply.header('cache-control', 'no-store').type('application/x-ndjson; charset=utf-8');
      return reply.send(Readable.from(lines(call.value.otherSide.fetch(place.value))));
    });
  };
}

async function documentsAtSender(call: OwnCall, request: FastifyRequest): Promise<Result<readonly object[]>> {
  const place = await taskAtSender(call, idOf(request));
  return place.ok ? call.otherSide.readDocuments(place.value) : place;
}

async function admit(deps: OwnApiDeps, request: FastifyRequest): Promise<Result<OwnCall>> {
  const ura = parseUra((request.params as { readonly ura: string }).ura);
  const records = ura.ok ? deps.recordsOf(ura.value) : undefined;
  const otherSide = ura.ok ? deps.otherSideOf(ura.value) : undefined;
  if (!ura.ok || records === undefined || otherSide === undefined) {
    return err(fault('NOD-NO-ORGANIZATION'));
  }
  const attestation = /^Bearer ([\w.~+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (attestation === undefined) {
    return err(fault('NOD-NO-ATTESTATION'));
  }
  const person = await deps.verifyAttestation(attestation);
  if (!person.ok) {
    return person;
  }
  const { organization, professional } = person.value;
  return organization === ura.value
    ? ok({
        deps,
        ura: ura.value,
        records,
        otherSide,
        professional,
        attestation,
        thread: { peer: request.ip, traceId: traceId(request) },
      })
    : err(fault('NOD-OTHER-ORGANIZATION'));
}

function refuse(reply: FastifyReply, problem: Fault): FastifyReply {
  const challenge = problem.code === 'NOD-NO-ATTESTATION' ? { challenge: 'Bearer' } : {};
  return sendFault(reply, problem, { as: 'problem', ...challenge });
}

async function* lines(events: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const event of events) {
    yield `${JSON.stringify(event)}\n`;
  }
}
