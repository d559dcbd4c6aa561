import type { BoundToken } from '@stelsel/authentication';
import { type ExchangeQuery, queryParameters, queryPath } from '@stelsel/exchanges';
import type { Fetcher } from '@stelsel/http';
import { type Bsn, unwrap } from '@stelsel/kernel';

/** A token of the guarded node that answers, and where it answers. */
export interface NodeAccess {
  readonly fetch: Fetcher;
  readonly fhirBase: string;
  readonly token: Pick<BoundToken, 'authorize'>;
}

/** Sends one request with a fresh proof and gives the body; any other status than expected ends the measurement. */
export async function sendToNode(
  { fetch, fhirBase, token }: NodeAccess,
  request: { readonly method: string; readonly path: string; readonly type?: string; readonly body?: string },
  expected = 200,
): Promise<string> {
  const url = request.path === '' ? fhirBase : `${fhirBase}/${request.path}`;
  const authorization = unwrap(await token.authorize({ method: request.method, url }));
  const answer = unwrap(
    await fetch({
      method: request.method,
      url,
      headers: {
        ...authorization,
        accept: 'application/fhir+json',
        ...(request.type === undefined ? {} : { 'content-type': request.type }),
      },
      ...(request.body === undefined ? {} : { body: request.body }),
    }),
  );
  if (answer.status !== expected) {
    throw new Error(`${request.method} ${request.path} gave ${answer.status}: ${answer.body.slice(0, 500)}`);
  }
  return answer.body;
}

export function askQuery(access: NodeAccess, query: ExchangeQuery, subject: Bsn): Promise<string> {
  return sendToNode(access, {
    method: 'POST',
    path: queryPath(query),
    type: 'application/x-www-form-urlencoded',
    body: form(query, subject),
  });
}

/** All queries in one Bundle. */
export function askAllAtOnce(access: NodeAccess, queries: readonly ExchangeQuery[], subject: Bsn): Promise<string> {
  const entry = queries.map((query) => ({
    request: {
      method: 'GET',
      url: `${query.operation === undefined ? query.type : queryPath(query)}?${form(query, subject)}`,
    },
  }));
  const body = JSON.stringify({ resourceType: 'Bundle', type: 'batch', entry });
  return sendToNode(access, { method: 'POST', path: '', type: 'application/fhir+json', body });
}

function form(query: ExchangeQuery, subject: Bsn): string {
  return new URLSearchParams(
    queryParameters(query, subject).map(([name, value]): [string, string] => [name, value]),
  ).toString();
}
