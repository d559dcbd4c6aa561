/** Names of what records refer to, for tables in which codes would say nothing to a reader. */
import { combine, ok, type Result } from '@stelsel/kernel';
import {
  agendaItem,
  fundingScheme,
  type PageRequest,
  party,
  programme,
  type RecordType,
  reference,
  region,
  sector,
  topic,
} from '@stelsel/regie';
import { nameOf } from '../parts/named.tsx';
import { recordName } from './record-name.ts';

interface Called {
  readonly type: string;
  readonly code: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Names {
  /** The name of what has this code; otherwise the code. */
  of(code: string): string;
  /** The name of a kind of product: `ecd` is an electronic client record. */
  product(code: string): string;
  record(type: RecordType, record: Called): string;
}

export async function readNames({ reader, language }: PageRequest): Promise<Result<Names>> {
  const loaded = combine([
    await reader.list(region),
    await reader.list(sector),
    await reader.list(topic),
    await reader.list(programme),
    await reader.list(agendaItem),
    await reader.list(fundingScheme),
    await reader.list(party, { part: '' }),
    await reader.list(reference, { part: 'product-type' }),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const called = (fields: { readonly name?: string | null; readonly title?: string | null }, code: string): string =>
    nameOf(language, { ...fields, name: fields.name ?? fields.title ?? null }, code);
  const names = new Map(loaded.value.flat().map(({ code, fields }) => [code, called(fields, code)]));
  const of = (code: string): string => names.get(code) ?? code;
  return ok({
    of,
    product: (code) => names.get(`product-${code}`) ?? code.toUpperCase(),
    record: (type, record) => recordName(language, type, record, of),
  });
}
