import { type FormPairs, formPairs, queryPairs, sendResource } from '@stelsel/http';
import { type Actor, err, ok, type Result } from '@stelsel/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fault } from '../../faults.ts';
import { findHolders } from '../../find-holders.ts';
import type { Registration } from '../../holding.ts';
import { writeList } from '../../list-profile.ts';
import { type ListSearch, readListSearch } from '../../list-search.ts';
import { admit, logOutcome, sendFaultOf } from './admit.ts';
import type { LocalizationServerDeps } from './localization-server-deps.ts';
import { searchset } from './searchset.ts';

/** Who holds (any organisation), and what an organisation registered itself. */
export function readRoutes(server: FastifyInstance, deps: LocalizationServerDeps): void {
  server.get('/List', (request, reply) => search(deps, request, reply, queryPairs(request)));
  server.post('/List/_search', (request, reply) =>
    search(deps, request, reply, [...queryPairs(request), ...formPairs(request)]),
  );
  server.get<{ Params: { id: string } }>('/List/:id', (request, reply) =>
    read(deps, request, reply, request.params.id),
  );
}

async function search(
  deps: LocalizationServerDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  pairs: FormPairs,
): Promise<FastifyReply> {
  const asked = readListSearch(pairs);
  const own = asked.ok && asked.value.kind === 'own';
  const rule = own
    ? ({ scopes: ['nvi:read'], act: 'search' } as const)
    : ({ scopes: ['nvi:localize'], act: 'localize' } as const);
  const actor = await admit(deps, request, reply, rule);
  if (actor === undefined) {
    return reply;
  }
  if (!asked.ok) {
    return sendFaultOf(reply, await logOutcome(deps, { act: rule.act, actor }, asked));
  }
  const baseUrl = `${deps.origin}${request.url.slice(0, request.url.indexOf('/List'))}`;
  if (asked.value.kind === 'own') {
    return listOwn(deps, actor, asked.value, reply, baseUrl);
  }
  const found = await findHolders(deps, { asker: actor, ...asked.value });
  return found.ok ? sendResource(reply, 200, searchset(found.value, baseUrl)) : sendFaultOf(reply, found);
}

async function listOwn(
  deps: LocalizationServerDeps,
  actor: Actor,
  asked: Extract<ListSearch, { kind: 'own' }>,
  reply: FastifyReply,
  baseUrl: string,
): Promise<FastifyReply> {
  const page = await readOwnPage(deps, actor, asked);
  const query = `source count=${asked.count}`;
  const listed = await logOutcome(deps, { act: 'search', actor, query }, page);
  if (!listed.ok) {
    return sendFaultOf(reply, listed);
  }
  const shown = listed.value.slice(0, asked.count);
  const more = listed.value.length > asked.count;
  return sendResource(reply, 200, searchset(shown, baseUrl, more ? nextLink(asked, shown, baseUrl) : undefined));
}

/** One row more than the page tells whether there is a next one. */
async function readOwnPage(
  deps: LocalizationServerDeps,
  actor: Actor,
  { source, token, categories, count, after }: Extract<ListSearch, { kind: 'own' }>,
): Promise<Result<readonly Registration[]>> {
  const pseudonyms = token === undefined ? ok(undefined) : await deps.openToken(token, actor);
  if (!pseudonyms.ok) {
    return pseudonyms;
  }
  const filter = {
    source,
    ...(pseudonyms.value === undefined ? {} : { pseudonyms: pseudonyms.value }),
    ...(categories === undefined ? {} : { categories }),
  };
  const page = { count: count + 1, ...(after === undefined ? {} : { after }) };
  return deps.registry.list(actor.organization.ura, filter, page);
}

/** The token is not in the link: it is spent, and a link ends up in logs. A list for one person fits on one page. */
function nextLink(
  { source, categories, count }: Extract<ListSearch, { kind: 'own' }>,
  shown: readonly Registration[],
  baseUrl: string,
): string {
  const parameters = new URLSearchParams({
    'source:identifier': `${source.system}|${source.value}`,
    ...(categories === undefined ? {} : { code: categories.join(',') }),
    _count: String(count),
    _cursor: shown.at(-1)?.id ?? '',
  });
  return `${baseUrl}/List?${parameters}`;
}

async function read(
  deps: LocalizationServerDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<FastifyReply> {
  const actor = await admit(deps, request, reply, { scopes: ['nvi:read'], act: 'read' });
  if (actor === undefined) {
    return reply;
  }
  const found = await deps.registry.read(actor.organization.ura, id);
  const present = found.ok && found.value === undefined ? err(fault('LOC-NOT-FOUND')) : found;
  const event = { act: 'read', actor, resources: [`List/${id}`] } as const;
  const answered = await logOutcome(deps, event, present);
  return answered.ok && answered.value !== undefined
    ? sendResource(reply, 200, writeList(answered.value))
    : sendFaultOf(reply, answered);
}
