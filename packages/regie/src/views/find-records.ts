/** Search by words in names and descriptions, over everything that has a page. Capitals and accents make no difference. */
import { ok, type Result } from '@stelsel/kernel';
import type { RecordType } from '../records/define-type.ts';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { action, body, initiative, publicTask } from '../types/initiatives.ts';
import { fundingScheme, fundingStream } from '../types/money.ts';
import { obstacle } from '../types/obstacles.ts';
import { party } from '../types/party.ts';
import { agendaItem, parliamentCommitment, programme } from '../types/portfolio.ts';
import { reference, region, sector } from '../types/reference-lists.ts';
import { topic } from '../types/regional-agenda.ts';

export interface FoundRecord {
  readonly record: HeldRecord;
  readonly name: string;
  readonly about?: string;
}

const searched: readonly (readonly [RecordType, string?])[] = [
  [topic],
  [initiative],
  [action],
  [programme],
  [agendaItem],
  [party, ''],
  [body],
  [publicTask],
  [fundingStream],
  [fundingScheme],
  [parliamentCommitment],
  [obstacle],
  [reference],
  [region],
  [sector],
];

/** Every word must occur; a hit in the name goes before a hit in the description. */
export async function findRecords(reader: Reader, question: string): Promise<Result<readonly FoundRecord[]>> {
  const words = plain(question).split(/\s+/).filter(Boolean);
  const found: (FoundRecord & { readonly rank: number })[] = [];
  if (words.length === 0) {
    return ok(found);
  }
  for (const [type, part] of searched) {
    const listed = await reader.list(type, part === undefined ? {} : { part });
    if (!listed.ok) {
      return listed;
    }
    for (const record of listed.value) {
      const hit = matched(record, words);
      if (hit !== undefined) {
        found.push(hit);
      }
    }
  }
  return ok(found.toSorted((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, 'nl')));
}

function matched(record: HeldRecord, words: readonly string[]): (FoundRecord & { readonly rank: number }) | undefined {
  const texts = record.fields as Readonly<Record<string, unknown>>;
  const read = (name: string): string | undefined => {
    const value = texts[name];
    return typeof value === 'string' ? value : undefined;
  };
  const name = read('name') ?? read('title') ?? read('about') ?? record.code;
  const about = read('about') ?? read('goal') ?? read('deliverable') ?? read('note');
  const inName = plain([name, read('nameEn') ?? '', record.code].join(' '));
  const everywhere = plain([inName, about ?? ''].join(' '));
  if (!words.every((word) => everywhere.includes(word))) {
    return undefined;
  }
  const rank = plain(name).startsWith(words.join(' ')) ? 0 : words.every((word) => inName.includes(word)) ? 1 : 2;
  return { record, name, rank, ...(about === undefined ? {} : { about }) };
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
