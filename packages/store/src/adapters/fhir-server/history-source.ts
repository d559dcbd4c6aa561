/** History at the source: of a resource, a type or everything. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { HistoryEntry, HistoryPage, HistoryQuery } from '../../repository.ts';
import { isId } from '../postgres/rows.ts';
import type { JsonObject } from './source-client.ts';
import { listOf, openNext, pageOf, requestNext, sealNext } from './source-page.ts';
import { storedFrom, versionNumber } from './source-resource.ts';
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
  const entries: HistoryEntry[] = [];
  for (const entry of page.value.entries) {
    const one = historyEntry(entry, session.base);
    if (!one.ok) {
      return one;
    }
    entries.push(one.value);
  }
  return ok({ entries, ...(page.value.next === undefined ? {} : { next: sealNext(owner, page.value.next) }) });
}

function historyEntry(entry: JsonObject, base: string): Result<HistoryEntry> {
  const { method, url } = (entry.request ?? {}) as JsonObject;
  const { etag, lastModified } = (entry.response ?? {}) as JsonObject;
  const [resource] = listOf(entry.resource === undefined ? [] : [entry.resource]);
  if (method !== 'DELETE' && resource !== undefined) {
    const stored = storedFrom(resource, base);
    if (!stored.ok) {
      return stored;
    }
    const created = method === 'POST' || String((entry.response as JsonObject | undefined)?.status).startsWith('201');
    return ok({
      ...stored.value,
      interaction: created ? 'create' : 'update',
      method: method === 'POST' ? 'POST' : 'PUT',
    });
  }
  const [type = '', id = ''] = String(url ?? entry.fullUrl ?? '')
    .replace(`${base}/`, '')
    .split('/');
  return isId(type) && isId(id)
    ? ok({
        type,
        id,
        interaction: 'delete',
        method: 'DELETE',
        version: versionNumber(/"(.+)"/.exec(String(etag))?.[1]),
        lastUpdated:
          typeof lastModified === 'string' ? new Date(lastModified).toISOString() : new Date(0).toISOString(),
      })
    : err(fault('STO-SOURCE-ANSWER', { problem: 'request.url' }));
}
