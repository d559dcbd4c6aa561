/** Which Dutch texts a page can show: what the records say that were read for it. */
import { ok } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';

export interface HeardDutch {
  /** The same reader, whose records are remembered. */
  readonly reader: Reader;
  isDutch(text: string): boolean;
}

/** Content is in Dutch, apart from fields that say they are English. A single word is left alone: it may be a name. */
export function hearDutch(reader: Reader): HeardDutch {
  const read = new Set<readonly HeldRecord[]>();
  return {
    isDutch: (text) => text.includes(' ') && [...read].some((records) => textsOfList(records).has(text)),
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
  for (const { fields } of records) {
    addTexts(texts, fields);
  }
  known.set(records, texts);
  return texts;
}

function addTexts(texts: Set<string>, value: unknown): void {
  if (typeof value === 'string') {
    texts.add(value.trim());
  } else if (Array.isArray(value)) {
    for (const one of value) {
      addTexts(texts, one);
    }
  } else if (typeof value === 'object' && value !== null) {
    const said = value as Readonly<Record<string, unknown>>;
    for (const [name, one] of Object.entries(said)) {
      // A word that is the same in both languages is not marked.
      if (!name.endsWith('En') && said[`${name}En`] !== one) {
        addTexts(texts, one);
      }
    }
  }
}
