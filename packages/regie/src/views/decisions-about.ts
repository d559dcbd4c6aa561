/** Decisions about a programme or an item; without a code all of one agenda. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { type Agenda, agendaItem, decision, programme } from '../types/portfolio.ts';

export type DecisionRecord = HeldRecord<typeof decision.fields>;

export async function decisionsAbout(reader: Reader, code: string): Promise<Result<readonly DecisionRecord[]>> {
  const all = await reader.list(decision);
  return all.ok
    ? ok(all.value.filter(({ fields }) => fields.about?.includes(code) === true).toSorted(newestFirst))
    : all;
}

export async function decisionsOfAgenda(reader: Reader, agenda: Agenda): Promise<Result<readonly DecisionRecord[]>> {
  const loaded = combine([
    await reader.list(decision),
    await reader.list(programme, { part: agenda }),
    await reader.list(agendaItem, { part: agenda }),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [all, programmes, items] = loaded.value;
  const codes = new Set([...programmes, ...items].map(({ code }) => code));
  return ok(all.filter(({ fields }) => fields.about?.some((one) => codes.has(one)) === true).toSorted(newestFirst));
}

function newestFirst(a: DecisionRecord, b: DecisionRecord): number {
  return (b.fields.on ?? '').localeCompare(a.fields.on ?? '') || a.code.localeCompare(b.code);
}
