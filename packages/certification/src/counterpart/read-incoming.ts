/** A request to the counterpart, as far as it concerns an exchange. */
import type { ExchangeRequest } from '@stelsel/exchanges';
import { type FhirModel, parseJson, parseXml, type Resource } from '@stelsel/fhir';
import { formPairs, queryPairs } from '@stelsel/http';
import type { FastifyRequest } from 'fastify';

export interface Incoming {
  readonly method: string;
  /** Below the base: `Condition/_search`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What stood in the address. */
  readonly address: string;
  readonly params: ExchangeRequest['params'];
  readonly resource?: Resource;
  /** Nothing came along, which is another thing than a body that cannot be read. */
  readonly empty: boolean;
}

export function readIncoming(request: FastifyRequest, model: FhirModel): Incoming {
  const { '*': path = '' } = request.params as { readonly '*'?: string };
  const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  const params = [...queryPairs(request), ...(form ? formPairs(request) : [])];
  const bare = request.body === undefined || request.body === null || request.body === '';
  const text = !form && typeof request.body === 'string' && request.body.trim() !== '' ? request.body : undefined;
  const body = text === undefined ? undefined : textToResource(text, model);
  return {
    method: request.method,
    path: path.replace(/\/+$/, ''),
    headers: request.headers,
    address: request.url,
    params,
    empty: bare,
    ...(body === undefined ? {} : { resource: body }),
  };
}

/** The interaction it is; undefined for what no exchange asks. */
export function interactionOf({
  method,
  path,
  params,
}: Pick<Incoming, 'method' | 'path' | 'params'>): ExchangeRequest | undefined {
  const [type = '', second, third, ...more] = path.split('/');
  if (!/^[A-Z][A-Za-z]+$/.test(type) || more.length > 0) {
    return undefined;
  }
  if (third !== undefined) {
    return third.startsWith('$') && second !== undefined
      ? { interaction: 'operation', type, id: second, operation: third.slice(1), params }
      : undefined;
  }
  if (second === undefined || (method === 'POST' && second === '_search')) {
    return { interaction: 'search', type, params };
  }
  if (second.startsWith('$')) {
    return { interaction: 'operation', type, operation: second.slice(1), params };
  }
  return method === 'GET' ? { interaction: 'read', type, id: second, params } : undefined;
}

function textToResource(text: string, model: FhirModel): Resource | undefined {
  const read = text.trimStart().startsWith('<')
    ? parseXml(text, model.definitions)
    : parseJson(text, model.definitions);
  return read.ok ? read.value : undefined;
}
