/** Which Dutch texts a page can show: what the records say that were read for it. */
import { ok } from '@stelsel/kernel';
import { type FieldShape, shapeOf } from '../records/field-shape.ts';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { typeByName } from '../types/record-types.ts';

export interface HeardDutch {
  /** The same reader, whose records are remembered. */
  readonly reader: Reader;
  isDutch(text: string): boolean;
}

/** What a page puts around a text of a record: a colon before it, a comma after it. */
const joints = /^[:;,\s]+|[:;,.\s]+$/g;

/** Content is in Dutch, apart from fields that say they are English. A single word in place of a name is left alone. */
export function hearDutch(reader: Reader): HeardDutch {
  const read = new Set<readonly HeldRecord[]>();
  return {
    isDutch: (text) => {
      const bare = text.replaceAll(joints, '');
      return [...read].some((records) => textsOfList(records).has(text) || textsOfList(records).has(bare));
    },
    reader: {
      ...reader,
      list: async (type, filter) => {
        const found = await reader.list(type, filter);
        return found.ok ? ok(remembered(read, found.value)) : found;
      },
      get: async (type, idOrCode) => {
        const found = await reader.get(type, idOrCode);
        return found.ok ? ok(remembered(read, [found.value])[0] ?? found.value) : found;
      },
      history: async (type, idOrCode) => {
        const found = await reader.history(type, idOrCode);
        return found.ok ? ok({ versions: remembered(read, found.value.versions) }) : found;
      },
    },
  };
}

function remembered<R extends HeldRecord>(read: Set<readonly HeldRecord[]>, records: readonly R[]): readonly R[] {
  read.add(records);
  return records;
}

/** Lists are shared between requests as long as they are in memory, and so is what they say. */
const known = new WeakMap<readonly HeldRecord[], ReadonlySet<string>>();

function textsOfList(records: readonly HeldRecord[]): ReadonlySet<string> {
  const before = known.get(records);
  if (before !== undefined) {
    return before;
  }
  const texts = new Set<string>();
  for (const { type, fields } of records) {
    const definitions = typeByName(type)?.fields ?? {};
    for (const [name, value] of ownWords(fields)) {
      const definition = definitions[name];
      addTexts(texts, name, value, definition === undefined ? undefined : shapeOf(definition));
    }
  }
  known.set(records, texts);
  return texts;
}

function addTexts(texts: Set<string>, name: string, value: unknown, shape: FieldShape | undefined): void {
  if (typeof value === 'string') {
    const text = value.trim();
    // Codes and choices are said in other words; names are the same in every language.
    if (text.includes(' ') || (shape?.kind === 'text' && !names.has(name))) {
      texts.add(text);
    }
  } else if (Array.isArray(value)) {
    for (const one of value) {
      addTexts(texts, name, one, shape?.kind === 'list' ? shape.of : undefined);
    }
  } else if (typeof value === 'object' && value !== null) {
    const parts = shape?.kind === 'group' ? shape.parts : [];
    for (const [part, one] of ownWords(value as Readonly<Record<string, unknown>>)) {
      addTexts(texts, part, one, parts.find((known) => known.name === part)?.shape);
    }
  }
}

/** What is said in Dutch: not what is English, nor a word that is the same in both. */
function ownWords(said: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(said).filter(([name, one]) => !name.endsWith('En') && said[`${name}En`] !== one);
}

const names = new Set(['name', 'title', 'paper', 'url', 'value', 'account', 'quarter', 'product', 'organisations']);
