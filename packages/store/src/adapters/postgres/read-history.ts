/** History of a resource, a type or everything, newest first, paged by the place in time. */
import { err, limits, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { HistoryPage, HistoryQuery } from '../../repository.ts';
import { isId, type ResourceRow, type Session } from './rows.ts';
import { readCursor, writeCursor } from './search/cursor.ts';

interface HistoryRow extends Omit<ResourceRow, 'body'> {
  readonly interaction: 'create' | 'update' | 'delete';
  readonly body: string | null;
}

const latest = [Number.MAX_SAFE_INTEGER, '', 2_147_483_647] as const;

export async function readHistory({ tenant, model, sql }: Session, query: HistoryQuery): Promise<Result<HistoryPage>> {
  const { type, id, sinceMs = 0, count, cursor } = query;
  const owner = JSON.stringify([tenant, 'history', type ?? '', id ?? '', sinceMs]);
  const start = cursor === undefined ? ok(latest) : readCursor(owner, cursor, 3);
  if (!start.ok) {
    return start;
  }
  const [beforeMs, beforeId, beforeVersion] = start.value;
  if (!Number.isSafeInteger(beforeMs) || !Number.isSafeInteger(beforeVersion) || !(beforeId === '' || isId(beforeId))) {
    return err(fault('STO-CURSOR', {}, '_cursor'));
  }
  if (id !== undefined && !isId(id)) {
    return ok({ entries: [] });
  }
  const size = Math.max(1, Math.min(count ?? limits.pageDefault, limits.pageMax));
  const types = type === undefined ? model.definitions.resourceTypes : [type];
  const rows = await sql.query<HistoryRow>(
    'select * from read_history($1, $2, $3, $4, $5, $6, $7, $8)',
    [tenant, types, id ?? null, sinceMs, beforeMs, beforeId, beforeVersion, size + 1],
    'store-history',
  );
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const next =
    last === undefined || rows.length <= size ? {} : { next: writeCursor(owner, [last.at_ms, last.id, last.version]) };
  return ok({
    entries: page.map(({ body, at_ms, ...row }) => ({
      ...row,
      lastUpdated: new Date(at_ms).toISOString(),
      ...(body === null ? {} : { text: body }),
    })),
    ...next,
  });
}
