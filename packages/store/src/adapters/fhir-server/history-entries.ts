/** The entries of a history Bundle of the source. In STU3 they have no response, so part of it follows from their order. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import { isId } from '../../is-id.ts';
import type { HistoryEntry, StoredResource } from '../../repository.ts';
import type { JsonObject } from './source-client.ts';
import { objectIn } from './source-page.ts';
import { momentIn, nameInTag, storedFrom, unknownMoment, versionNumber } from './source-resource.ts';

/** Of a deletion that does not say its version, and has nothing older on its page. */
export const unknownVersion = 0;

/** Newest first, as they came. */
export function historyEntries(newestFirst: readonly JsonObject[], base: string): Result<readonly HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  for (const entry of newestFirst.toReversed()) {
    const one = historyEntry(entry, base, entries);
    if (!one.ok) {
      return one;
    }
    entries.push(one.value);
  }
  return ok(entries.toReversed());
}

function historyEntry(entry: JsonObject, base: string, older: readonly HistoryEntry[]): Result<HistoryEntry> {
  const { method } = (entry.request ?? {}) as JsonObject;
  const resource = objectIn(entry.resource);
  if (method === 'DELETE' || resource === undefined) {
    return deletionOf(entry, base, older);
  }
  const stored = storedFrom(resource, base);
  return stored.ok
    ? ok({
        ...stored.value,
        interaction: isFirst(entry, stored.value, older) ? 'create' : 'update',
        method: method === 'POST' ? 'POST' : 'PUT',
      })
    : stored;
}

function isFirst({ request, response }: JsonObject, stored: StoredResource, older: readonly HistoryEntry[]): boolean {
  const { status } = (response ?? {}) as JsonObject;
  const before = olderOf(stored, older);
  return (
    (request as JsonObject | undefined)?.method === 'POST' ||
    (status === undefined ? stored.version === 1 || before?.interaction === 'delete' : String(status).startsWith('201'))
  );
}

function deletionOf(
  { request, response, fullUrl }: JsonObject,
  base: string,
  older: readonly HistoryEntry[],
): Result<HistoryEntry> {
  const address = String((request as JsonObject | undefined)?.url ?? fullUrl ?? '').replace(`${base}/`, '');
  const [type = '', id = '', , named] = address.split('/');
  if (!isId(type) || !isId(id)) {
    return err(fault('STO-SOURCE-ANSWER', { problem: 'request.url' }));
  }
  const { etag, lastModified } = (response ?? {}) as JsonObject;
  const name = nameInTag(etag) ?? named;
  const before = olderOf({ type, id }, older);
  return ok({
    type,
    id,
    interaction: 'delete',
    method: 'DELETE',
    version: name === undefined ? nextOf(before) : versionNumber(name),
    lastUpdated: momentIn(lastModified) ?? before?.lastUpdated ?? unknownMoment,
  });
}

function nextOf(before: HistoryEntry | undefined): number {
  return before === undefined ? unknownVersion : before.version + 1;
}

/** The version just before, when it is on the same page. */
function olderOf({ type, id }: Pick<HistoryEntry, 'type' | 'id'>, older: readonly HistoryEntry[]) {
  return older.findLast((one) => one.type === type && one.id === id);
}
