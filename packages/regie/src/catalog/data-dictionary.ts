/** What every column means, in Dutch and English, made from the types themselves. */
import type { Dataset } from '../datasets/dataset.ts';
import { datasets } from '../datasets/datasets.ts';

export interface DictionaryEntry {
  readonly dataset: string;
  readonly column: string;
  readonly kind: string;
  readonly nl: string;
  readonly en: string;
}

export function dataDictionary(of: readonly Dataset[] = datasets): readonly DictionaryEntry[] {
  return of.flatMap(({ name, columns }) =>
    columns.map(({ name: column, kind, label }) => ({ dataset: name, column, kind, nl: label.nl, en: label.en })),
  );
}

/** JSON Schema of one row. */
export function rowSchema({ name, title, about, columns, schemaVersion }: Dataset, base: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${base}/schema/${name}/${schemaVersion}`,
    title: title.en,
    description: about.en,
    type: 'object',
    properties: Object.fromEntries(
      columns.map(({ name: column, kind, label }) => [
        column,
        { ...jsonKinds[kind], title: label.en, description: label.nl },
      ]),
    ),
    required: columns.map(({ name: column }) => column),
    additionalProperties: false,
  };
}

const jsonKinds = {
  text: { type: ['string', 'null'] },
  integer: { type: ['integer', 'null'] },
  number: { type: ['number', 'null'] },
  boolean: { type: ['boolean', 'null'] },
  date: { type: ['string', 'null'], format: 'date' },
  list: { type: ['array', 'object', 'null'] },
} as const;
