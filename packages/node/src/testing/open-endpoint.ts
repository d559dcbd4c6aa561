/** A plain FHIR endpoint on an empty record, asked without a network. */
import type { FhirModel } from '@stelsel/fhir';
import { createServer } from '@stelsel/http';
import { secureRandomness, systemClock } from '@stelsel/kernel';
import { createStore, storeMigrations } from '@stelsel/store';
import { testDatabase } from '@stelsel/testkit';
import type { FastifyInstance } from 'fastify';
import { type OpenServerDeps, openServer } from '../open-server.ts';

export interface Json {
  readonly [name: string]: unknown;
}

interface OpenReply {
  readonly status: number;
  readonly text: string;
  readonly json: Json;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Code and place of the first issue. */
  readonly code: string | undefined;
  readonly at: string | undefined;
}

export type Ask = (
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS',
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<OpenReply>;

export const fhirBase = 'http://127.0.0.1/fhir';

/** Its paths start with `/fhir`. */
export async function openTestServer(
  model: FhirModel,
  options: Pick<OpenServerDeps, 'sizes'> = {},
): Promise<FastifyInstance> {
  const db = await testDatabase({ schema: 'node', migrations: storeMigrations });
  const store = createStore({ db, clock: systemClock, randomness: secureRandomness });
  const server = createServer({ name: 'open', clock: systemClock, bodyLimitBytes: 4_000_000 });
  const repository = store.repository('t', model);
  await server.register(openServer({ repository, fhirBase, clock: systemClock, ...options }), { prefix: '/fhir' });
  return server;
}

/** A body that is no text is sent as FHIR JSON, unless the headers say otherwise. */
export async function openEndpoint(model: FhirModel, options: Pick<OpenServerDeps, 'sizes'> = {}): Promise<Ask> {
  const server = await openTestServer(model, options);
  return async (method, path, body, headers = {}) => {
    const reply = await server.inject({
      method,
      url: `/fhir${path}`,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/fhir+json' }), ...headers },
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const json = (reply.body === '' ? {} : JSON.parse(reply.body)) as Json;
    const issue = (json.issue ?? []) as readonly {
      details?: { coding: readonly { code: string }[] };
      expression?: string[];
    }[];
    return {
      status: reply.statusCode,
      text: reply.body,
      json,
      headers: reply.headers,
      code: issue[0]?.details?.coding[0]?.code,
      at: issue[0]?.expression?.[0],
    };
  };
}
