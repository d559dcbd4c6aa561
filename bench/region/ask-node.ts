import type { BoundToken } from '@stelsel/authentication';
import { type ExchangeQuery, queryParameters, queryPath } from '@stelsel/exchanges';
import type { Fetcher, FetchRequest } from '@stelsel/http';
import { type Bsn, unwrap } from '@stelsel/kernel';

/** A token of the guarded node that answers, and where it answers. */
export interface NodeAccess {
  readonly fetch: Fetcher;
  readonly fhirBase: string;
  readonly token: Pick<BoundToken, 'authorize'>;
}

export interface NodeRequest {
  readonly method: string;
  readonly path: string;
  readonly type?: string;
  readonly body?: string;
}

/** Signs the proof of one request. It can be sent once, within a minute. */
export async function prepareForNode({ fhirBase, token }: NodeAccess, request: NodeRequest): Promise<FetchRequest> {
  const { method, path, type, body } = request;
  const url = path === '' ? fhirBase : `${fhirBase}/${path}`;
  const authorization = unwrap(await token.authorize({ method, url }));
  return {
    method,
    url,
    headers: {
      ...authorization,
      accept: 'application/fhir+json',
      ...(type === undefined ? {} : { 'content-type': type }),
    },
    ...(body === undefined ? {} : { body }),
  };
}

/** Sends what was prepared and gives the body; any other status than expected ends the measurement. */
export async function sendPrepared(
  { fetch }: Pick<NodeAccess, 'fetch'>,
  prepared: FetchRequest,
  expected = 200,
): Promise<string> {
  const answer = unwrap(await fetch(prepared));
  if (answer.status !== expected) {
    throw new Error(`${prepared.method} ${prepared.url} gave ${answer.status}: ${answer.body.slice(0, 500)}`);
  }
  return answer.body;
}

/** Sends one request with a fresh proof and gives the body. */
export async function sendToNode(access: NodeAccess, request: NodeRequest, expected = 200): Promise<string> {
  return sendPrepared(access, await prepareForNode(access, request), expected);
}

/** The request that asks one query. */
export function requestOf(query: ExchangeQuery, subject: Bsn): NodeRequest {
  const type = 'application/x-www-form-urlencoded';
  return { method: 'POST', path: queryPath(query), type, body: form(query, subject) };
}

/** The request that asks all queries in one Bundle. */
export function requestOfAll(queries: readonly ExchangeQuery[], subject: Bsn): NodeRequest {
  const entry = queries.map((query) => ({
    request: {
      method: 'GET',
      url: `${query.operation === undefined ? query.type : queryPath(query)}?${form(query, subject)}`,
    },
  }));
  const body = JSON.stringify({ resourceType: 'Bundle', type: 'batch', entry });
  return { method: 'POST', path: '', type: 'application/fhir+json', body };
}

function form(query: ExchangeQuery, subject: Bsn): string {
  return new URLSearchParams(
    queryParameters(query, subject).map(([name, value]): [string, string] => [name, value]),
  ).toString();
}
