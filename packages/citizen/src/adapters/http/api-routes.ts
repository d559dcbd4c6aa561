/** One way to write a route of the API: who may, how often, and how its answer leaves. */
import { Readable } from 'node:stream';
import { sendFault } from '@stelsel/http';
import { err, type Fault, type Result } from '@stelsel/kernel';
import type { ZibView } from '@stelsel/zibs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Correspondences } from '../../acts/correspondence.ts';
import type { Share } from '../../api/sharing.ts';
import { fault } from '../../faults.ts';
import type { MailDeps } from '../../mail/mail-deps.ts';
import type { TogetherDeps } from '../../together/decide-together.ts';
import type { RateLimit } from './rate-limit.ts';
import { type Demand, type Visit, type VisitDeps, visitOf } from './visit.ts';

export interface ApiDeps extends Omit<VisitDeps, 'mail'>, TogetherDeps {
  /** Absent: this site sends no mail. */
  readonly mail?: MailDeps;
  readonly rate: RateLimit;
  readonly correspondence: Correspondences<Visit>;
  readonly sharesOf: (visit: Visit) => Promise<readonly Share[]>;
  /** The person's own measurements and use of medicines, as the sources' records are shown. */
  readonly ownViews: (visit: Visit) => Promise<readonly ZibView[]>;
}

export interface ApiRoute extends Demand {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below `/api/v1/`. */
  readonly path: string;
  /** Asks every source, or is dear in another way. */
  readonly heavy?: boolean;
  /** One of many small requests. */
  readonly often?: boolean;
  /** Does not count as use of the session. */
  readonly look?: boolean;
  readonly work: (visit: Visit, request: FastifyRequest, reply: FastifyReply) => Promise<Result<unknown>>;
}

/** A file as an answer. */
export class FileAnswer {
  readonly contentType: string;
  readonly body: Uint8Array | string;
  readonly name: string;
  readonly disposition: 'inline' | 'attachment';
  constructor(
    contentType: string,
    body: Uint8Array | string,
    name: string,
    disposition: 'inline' | 'attachment' = 'attachment',
  ) {
    this.contentType = contentType;
    this.body = body;
    this.name = name;
    this.disposition = disposition;
  }
}

export function apiRoute(server: FastifyInstance, deps: ApiDeps, route: ApiRoute): void {
  server.route({
    method: route.method,
    url: `/api/v1/${route.path}`,
    config: { faults: 'problem', ...(route.look === true ? { session: 'look' } : {}) },
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const visit = await visitOf(request, route, deps);
      if (!visit.ok) {
        return refuse(reply, visit.fault);
      }
      const allowed = deps.rate.allow(
        visit.value.live.name,
        route.heavy === true ? 'heavy' : route.often === true ? 'often' : 'light',
      );
      const done = allowed
        ? await route.work(visit.value, request, reply)
        : err(fault('CIT-TOO-OFTEN', { retryAfterSeconds: 60 }));
      return done.ok ? send(reply, done.value) : refuse(reply, done.fault);
    },
  });
}

export function refuse(reply: FastifyReply, problem: Fault): FastifyReply {
  const challenge = problem.code === 'CIT-SIGN-IN' ? { challenge: 'Session' } : {};
  return sendFault(reply, problem, { as: 'problem', ...challenge });
}

function send(reply: FastifyReply, value: unknown): FastifyReply {
  if (value === undefined) {
    return reply.code(204).send();
  }
  if (value instanceof FileAnswer) {
    return reply
      .type(value.contentType)
      .header('content-disposition', `${value.disposition}; filename="${safeName(value.name)}"`)
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'self'; sandbox")
      .send(typeof value.body === 'string' ? value.body : Buffer.from(value.body));
  }
  return isStream(value)
    ? reply
        .type('application/x-ndjson; charset=utf-8')
        .header('x-accel-buffering', 'no')
        .send(Readable.from(lines(value)))
    : reply.type('application/json; charset=utf-8').send(JSON.stringify(value));
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

async function* lines(events: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const event of events) {
    yield `${JSON.stringify(event)}\n`;
  }
}

/** A name that a file system and a header take as they are. */
function safeName(text: string): string {
  const safe = text
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9. _-]/g, '')
    .replaceAll(/\.{2,}/g, '.')
    .trim();
  return safe === '' ? 'bestand' : safe.slice(0, 80);
}
