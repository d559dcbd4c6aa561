/** History of a resource, a type or everything, newest first, paged by the place in time. */
import { rangeOf } from '@stelsel/fhir';
import { type Clock, err, limits, ok, type Result } from '@stelsel/kernel';
import { readCursor, writeCursor } from '../../cursor.ts';
import { fault } from '../../faults.ts';
import { isId } from '../../is-id.ts';
import type { HistoryEntry, HistoryPage, HistoryQuery } from '../../repository.ts';
import { fitting } from './fitting.ts';
import { type HistoryPlace, type HistoryRow, readHistoryRows } from './read-history-rows.ts';
import type { Session } from './rows.ts';
import { settledUntil } from './settled-until.ts';

/** Before which version a page starts, and up to when the history is complete. */
interface Start extends HistoryPlace {
  readonly untilMs: number;
}

const latest = { ms: Number.MAX_SAFE_INTEGER, id: '', version: 2_147_483_647 } as const;

/** Faults: STO-CURSOR, STO-AT. */
export async function readHistory(session: Session, clock: Clock, query: HistoryQuery): Promise<Result<HistoryPage>> {
  const { tenant, model, sql } = session;
  const { type, id, sinceMs = 0, at, count, cursor } = query;
  const range = at === undefined ? { low: Number.MIN_SAFE_INTEGER, high: Number.MAX_SAFE_INTEGER } : rangeOf(at);
  if (range === undefined) {
    return err(fault('STO-AT', {}, '_at'));
  }
  const owner = JSON.stringify([tenant, 'history', type ?? '', id ?? '', sinceMs, at ?? '']);
  const start = cursor === undefined ? ok(await firstPage(session, clock, id)) : readPlace(owner, cursor);
  if (!start.ok) {
    return start;
  }
  if (id !== undefined && !isId(id)) {
    return ok({ entries: [] });
  }
  const { untilMs } = start.value;
  const size = Math.max(1, Math.min(count ?? limits.pageDefault, limits.pageMax));
  const types = type === undefined ? model.definitions.resourceTypes : [type];
  const rows = await readHistoryRows(
    session,
    size + 1,
    { start: start.value, oneType: type !== undefined },
    (before, most) =>
      sql.query<HistoryRow>(
        'select * from history_of($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
        [tenant, types, id ?? null, sinceMs, range.low, range.high, before.ms, before.id, before.version, most],
        'store-history-of',
      ),
  );
  const page = rows.slice(0, fitting(session, rows, size));
  const last = page.at(-1);
  const next =
    last === undefined || rows.length <= page.length
      ? {}
      : { next: writeCursor(owner, [last.at_ms, last.id, last.version, untilMs, last.type]) };
  return ok({ entries: page.map(entryOf), untilMs, ...next });
}

/** Of one resource every version waits for the one before it; of more, nothing is shown that something may still come before. */
async function firstPage(session: Session, clock: Clock, id: string | undefined): Promise<Start> {
  const nowMs = clock.nowMs();
  const untilMs = id === undefined ? await settledUntil(session, nowMs) : nowMs;
  return untilMs < nowMs ? { ms: untilMs, id: '', version: 0, untilMs } : { ...latest, untilMs };
}

function readPlace(owner: string, cursor: string): Result<Start> {
  const place = readCursor(owner, cursor, 5);
  if (!place.ok) {
    return place;
  }
  const [ms, id, version, untilMs, type] = place.value;
  return isWhole(ms) && isWhole(version) && isWhole(untilMs) && (id === '' || isId(id)) && isId(type)
    ? ok({ ms, id, version, untilMs, type })
    : err(fault('STO-CURSOR', {}, '_cursor'));
}

function isWhole(part: unknown): part is number {
  return Number.isSafeInteger(part);
}

function entryOf({ body, at_ms, method, ...row }: HistoryRow): HistoryEntry {
  return {
    ...row,
    method: methodOf(row.interaction, row.version, method),
    lastUpdated: new Date(at_ms).toISOString(),
    ...(body === null ? {} : { text: body }),
  };
}

/** Of versions that do not say how they came, the first one is taken for a POST. */
function methodOf(
  interaction: HistoryRow['interaction'],
  version: number,
  method: HistoryRow['method'],
): HistoryEntry['method'] {
  if (interaction === 'delete') {
    return 'DELETE';
  }
  return method === 'POST' || (method === null && interaction === 'create' && version === 1) ? 'POST' : 'PUT';
}
