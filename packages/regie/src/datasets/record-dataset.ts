/** The dataset of one type of record: every field a column, and for each row where it comes from. */
import type { Text } from '@stelsel/kernel';
import { z } from 'zod';
import type { FieldDefinition, RecordType } from '../records/define-type.ts';
import { type FieldShape, shapeOf } from '../records/field-shape.ts';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import type { Cell, Column, ColumnKind, Dataset, Row } from './dataset.ts';

/** What every row says before its own fields. */
const commonColumns: readonly Column[] = [
  { name: 'uri', kind: 'text', label: { nl: 'Vast adres', en: 'Stable address' } },
  { name: 'code', kind: 'text', label: { nl: 'Leesbare naam', en: 'Readable name' } },
  {
    name: 'invented',
    kind: 'boolean',
    label: { nl: 'Verzonnen, voor de demonstratie', en: 'Invented, for demonstration' },
  },
  { name: 'version', kind: 'integer', label: { nl: 'Versie', en: 'Version' } },
  { name: 'validFrom', kind: 'date', label: { nl: 'Geldt vanaf', en: 'Valid from' } },
  { name: 'validTo', kind: 'date', label: { nl: 'Geldt tot (niet tot en met)', en: 'Valid until (not included)' } },
  { name: 'recordedAt', kind: 'text', label: { nl: 'Vastgelegd op', en: 'Recorded at' } },
  { name: 'sourceClass', kind: 'text', label: { nl: 'Hoe bekend', en: 'How it is known' } },
  { name: 'sourceBy', kind: 'text', label: { nl: 'Wie zegt het', en: 'Who says so' } },
  { name: 'sourceAt', kind: 'text', label: { nl: 'Datum van het feit', en: 'Date of the fact' } },
  { name: 'sourceMethod', kind: 'text', label: { nl: 'Hoe verkregen', en: 'How it was obtained' } },
  { name: 'sourceEvidence', kind: 'text', label: { nl: 'Bewijs of bron', en: 'Evidence or source' } },
];

export interface RecordDatasetOptions {
  readonly name: string;
  readonly path?: string;
  readonly about: Text;
  readonly title?: Text;
}

export function recordDataset(type: RecordType, options: RecordDatasetOptions): Dataset {
  const open = Object.entries(type.fields).filter(([, { visibility = 'public' }]) => visibility === 'public');
  const columns = [...commonColumns, ...open.map(([name, definition]) => columnOf(name, definition))];
  return {
    name: options.name,
    path: options.path ?? options.name,
    title: options.title ?? type.label,
    about: options.about,
    schemaVersion: '1.0.0',
    columns,
    filters: ['code', 'invented', ...open.filter(([name]) => isFilter(type, name)).map(([name]) => name)],
    rows: async function* (reader: Reader) {
      for await (const records of reader.stream(type)) {
        yield records.map((record) =>
          rowOf(
            open.map(([name]) => name),
            record,
          ),
        );
      }
    },
  };
}

function rowOf(names: readonly string[], record: HeldRecord): Row {
  const source = record.sourceOf('');
  const fields = record.fields as Readonly<Record<string, unknown>>;
  return {
    uri: record.uri,
    code: record.code,
    invented: record.invented,
    version: record.version,
    validFrom: record.validFrom,
    validTo: record.validTo,
    recordedAt: record.recordedAt,
    sourceClass: source.class,
    sourceBy: source.by,
    sourceAt: source.at,
    sourceMethod: source.method,
    sourceEvidence: source.evidence ?? null,
    ...Object.fromEntries(names.map((name) => [name, (fields[name] ?? null) as Cell])),
  };
}

function columnOf(name: string, definition: FieldDefinition): Column {
  return { name, label: definition.label, kind: kindOf(shapeOf(definition)) };
}

function kindOf(shape: FieldShape): ColumnKind {
  switch (shape.kind) {
    case 'number':
      return shape.whole ? 'integer' : 'number';
    case 'choice':
      return typeof shape.values[0] === 'number' ? 'number' : 'text';
    case 'flag':
      return 'boolean';
    case 'list':
    case 'group':
      return 'list';
    case 'day':
      return 'date';
    case 'text':
    case 'code':
      return 'text';
    default:
      return shape satisfies never;
  }
}

/** Codes, states and kinds are what one filters on. */
function isFilter(type: RecordType, name: string): boolean {
  const definition = type.fields[name];
  return definition?.refersTo !== undefined || definition?.schema instanceof z.ZodEnum;
}
