/** One request with one resource to one other organisation, with a token of its own. */
import { authorizationServerOf } from '@stelsel/authentication';
import { type Resource, readJson } from '@stelsel/fhir';
import { err, type Fault, ok, type Purpose, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';
import { networkLimits } from './limits.ts';
import type { NetworkDeps, SourceEndpoint, TokenRequest } from './ports.ts';
import { newTraceId, traceparent } from './trace-context.ts';

export type SendDeps = Pick<NetworkDeps, 'findEndpoint' | 'requestToken' | 'fetch' | 'randomness'>;

export interface ResourceRequest {
  readonly endpoint: SourceEndpoint;
  readonly token: Pick<TokenRequest, 'scope' | 'patient' | 'authorizationBase' | 'attestation'> & {
    readonly purpose: Purpose;
  };
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Under the FHIR base of the other side. */
  readonly path: string;
  readonly resource?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ResourceReply {
  readonly status: number;
  /** Absent when the other side sent none. */
  readonly resource?: Resource;
  readonly etag?: string;
  /** Which the other side gave to what it created. */
  readonly id?: string;
}

/**
 * Sends it and gives what came back, a refusal of the other side as a reply too. Faults: those of the token, of the wire, and
 * NET-OTHER-SIDE when the other side has a failure of its own, so that it may be tried again.
 */
export async function sendResource(deps: SendDeps, request: ResourceRequest): Promise<Result<ResourceReply>> {
  const { endpoint, method, resource } = request;
  const { tokenEndpoint, fhirBase } = endpoint;
  const token = await deps.requestToken({
    ...request.token,
    tokenEndpoint,
    audience: authorizationServerOf(tokenEndpoint),
  });
  if (!token.ok) {
    return token;
  }
  const base = fhirBase.replace(/\/+$/, '');
  const url = request.path === '' ? base : `${base}/${request.path}`;
  const proof = await token.value.authorize({ method, url });
  if (!proof.ok) {
    return proof;
  }
  const response = await deps.fetch({
    method,
    url,
    headers: {
      ...request.headers,
      ...proof.value,
      accept: 'application/fhir+json',
      traceparent: traceparent(newTraceId(deps.randomness), deps.randomness),
      ...(resource === undefined ? {} : { 'content-type': 'application/fhir+json' }),
    },
    ...(resource === undefined ? {} : { body: JSON.stringify(resource) }),
    timeoutMs: networkLimits.deliveryMs,
    maxBytes: networkLimits.answerBytes,
  });
  if (!response.ok) {
    return response;
  }
  const { status, body, headers } = response.value;
  if (status >= 500) {
    return err(fault('NET-OTHER-SIDE', { status }));
  }
  const read = body === '' ? undefined : readJson(body);
  const etag = headers.etag;
  const id = /\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]*)?$/.exec(headers.location ?? '')?.[1];
  return ok({
    status,
    ...(read?.ok === true ? { resource: read.value as Resource } : {}),
    ...(typeof etag === 'string' ? { etag } : {}),
    ...(id === undefined ? {} : { id }),
  });
}

/** Whether the other side did what was asked. */
export function isDone({ status }: ResourceReply): boolean {
  return status >= 200 && status <= 299;
}

/** The refusal of the other side in its own words, as far as they are meant for people. */
export function refusalOf(code: 'NET-NOT-TAKEN' | 'NET-TASK-REFUSED', { status, resource }: ResourceReply): Fault {
  const [issue] = Array.isArray(resource?.issue)
    ? (resource.issue as readonly { readonly details?: { text?: unknown } }[])
    : [];
  const said = issue?.details?.text;
  return fault(code, { status, why: typeof said === 'string' ? said.slice(0, 300) : '-' });
}
