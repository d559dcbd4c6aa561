/** History at the source: of a resource, a type or everything. */
import { ok, type Result } from '@stelsel/kernel';
import { isId } from '../../is-id.ts';
import type { HistoryEntry, HistoryPage, HistoryQuery } from '../../repository.ts';
import { historyEntries, unknownVersion } from './history-entries.ts';
import { openNext, pageOf, requestNext, sealNext } from './source-page.ts';
import type { SourceSession } from './source-session.ts';

export async function historyOfSource(session: SourceSession, query: HistoryQuery): Promise<Result<HistoryPage>> {
  const { type, id, sinceMs, at, count, cursor } = query;
  if (id !== undefined && !isId(id)) {
    return ok({ entries: [] });
  }
  const place = [type, id, '_history'].filter((step) => step !== undefined).join('/');
  const owner = JSON.stringify([session.base, place, sinceMs ?? null, at ?? null]);
  const asked = {
    interaction: 'history',
    ...(type === undefined ? {} : { type }),
    ...(id === undefined ? {} : { id }),
  };
  const params = new URLSearchParams([
    ...(sinceMs === undefined ? [] : [['_since', new Date(sinceMs).toISOString()]]),
    ...(at === undefined ? [] : [['_at', at]]),
    ...(count === undefined ? [] : [['_count', String(count)]]),
  ]);
  const next = cursor === undefined ? ok(`${place}?${params.toString()}`) : openNext(owner, cursor);
  const answer = next.ok ? await requestNext(session.ask, next.value.replace(/\?$/, ''), asked) : next;
  if (!answer.ok) {
    return answer.fault.code === 'STO-NOT-FOUND' ? ok({ entries: [] }) : answer;
  }
  const page = pageOf(answer.value.body, session.base);
  if (!page.ok) {
    return page;
  }
  const entries = historyEntries(page.value.entries, session.base);
  const known = entries.ok && id === undefined ? await withVersions(session, entries.value) : entries;
  return known.ok
    ? ok({ entries: known.value, ...(page.value.next === undefined ? {} : { next: sealNext(owner, page.value.next) }) })
    : known;
}

/** A deletion that does not say its version, without the version before it on the same page, has it in its own history. */
async function withVersions(
  session: SourceSession,
  entries: readonly HistoryEntry[],
): Promise<Result<readonly HistoryEntry[]>> {
  const known: HistoryEntry[] = [];
  for (const entry of entries) {
    const own =
      entry.version === unknownVersion ? await historyOfSource(session, { type: entry.type, id: entry.id }) : undefined;
    if (own?.ok === false && own.fault.code !== 'STO-SOURCE-CANNOT') {
      return own;
    }
    const deletion =
      own?.ok === true ? own.value.entries.find(({ interaction }) => interaction === 'delete') : undefined;
    known.push(deletion ?? entry);
  }
  return ok(known);
}
