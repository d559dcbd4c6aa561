import { fhirFaults, parseBody, r4Model } from '@stelsel/fhir';
import { faultToOutcome, faultToStatus, sendResource } from '@stelsel/http';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { changeHoldings } from '../../change-holdings.ts';
import type { ChangeRequest, ChangeResult } from '../../change-request.ts';
import { fault } from '../../faults.ts';
import { readList, writeList } from '../../list-profile.ts';
import { readBundle, readRemoval } from '../../read-bundle.ts';
import { admit, logOutcome, sendFaultOf } from './admit.ts';
import type { LocalizationServerDeps } from './localization-server-deps.ts';

/** Registering and removing, one at a time or in Bundles. */
export function writeRoutes(server: FastifyInstance, deps: LocalizationServerDeps): void {
  server.post('/', (request, reply) => applyBundle(deps, request, reply));
  server.post('/List', (request, reply) => register(deps, request, reply));
  server.delete('/List', (request, reply) => {
    const query = request.url.split('?')[1];
    return remove(deps, request, reply, query === undefined ? 'List' : `List?${query}`);
  });
  server.delete<{ Params: { id: string } }>('/List/:id', (request, reply) =>
    remove(deps, request, reply, `List/${request.params.id}`),
  );
  server.put('/List/:id', (_, reply) => sendFaultOf(reply, err(fault('LOC-UPDATE'))));
}

async function register(
  deps: LocalizationServerDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const actor = await admit(deps, request, reply, { scopes: ['nvi:create'], act: 'register' });
  if (actor === undefined) {
    return reply;
  }
  const resource = parseBody(request, r4Model.definitions);
  const claim = resource.ok ? readList(resource.value) : resource;
  const wish = claim.ok ? ok({ kind: 'register', claim: claim.value } as const) : claim;
  const changed = await changeHoldings(deps, actor, 'transaction', [wish]);
  const [result] = changed.ok ? changed.value : [changed];
  if (result?.ok !== true) {
    return sendFaultOf(reply, result ?? err(fhirFaults('FHIR-BODY')));
  }
  const { body, id, created } = registeredOf(result.value);
  const baseUrl = `${deps.origin}${request.url.slice(0, request.url.indexOf('/List'))}`;
  reply.header('location', `${baseUrl}/List/${id}`);
  return sendResource(reply, created ? 201 : 200, body);
}

async function remove(
  deps: LocalizationServerDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  address: string,
): Promise<FastifyReply> {
  const actor = await admit(deps, request, reply, { scopes: ['nvi:delete'], act: 'delete' });
  if (actor === undefined) {
    return reply;
  }
  const changed = await changeHoldings(deps, actor, 'transaction', [readRemoval(address)]);
  const [result] = changed.ok ? changed.value : [changed];
  if (result?.ok !== true) {
    return sendFaultOf(reply, result ?? err(fault('LOC-NOT-FOUND')));
  }
  const { outcome, request: wish } = result.value;
  const missing = wish.kind === 'remove' && outcome.kind === 'removed' && outcome.count === 0;
  return missing ? sendFaultOf(reply, err(fault('LOC-NOT-FOUND'))) : reply.code(204).send();
}

async function applyBundle(
  deps: LocalizationServerDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const resource = parseBody(request, r4Model.definitions);
  const bundle = resource.ok ? readBundle(resource.value) : resource;
  const scopes = scopesOf(bundle.ok ? bundle.value.requests : []);
  const actor = await admit(deps, request, reply, { scopes, act: 'transaction' });
  if (actor === undefined) {
    return reply;
  }
  if (!bundle.ok) {
    return sendFaultOf(reply, await logOutcome(deps, { act: 'transaction', actor }, bundle));
  }
  const { type, requests } = bundle.value;
  const changed = await changeHoldings(deps, actor, type, requests);
  if (!changed.ok) {
    return sendFaultOf(reply, changed);
  }
  const entry = changed.value.map((result, index) =>
    result.ok ? entryOf(result.value) : faultEntry(result.fault, index),
  );
  return sendResource(reply, 200, { resourceType: 'Bundle', type: `${type}-response`, entry });
}

/** A Bundle needs the scopes of everything in it. */
function scopesOf(requests: readonly Result<ChangeRequest>[]): readonly string[] {
  const kinds = requests.map((request) =>
    request.ok && request.value.kind !== 'register' ? 'nvi:delete' : 'nvi:create',
  );
  return kinds.length === 0 ? ['nvi:create'] : [...new Set(kinds)];
}

function entryOf(result: ChangeResult): object {
  if (result.outcome.kind === 'removed') {
    return { response: { status: '204 No Content' } };
  }
  const { body, id, created } = registeredOf(result);
  return { resource: body, response: { status: created ? '201 Created' : '200 OK', location: `List/${id}` } };
}

function faultEntry(found: Fault, index: number): object {
  const placed = found.at === undefined ? { ...found, at: `Bundle.entry[${index}]` } : found;
  return { response: { status: String(faultToStatus(placed)), outcome: faultToOutcome(placed) } };
}

function registeredOf({ request, outcome }: ChangeResult): { body: object; id: string; created: boolean } {
  if (request.kind !== 'register' || outcome.kind !== 'registered') {
    throw new Error('a registration ended as something else');
  }
  const { custodian, category, source } = request.claim;
  const { id, created } = outcome;
  return { body: writeList({ id, ura: custodian, category, source }), id, created };
}
