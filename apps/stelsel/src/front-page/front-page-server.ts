import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import fastifyStatic from '@fastify/static';
import type { Exchange } from '@stelsel/exchanges';
import { createServer, sendFault } from '@stelsel/http';
import { type Clock, err, ok, type Randomness, type Result, type TraceEvent } from '@stelsel/kernel';
import type { BuiltStart } from '@stelsel/start/build';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { RegionAnswer } from '../../../start/src/api.ts';
import { askRegion, type RegionQuestion } from '../ask/ask-region.ts';
import type { RegionFile } from '../demo/region-file.ts';
import { fault } from '../faults.ts';
import { regionDesks } from '../viewer/region-desks.ts';
import { viewerServer } from '../viewer/viewer-server.ts';
import { answerForPage } from './answer-for-page.ts';
import type { Askers } from './askers.ts';
import { type JournalEntry, questionJournal } from './question-journal.ts';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export interface FrontPageDeps {
  readonly page: BuiltStart;
  readonly exchanges: readonly Exchange[];
  readonly region: () => RegionAnswer;
  readonly askers: Askers;
  readonly regionFile: () => RegionFile;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

export interface FrontPage {
  readonly server: FastifyInstance;
  /** Hears what the processes of the region tell while a question travels. */
  readonly trace: (event: TraceEvent) => void;
}

/** The page of the region and its small interface; plain HTTP on loopback, invented people only. */
export async function frontPageServer(deps: FrontPageDeps): Promise<FrontPage> {
  const server = createServer({ name: 'front-page', clock: deps.clock });
  const journal = questionJournal();
  server.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy);
  });
  await server.register(fastifyStatic, { root: deps.page.assets });
  await server.register(
    viewerServer({
      page: deps.page,
      exchanges: deps.exchanges,
      desks: regionDesks(deps.regionFile),
      clock: deps.clock,
      randomness: deps.randomness,
      origin: () => deps.regionFile().frontPage,
    }),
  );
  server.get('/api/v1/region', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send(deps.region()),
  );
  server.post('/api/v1/questions', async (request, reply) => {
    const question = readQuestion(deps.askers, request.body);
    if (!question.ok) {
      return sendFault(reply, question.fault, { as: 'problem' });
    }
    const id = randomUUID();
    journal.open(id);
    void travel(deps.regionFile(), question.value, id, journal);
    return reply.code(201).send({ id });
  });
  server.get<{ Params: { id: string } }>('/api/v1/questions/:id/events', async (request, reply) => {
    const { id } = request.params;
    if (!journal.has(id)) {
      return sendFault(reply, fault('CLI-NO-QUESTION'), { as: 'problem' });
    }
    const left = new AbortController();
    request.raw.once('close', () => left.abort());
    return sendEvents(reply, journal.follow(id, left.signal));
  });
  return { server, trace: journal.trace };
}

function readQuestion(askers: Askers, body: unknown): Result<RegionQuestion> {
  const { asker, person, exchange, reason } = (body ?? {}) as Record<string, unknown>;
  const question = askers.question(String(asker), String(person));
  if (question === undefined) {
    return err(fault('CLI-NO-ASKER'));
  }
  return ok({
    ...question,
    ...(typeof exchange === 'string' ? { exchange } : {}),
    ...(typeof reason === 'string' && reason !== '' ? { reason } : {}),
  });
}

async function travel(
  region: RegionFile,
  question: RegionQuestion,
  id: string,
  journal: ReturnType<typeof questionJournal>,
): Promise<void> {
  const events = await askRegion(region, question);
  if (events.ok) {
    for await (const event of events.value) {
      if (event.type === 'question') {
        journal.follows(id, event.questionId);
      }
      journal.append(id, { kind: 'question', data: answerForPage(event) });
    }
  } else {
    const { code, text } = events.fault;
    const answer = { status: 'refused', complete: false, fault: { code, text } };
    journal.append(id, { kind: 'question', data: { type: 'answer', answer } });
  }
  journal.append(id, { kind: 'end', data: {} });
}

function sendEvents(reply: FastifyReply, entries: AsyncIterable<JournalEntry>): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .type('text/event-stream; charset=utf-8')
    .send(Readable.from(eventStream(entries)));
}

async function* eventStream(entries: AsyncIterable<JournalEntry>): AsyncIterable<string> {
  for await (const { kind, data } of entries) {
    yield `event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`;
  }
}
