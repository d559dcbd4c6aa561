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
    const newest = known.ok ? known.value.at(-1) : undefined;
    return { base, publisherName: 'Stelsel', ...(newest === undefined ? {} : { newest }) };
  };
  return async (server) => {
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
