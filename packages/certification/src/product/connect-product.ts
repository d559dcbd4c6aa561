import { type ExchangeQuery, queryParameters, queryPath } from '@stelsel/exchanges';
import type { FhirModel } from '@stelsel/fhir';
import type { Fetcher } from '@stelsel/http';
import type { Clock, Result } from '@stelsel/kernel';
import { certificationLimits } from '../limits.ts';
import type { Said } from './excerpt.ts';
import type { Need } from './need.ts';
import type { AccessTo, Answer, Asked, Product, ProductRequest } from './product.ts';
import { readAnswer } from './read-answer.ts';

export interface ConnectOptions {
  readonly base: string;
  readonly model: FhirModel;
  readonly fetch: Fetcher;
  readonly clock: Clock;
  readonly access?: AccessTo;
}

export interface Connection {
  /** The product for one test, which hears what is said. The same question of two tests is asked once. */
  product(hear: (said: Said) => void): Product;
  /** Milliseconds of every request that was really sent. */
  readonly times: readonly number[];
}

const form = 'application/x-www-form-urlencoded';
const mediaTypes = { json: 'application/fhir+json', xml: 'application/fhir+xml' } as const;

/** A connection for one run: it remembers answers, so that many tests may look at one. */
export function connectProduct(options: ConnectOptions): Connection {
  const known = new Map<string, Promise<Said>>();
  const times: number[] = [];
  const base = options.base.replace(/\/+$/, '');
  const once = (key: string, work: () => Promise<Said>): Promise<Said> => {
    const answer = known.get(key) ?? work();
    known.set(key, answer);
    return answer;
  };
  const go = async (request: ProductRequest, need: Need | undefined): Promise<Said> => {
    const answer = await exchange(options, request, need);
    times.push(answer.ms);
    return { request, answer };
  };
  const product = (hear: (said: Said) => void, onTask?: Need['onTask']): Product => {
    const told = (said: Said): Answer => {
      hear(said);
      return said.answer;
    };
    const resting = (need: Need): Need => (onTask === undefined ? need : { ...need, onTask });
    const asking = (need: Need | undefined, request: ProductRequest): Promise<Said> =>
      once(JSON.stringify([request, need]), () => go(request, need));
    return {
      base,
      model: options.model,
      guarded: options.access !== undefined,
      ask: async (asked) => {
        const { anonymous, query, tokenFor = asked.subject } = asked;
        const need = anonymous === true ? undefined : resting({ kind: 'query', id: query.id, subject: tokenFor });
        return told(await asking(need, requestOf(base, asked)));
      },
      read: async (path, { subject, query, format = 'json' }) => {
        const url = path.startsWith('http') ? path : `${base}/${path}`;
        const request: ProductRequest = { method: 'GET', url, headers: { accept: mediaTypes[format] } };
        const need: Need = { kind: 'query', subject, ...(query === undefined ? {} : { id: query }) };
        return told(await asking(resting(need), request));
      },
      send: async (request, need) => told(await go(request, need && resting(need))),
      onTask: (task) => product(hear, task),
    };
  };
  return { product, times };
}

function requestOf(base: string, asked: Asked): ProductRequest {
  const { query, subject, method = 'POST', format = 'json', handling } = asked;
  const params = asked.params ?? queryParameters(query, subject);
  const body = new URLSearchParams(params.map(([name, value]) => [name, value])).toString();
  const headers = {
    accept: mediaTypes[format],
    ...(handling === undefined ? {} : { prefer: `handling=${handling}` }),
  };
  return method === 'POST'
    ? { method, url: `${base}/${queryPath(query)}`, headers: { ...headers, 'content-type': form }, body }
    : { method, url: `${base}/${getPath(query)}?${body}`, headers };
}

function getPath({ type, operation }: ExchangeQuery): string {
  return operation === undefined ? type : `${type}/$${operation}`;
}

async function exchange(options: ConnectOptions, request: ProductRequest, need: Need | undefined): Promise<Answer> {
  const { fetch, clock, access, model } = options;
  const startedMs = clock.nowMs();
  const entry: Result<Record<string, string>> =
    access === undefined || need === undefined ? { ok: true, value: {} } : await access(request, need);
  const answered = entry.ok
    ? await fetch({
        ...request,
        headers: { ...request.headers, ...entry.value },
        timeoutMs: certificationLimits.requestMs,
        maxBytes: certificationLimits.answerBytes,
      })
    : entry;
  const ms = clock.nowMs() - startedMs;
  return answered.ok
    ? readAnswer(answered.value, model, ms)
    : { status: 0, failure: answered.fault.text, headers: {}, body: '', ms };
}
