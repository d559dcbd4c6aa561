/** What there is and what it means: OpenAPI, DCAT-AP-NL, data dictionary, schemas. */
import { sendFault } from '@stelsel/http';
import type { FastifyPluginAsync } from 'fastify';
import { apiVersion } from '../../catalog/api-version.ts';
import { dataDictionary, rowSchema } from '../../catalog/data-dictionary.ts';
import { type CatalogOptions, dcatJsonLd, dcatTurtle } from '../../catalog/dcat.ts';
import { openApi } from '../../catalog/open-api.ts';
import { datasetByName } from '../../datasets/datasets.ts';
import { fault } from '../../faults.ts';
import type { RegieDeps } from '../../ports.ts';

export function catalogRoutes({ base, snapshots }: RegieDeps): FastifyPluginAsync {
  const options = async (): Promise<CatalogOptions> => {
    const known = await snapshots.list();
    return { base, publisherName: 'Stelsel', editions: known.ok ? known.value : [] };
  };
  return async (server) => {
    for (const [address, about] of seeOther) {
      server.get<{ Params: Readonly<Record<string, string>> }>(address, async ({ params }, reply) => {
        const place = about(params);
        return place === undefined
          ? sendFault(reply, fault('REG-UNKNOWN', { type: 'dataset', id: params.name ?? '' }), { as: 'problem' })
          : reply.redirect(`${base}${place}`, 303);
      });
    }
    server.get('/v1/openapi.json', async (_request, reply) => reply.send(openApi(base, apiVersion)));
    server.get('/v1/dictionary', async (_request, reply) => reply.send(dataDictionary()));
    server.get('/catalog.jsonld', async (_request, reply) =>
      reply.type('application/ld+json; charset=utf-8').send(JSON.stringify(dcatJsonLd(await options()))),
    );
    server.get('/catalog.ttl', async (_request, reply) =>
      reply.type('text/turtle; charset=utf-8').send(await dcatTurtle(await options())),
    );
    server.get<{ Params: { name: string } }>('/schema/:name/:version', async (request, reply) => {
      const dataset = datasetByName(request.params.name);
      return dataset === undefined
        ? sendFault(reply, fault('REG-UNKNOWN', { type: 'schema', id: request.params.name }), { as: 'problem' })
        : reply.type('application/schema+json').send(JSON.stringify(rowSchema(dataset, base)));
    });
  };
}

/** Every address that the catalogue uses leads to what is known of it. */
const seeOther: readonly (readonly [
  address: string,
  about: (params: Readonly<Record<string, string>>) => string | undefined,
])[] = [
  ['/v1', () => '/v1/openapi.json'],
  ['/catalog', () => '/catalog.jsonld'],
  ['/dataset/:name', ({ name = '' }) => (datasetByName(name) === undefined ? undefined : `/open-data/${name}`)],
  [
    '/dataset/:name/:format',
    ({ name = '', format = '' }) => {
      const path = datasetByName(name)?.path;
      return path === undefined ? undefined : `/v1/${path}?format=${encodeURIComponent(format)}`;
    },
  ],
  ['/series/editions', () => '/open-data/momentopnamen'],
  ['/series/editions/:edition', ({ edition = '' }) => manifestOf(edition)],
  ['/series/editions/:edition/manifest', ({ edition = '' }) => manifestOf(edition)],
  ['/def/:term', ({ term }) => (term === 'publisher' || term === 'contact' ? '/open-data' : '/open-data/woordenboek')],
];

const manifestOf = (edition: string): string => `/snapshots/${encodeURIComponent(edition)}/manifest.json`;
