/**
 * The national directory over HTTP: ITI-130 (write), ITI-90 (read and search) and ITI-91 (history). Nothing is deleted.
 * Every answer of a single resource carries its version as a weak ETag; an update names the version it replaces.
 */
import { etag, parseEtag, parseJson, type Resource, r4Model, responseBundle } from '@stelsel/fhir';
import { formPairs, queryPairs } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import type { StoredResource, Written } from '@stelsel/store';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { addressingFaults } from '../../faults.ts';
import { isDirectoryType } from '../../mcsd.ts';
import { directoryHistory, searchDirectory } from '../../server/query-directory.ts';
import { createResource, updateResource } from '../../server/write-resource.ts';
import { writeTransaction } from '../../server/write-transaction.ts';
import { type Answer, type DirectoryServerDeps, directoryScopes, handle, type Route } from './answer.ts';
import { capabilityStatement } from './capability-statement.ts';

interface Params {
  readonly type: string;
  readonly id: string;
}

const writing = { act: 'directory-write', scope: directoryScopes.write } as const;

const create: Route = {
  ...writing,
  work: async (deps, actor, request) => {
    const { type } = request.params as Params;
    const resource = readBody(request, type);
    const written = resource.ok ? await createResource(deps, actor, resource.value) : resource;
    return written.ok ? ok(writtenAnswer(deps.base, written.value)) : written;
  },
};

const update: Route = {
  ...writing,
  work: async (deps, actor, request) => {
    const { type, id } = request.params as Params;
    const ifMatch = parseEtag(String(request.headers['if-match'] ?? ''));
    if (ifMatch === undefined) {
      return err(addressingFaults('ADR-IF-MATCH'));
    }
    const resource = readBody(request, type);
    const written = resource.ok
      ? await updateResource(deps, actor, { resource: resource.value, id, ifMatch })
      : resource;
    return written.ok ? ok(writtenAnswer(deps.base, written.value)) : written;
  },
};

const transaction: Route = {
  ...writing,
  work: async (deps, actor, request) => {
    const bundle = readBody(request, 'Bundle');
    const answers = bundle.ok ? await writeTransaction(deps, actor, bundle.value) : bundle;
    if (!answers.ok) {
      return answers;
    }
    const written = answers.value.flatMap((answer) => answer.written ?? []);
    const items = written.map(({ outcome, type, id, version, lastUpdated }) => ({
      status: outcome === 'created' ? '201 Created' : '200 OK',
      location: `${type}/${id}/_history/${version}`,
      ...(version === undefined ? {} : { version }),
      ...(lastUpdated === undefined ? {} : { lastUpdated }),
    }));
    const resources = written.map(({ type, id }) => `${type}/${id}`);
    return ok({ status: 200, body: responseBundle('transaction-response', items), resources });
  },
};

const refuseDeletion: Route = { ...writing, work: async () => err(addressingFaults('ADR-DELETE')) };

const read: Route = {
  act: 'read',
  scope: directoryScopes.read,
  work: async ({ repository }, _actor, request) => {
    const { type, id } = request.params as Params;
    const stored = isReadable(type) ? await repository.read(type, id) : unknownType(type);
    return stored.ok ? ok(storedAnswer(stored.value)) : stored;
  },
};

const search: Route = {
  act: 'search',
  scope: directoryScopes.read,
  work: async (deps, _actor, request) => {
    const { type } = request.params as Params;
    const pairs = [...queryPairs(request), ...formPairs(request)];
    const body = isReadable(type) ? await searchDirectory(deps, type, pairs) : unknownType(type);
    return body.ok ? ok({ status: 200, body: body.value }) : body;
  },
};

const history: Route = {
  act: 'history',
  scope: directoryScopes.read,
  work: async (deps, _actor, request) => {
    const { type } = request.params as Params;
    const body = isReadable(type) ? await directoryHistory(deps, type, queryPairs(request)) : unknownType(type);
    return body.ok ? ok({ status: 200, body: body.value }) : body;
  },
};

export function directoryServer(deps: DirectoryServerDeps): FastifyPluginAsync {
  return async (server) => {
    const config = { faults: 'fhir' } as const;
    const statement = JSON.stringify(capabilityStatement(deps.baseUrl));
    server.get('/metadata', { config }, (_request, reply) =>
      reply.type('application/fhir+json; charset=utf-8').send(statement),
    );
    server.post('/', { config }, handle(deps, transaction));
    server.get('/:type', { config }, handle(deps, search));
    server.post('/:type/_search', { config }, handle(deps, search));
    server.get('/:type/_history', { config }, handle(deps, history));
    server.get('/:type/:id', { config }, handle(deps, read));
    server.post('/:type', { config }, handle(deps, create));
    server.put('/:type/:id', { config }, handle(deps, update));
    server.delete('/:type/:id', { config }, handle(deps, refuseDeletion));
    server.delete('/:type', { config }, handle(deps, refuseDeletion));
  };
}

function readBody(request: FastifyRequest, type: string): Result<Resource> {
  if (type !== 'Bundle' && type !== 'Provenance' && !isDirectoryType(type)) {
    return unknownType(type);
  }
  const resource = typeof request.body === 'string' ? parseJson(request.body, r4Model.definitions) : undefined;
  if (resource === undefined) {
    return err(addressingFaults('ADR-BODY', { type }));
  }
  return resource.ok && resource.value.resourceType !== type ? err(addressingFaults('ADR-BODY', { type })) : resource;
}

function isReadable(type: string): boolean {
  return isDirectoryType(type) || type === 'Provenance';
}

function unknownType(type: string): Result<never> {
  return err(addressingFaults('ADR-TYPE', { type: type.slice(0, 64) }));
}

function writtenAnswer(base: string, { outcome, type, id, version = 1, resource }: Written): Answer {
  const created = outcome === 'created';
  return {
    status: created ? 201 : 200,
    body: resource?.text ?? '{}',
    headers: {
      etag: etag(version),
      ...(created ? { location: `${base}/${type}/${id}/_history/${version}` } : {}),
    },
    resources: [`${type}/${id}`],
  };
}

function storedAnswer({ type, id, version, lastUpdated, text }: StoredResource): Answer {
  return {
    status: 200,
    body: text,
    headers: { etag: etag(version), 'last-modified': new Date(lastUpdated).toUTCString() },
    resources: [`${type}/${id}`],
  };
}
