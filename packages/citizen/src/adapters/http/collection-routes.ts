/** `/api/v1/sources`, `/api/v1/collection`, `/api/v1/providers`: finding and collecting. */
import { organizationTypes } from '@stelsel/exchanges';
import { err, ok, type Result, type Ura } from '@stelsel/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CollectionAsk, CollectionEvent, FoundSource, FoundSources } from '../../api/collection.ts';
import { type Collection, startCollection } from '../../collect/collection.ts';
import { describeSources } from '../../collect/describe-source.ts';
import { fault } from '../../faults.ts';
import { citizenLimits as limits } from '../../limits.ts';
import { isDiscreet, type Person } from '../../person.ts';
import { listProviders, providersByKey } from '../../providers/list-providers.ts';
import { recordAct } from '../../record-act.ts';
import { type KnownProvider, subjectsOf } from '../../world.ts';
import { type ApiDeps, apiRoute, FileAnswer, refuse } from './api-routes.ts';
import { bodyOf, textsOf } from './body.ts';
import type { Visit } from './visit.ts';

export function collectionRoutes(server: FastifyInstance, deps: ApiDeps): void {
  apiRoute(server, deps, {
    method: 'POST',
    path: 'sources',
    heavy: true,
    level: 'own-data',
    work: (visit) => findSources(visit),
  });
  apiRoute(server, deps, {
    method: 'POST',
    path: 'collection',
    heavy: true,
    level: 'own-data',
    work: async (visit, request) => {
      const started = await begin(visit, request, deps);
      return started.ok ? ok(started.value.events()) : started;
    },
  });
  apiRoute(server, deps, {
    method: 'GET',
    path: 'collection',
    work: async ({ live }) => ok(live.collection?.events()),
  });
  apiRoute(server, deps, {
    method: 'POST',
    path: 'collection/sources/:key',
    heavy: true,
    work: async (visit, request) => retry(visit, (request.params as { readonly key: string }).key),
  });
  apiRoute(server, deps, {
    method: 'GET',
    path: 'collection/originals/:record',
    work: async ({ live }, request) => {
      const view = live.collection?.viewByKey((request.params as { readonly record: string }).record);
      return view === undefined
        ? err(fault('CIT-UNKNOWN'))
        : ok(
            new FileAnswer(
              'application/fhir+json; charset=utf-8',
              JSON.stringify(view.original.resource),
              'gegeven.json',
              'inline',
            ),
          );
    },
  });
  apiRoute(server, deps, {
    method: 'GET',
    path: 'collection/documents/:record',
    work: async (visit, request) => openDocument(visit, (request.params as { readonly record: string }).record, deps),
  });
  server.get('/api/v1/providers', { config: { faults: 'problem' } }, async (request, reply) => {
    const allowed = deps.rate.allow(request.ip, 'light');
    const providers = allowed ? await deps.world.providers() : err(fault('CIT-TOO-OFTEN', { retryAfterSeconds: 60 }));
    return providers.ok
      ? reply.header('cache-control', 'public, max-age=86400').send(listProviders(providers.value))
      : refuse(reply, providers.fault);
  });
}

/** Who would be asked, by the index. For somebody one represents nothing is told before there is something to see. */
async function findSources(visit: Visit): Promise<Result<FoundSources>> {
  const { live, world, person } = visit;
  if (isDiscreet(person)) {
    return ok({ sources: [] });
  }
  const attestation = await live.attestation();
  if (!attestation.ok) {
    return attestation;
  }
  const asked = await Promise.all(
    subjectsOf(world.exchanges).map((exchange) =>
      world.network.holders({
        subject: person.bsn,
        exchange: exchange.id,
        purpose: 'PATRQT',
        attestation: attestation.value,
      }),
    ),
  );
  const found = asked.filter((answer) => answer.ok).flatMap(({ value }) => value);
  const failed = asked.find((answer) => !answer.ok);
  if (failed !== undefined && found.length === 0) {
    return failed as Result<never>;
  }
  const describe = await describer(visit, new Set());
  const sources = [...new Set<string>(found)].map((ura) => describe(ura, ura));
  return ok({ sources: sources.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')) });
}

async function begin(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<Collection>> {
  const { live, world, person } = visit;
  const body = bodyOf<CollectionAsk>(request);
  const [without, besides] = [
    textsOf(body.without, limits.pickedProviders),
    textsOf(body.besides, limits.pickedProviders),
  ];
  if (without === undefined || besides === undefined) {
    return err(fault('CIT-BODY', { field: without === undefined ? 'without' : 'besides' }));
  }
  const providers = await world.providers();
  if (!providers.ok && isDiscreet(person) && person.regime === '12-15') {
    return providers;
  }
  const added = providers.ok ? providersByKey(providers.value, besides) : ok<readonly Ura[]>([]);
  if (!added.ok) {
    return added;
  }
  const leftOut = [
    ...without.flatMap((key) => uraOfKey(live.sources, key) ?? []),
    ...hiddenPlaces(person, providers.ok ? providers.value : []),
  ];
  const chosen = new Set<string>(added.value);
  live.collection?.wipe();
  live.studies.clear();
  const describe = await describer(visit, chosen);
  live.collection = startCollection(
    {
      network: world.network,
      exchanges: subjectsOf(world.exchanges),
      person,
      attestation: live.attestation,
      keys: live.keys,
      describe,
      ownViews: await deps.ownViews(visit),
      clock: deps.clock,
      wait: deps.wait,
    },
    { without: leftOut, besides: added.value },
  );
  return ok(live.collection);
}

/**
 * Of somebody of 12 to 15 a parent does not learn that they are known in mental health care: such places are not asked at all.
 * Without a list of places nothing can be left out, so then nobody is asked.
 */
function hiddenPlaces(person: Person, providers: readonly KnownProvider[]): readonly Ura[] {
  const hidden: readonly string[] = organizationTypes.mentalHealth;
  return isDiscreet(person) && person.regime === '12-15'
    ? providers.filter(({ type }) => hidden.includes(type)).map(({ ura }) => ura as Ura)
    : [];
}

function retry({ live }: Visit, key: string): Result<AsyncIterable<CollectionEvent>> {
  const ura = uraOfKey(live.sources, key);
  return ura === undefined || live.collection === undefined
    ? err(fault('CIT-UNKNOWN'))
    : ok(live.collection.retry(ura));
}

async function openDocument({ live, person }: Visit, key: string, deps: ApiDeps): Promise<Result<FileAnswer>> {
  const file = live.collection?.documentByKey(key);
  if (file === undefined || file.base64.length > limits.documentBytes) {
    return err(fault('CIT-UNKNOWN'));
  }
  const logged = live.example
    ? ok()
    : await recordAct(deps, live, person, { act: 'read', outcome: 'answered', query: 'document' });
  return logged.ok
    ? ok(new FileAnswer(file.contentType, Buffer.from(file.base64, 'base64'), file.name, 'inline'))
    : (logged as Result<never>);
}

async function describer(
  { live, world }: Visit,
  chosen: ReadonlySet<string>,
): Promise<(ura: string, name: string) => FoundSource> {
  const providers = await world.providers();
  const byUra = new Map((providers.ok ? providers.value : []).map((provider) => [provider.ura, provider]));
  return describeSources(live.sources, byUra, chosen);
}

function uraOfKey(sources: ReadonlyMap<string, FoundSource>, key: string): Ura | undefined {
  return [...sources].find(([, source]) => source.key === key)?.[0] as Ura | undefined;
}
