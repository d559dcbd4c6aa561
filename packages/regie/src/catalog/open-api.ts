/** The API described in OpenAPI 3.1, made from the datasets. */
import { datasets } from '../datasets/datasets.ts';
import { mediaTypes } from '../datasets/write-rows.ts';
import { rowSchema } from './data-dictionary.ts';
import { otherPaths, parameter, problem } from './open-api-paths.ts';

export function openApi(base: string, version: string): object {
  const paths = Object.fromEntries<object>(
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
            parameter('lang', 'Language of the page for who reads with a browser; the data is the same.', {
              enum: ['nl', 'en'],
            }),
            ...(dataset.groupings === undefined
              ? []
              : [parameter('by', `What is added up over, separated by commas: ${dataset.groupings.join(', ')}.`)]),
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
    paths: joined(paths, otherPaths()),
  };
}

type Paths = Readonly<Record<string, object>>;

/** Reading and writing of one address stand together. */
function joined(paths: Paths, others: Paths): Paths {
  return { ...paths, ...Object.fromEntries(Object.entries(others).map(([at, one]) => [at, { ...paths[at], ...one }])) };
}
