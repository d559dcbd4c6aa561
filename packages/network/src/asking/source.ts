/** One source during one question: where it is, the token for it, and how to send it one request. */
import type { ExchangeVersion } from '@stelsel/exchanges';
import { type Resource, readJson } from '@stelsel/fhir';
import { err, type Fault, type OutcomeReason, ok, type Result } from '@stelsel/kernel';
import type { UnderWay } from '../asking.ts';
import { fault } from '../faults.ts';
import type { BoundToken, SourceEndpoint } from '../ports.ts';
import { traceparent } from '../trace-context.ts';
import { reasonOfFetchFault, reasonOfRefusal } from './reply-reason.ts';

export interface Source {
  readonly asking: UnderWay;
  readonly endpoint: SourceEndpoint;
  /** The version of the exchange this source speaks, or of several joined. */
  readonly version: ExchangeVersion;
  readonly token: BoundToken;
}

export interface SourceRequest {
  readonly method: 'GET' | 'POST';
  /** Absolute, under the FHIR base of the source. */
  readonly url: string;
  readonly contentType?: string;
  readonly body?: string;
}

/** A resource, or why there is none. */
export type SourceReply =
  | { readonly ok: true; readonly resource: Resource }
  | { readonly ok: false; readonly reason: OutcomeReason; readonly fault?: Fault };

/**
 * Sends one request with the token, its proof and the trace; every way it can end becomes a reason. When the line fails it is
 * sent again, as often as the limits say and the deadline of the question allows.
 */
export async function sendToSource(source: Source, request: SourceRequest): Promise<SourceReply> {
  const { limits, deadline } = source.asking;
  let reply = await sendOnce(source, request);
  for (let sent = 1; sent < limits.tries && isLineFailure(reply) && !deadline.signal.aborted; sent += 1) {
    reply = await sendOnce(source, request);
  }
  return reply;
}

function isLineFailure(reply: SourceReply): boolean {
  return !reply.ok && (reply.reason === 'failed-unreachable' || reply.reason === 'failed-timeout');
}

async function sendOnce(source: Source, request: SourceRequest): Promise<SourceReply> {
  const { asking } = source;
  const headers = await source.token.authorize({ method: request.method, url: request.url });
  if (!headers.ok) {
    return { ok: false, reason: 'failed-credential', fault: headers.fault };
  }
  const response = await asking.deps.fetch({
    method: request.method,
    url: request.url,
    headers: {
      ...headers.value,
      accept: 'application/fhir+json',
      traceparent: traceparent(asking.questionId, asking.deps.randomness),
      ...(request.contentType === undefined ? {} : { 'content-type': request.contentType }),
    },
    ...(request.body === undefined ? {} : { body: request.body }),
    timeoutMs: asking.limits.requestMs,
    maxBytes: asking.limits.answerBytes,
    signal: asking.deadline.signal,
  });
  if (!response.ok) {
    return { ok: false, reason: reasonOfFetchFault(response.fault), fault: response.fault };
  }
  const { status, body } = response.value;
  const parsed = readBody(body);
  if (status < 200 || status > 299) {
    return { ok: false, reason: reasonOfRefusal(status, parsed.ok ? parsed.value : undefined) };
  }
  return parsed.ok ? { ok: true, resource: parsed.value } : { ok: false, reason: 'failed-answer', fault: parsed.fault };
}

/** The absolute address of something under the base of the source. */
export function urlAt(source: Source, path: string): string {
  return `${source.endpoint.fhirBase.replace(/\/+$/, '')}/${path}`;
}

/** True when the address lies under the FHIR base of this source; a link elsewhere is never followed. */
export function belongsTo(source: Source, url: string): boolean {
  const base = URL.parse(urlAt(source, ''));
  const target = URL.parse(url);
  return base !== null && target !== null && target.origin === base.origin && target.href.startsWith(base.href);
}

/**
 * Reads the text of an answer with its decimals exact, without holding the source to the FHIR definitions: one element
 * we do not know must not cost the person the rest of the answer.
 */
function readBody(body: string): Result<Resource> {
  const read = readJson(body);
  if (!read.ok) {
    return err(fault('NET-ANSWER', { why: read.fault.text.nl }));
  }
  const value = read.value as Partial<Resource> | null;
  return typeof value === 'object' && typeof value?.resourceType === 'string'
    ? ok(value as Resource)
    : err(fault('NET-ANSWER', { why: 'het is geen FHIR-resource' }));
}
