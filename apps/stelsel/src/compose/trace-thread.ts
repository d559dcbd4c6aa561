import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { type Fetcher, type FetchRequest, type FetchResponse, traceId } from '@stelsel/http';
import type { Clock, Result, Tracer } from '@stelsel/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The question that the running work belongs to, and who does that work. */
export interface TraceThread {
  readonly traceId: string;
  /** `network:<ura>` for an asker, `index`, `consent` ... for a role. */
  readonly party: string;
}

const threads = new AsyncLocalStorage<TraceThread>();

/** Everything `work` does belongs to this question, however deep. */
export function inThread<T>(thread: TraceThread, work: () => T): T {
  return threads.run(thread, work);
}

/** Requests that come in with a `traceparent` go on under it: what a role asks in its turn belongs to the same question. */
export function threadRequests(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    threads.run(threadOf(request), done);
  });
}

/** Read when it is asked for: most requests ask nobody else. */
function threadOf(request: FastifyRequest): TraceThread {
  return {
    get traceId() {
      return traceId(request);
    },
    get party() {
      const [, first = ''] = request.url.split('/', 2);
      return /^\d{8}$/.test(first) ? `node:${first}` : first;
    },
  };
}

/**
 * Carries the trace id to whoever is asked. With a tracer (development only, test data) it also tells what crossed the
 * wire, under the step of the way of a question that the address belongs to.
 */
export function threadedFetcher(
  fetch: Fetcher,
  telling: { readonly tracer: Tracer; readonly clock: Clock } | undefined,
): Fetcher {
  return async (request) => {
    const thread = threads.getStore();
    if (thread === undefined) {
      return fetch(request);
    }
    const traced = { ...request, headers: { traceparent: traceparent(thread.traceId), ...request.headers } };
    const startedMs = telling?.clock.nowMs() ?? 0;
    const answer = await fetch(traced);
    if (telling !== undefined) {
      const atMs = telling.clock.nowMs();
      telling.tracer({
        atMs,
        traceId: thread.traceId,
        party: thread.party,
        step: stepOf(new URL(request.url)),
        state: answer.ok && answer.value.status < 400 ? 'done' : 'failed',
        durationMs: atMs - startedMs,
        wire: { request: requestText(traced), response: responseText(answer) },
      });
    }
    return answer;
  };
}

function traceparent(id: string): string {
  return `00-${id}-${randomBytes(8).toString('hex')}-01`;
}

/** The path says which function is used: national roles have their names, organisations their numbers. */
function stepOf({ pathname }: URL): string {
  const [, first = '', second = ''] = pathname.split('/');
  if (pathname.endsWith('/oauth/token') || pathname.endsWith('/did.json') || first === 'issuer') {
    return /^\d{8}$/.test(first) ? `authentication:${first}` : 'authentication';
  }
  if (/^\d{8}$/.test(first)) {
    return second === 'fhir' ? `ask:${first}` : `consent:${first}`;
  }
  return stepOfRole[first] ?? first;
}

const stepOfRole: Readonly<Record<string, string>> = {
  pseudonyms: 'pseudonyms',
  index: 'localization',
  directory: 'addressing',
  consent: 'consent',
};

/** No more of a message than a person reads. */
const wireCharacters = 4_000;

function requestText({ method, url, headers = {}, body }: FetchRequest): string {
  const text = typeof body === 'string' ? body : body === undefined ? '' : `(${body.length} bytes)`;
  return [`${method} ${url}`, ...headerLines(headers), '', text].join('\n').slice(0, wireCharacters);
}

function responseText(answer: Result<FetchResponse>): string {
  return answer.ok
    ? [String(answer.value.status), ...headerLines(answer.value.headers), '', answer.value.body]
        .join('\n')
        .slice(0, wireCharacters)
    : answer.fault.text.nl;
}

/** Tokens and proofs are shortened: they are long, and not what there is to see. */
function headerLines(headers: Readonly<Record<string, string>>): readonly string[] {
  const shown = [
    'content-type',
    'accept',
    'authorization',
    'dpop',
    'traceparent',
    'www-authenticate',
    'location',
    'etag',
  ];
  return shown.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [`${name}: ${value.length > 80 ? `${value.slice(0, 60)} ...` : value}`];
  });
}
