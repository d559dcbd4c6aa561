/** The API described in OpenAPI 3.1, made from the datasets. */
import { datasets } from '../datasets/datasets.ts';
import { mediaTypes } from '../datasets/write-rows.ts';
import { rowSchema } from './data-dictionary.ts';

const parameter = (name: string, description: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'query',
  description,
  schema,
});

const problem = {
  description: 'Problem details (RFC 9457)',
  content: { 'application/problem+json': { schema: { type: 'object', required: ['type', 'title', 'status'] } } },
};

export function openApi(base: string, version: string): object {
  const paths = Object.fromEntries(
    datasets.map((dataset) => [
      `/v1/${dataset.path}`,
      {
        get: {
          operationId: `list-${dataset.name}`,
          summary: dataset.title.en,
          description: dataset.about.en,
          parameters: [
            parameter('asOf', 'What was known then: a date or an instant.'),
            parameter('on', 'How the world was on this day.', { type: 'string', format: 'date' }),
            parameter('limit', 'Rows per page, at most 1000, or `all`.'),
            parameter('offset', 'Rows to pass over.', { type: 'integer', minimum: 0 }),
            parameter('format', 'Instead of Accept, for links.', { enum: Object.keys(mediaTypes) }),
            ...dataset.filters.map((name) => parameter(name, 'One of these values, separated by commas.')),
          ],
          responses: {
            200: {
              description: dataset.about.nl,
              headers: { ETag: { schema: { type: 'string' } }, Link: { schema: { type: 'string' } } },
              content: {
                'application/json': { schema: { type: 'array', items: rowSchema(dataset, base) } },
                'text/csv': {},
                'application/vnd.apache.parquet': {},
                'application/ld+json': {},
              },
            },
            304: { description: 'Not changed' },
            default: problem,
          },
        },
      },
    ]),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Stelsel: open data of the agendas',
      version,
      description: 'No key is needed. Every row has an address. Nothing here is about a person.',
      license: { name: 'CC0 1.0', identifier: 'CC0-1.0' },
      contact: { name: 'Stelsel', url: base },
    },
    servers: [{ url: base }],
    paths: { ...paths, ...otherPaths() },
  };
}

function otherPaths(): object {
  const get = (operationId: string, summary: string, parameters: readonly object[] = []) => ({
    get: { operationId, summary, parameters, responses: { 200: { description: summary }, default: problem } },
  });
  return {
    '/v1/changes': get('list-changes', 'Changes in the order in which they were recorded', [
      parameter('since', 'After this place in the order.', { type: 'integer' }),
      parameter('type', 'Only these types, separated by commas.'),
    ]),
    '/changes.atom': get('atom-feed', 'The newest changes as Atom'),
    '/v1/snapshots': get('list-snapshots', 'Frozen editions'),
    '/snapshots/{snapshot}/manifest.json': get('snapshot-manifest', 'What an edition holds, signed', [
      { name: 'snapshot', in: 'path', required: true, schema: { type: 'string' } },
    ]),
    '/catalog.jsonld': get('catalog', 'DCAT-AP-NL catalogue'),
    '/catalog.ttl': get('catalog-turtle', 'DCAT-AP-NL catalogue as Turtle'),
    '/v1/dictionary': get('dictionary', 'What every column means'),
    '/id/{type}/{id}': get('read-record', 'One record with the source of every fact', [
      { name: 'type', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
    ]),
  };
}
