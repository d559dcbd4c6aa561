/** A search as it was at the moment of its first page, so that pages neither repeat nor drop anything while others write. */
import { err, limits, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { storeLimits } from '../../../limits.ts';
import { findChanged, type ResourceRow, readSnapshot, type Session } from '../rows.ts';
import type { Candidates } from './candidates.ts';

export interface Snapshot {
  /** Nothing written before this moment can be missing from the snapshot. */
  readonly sinceMs: number;
  /** What PostgreSQL calls a snapshot: which transactions had ended. */
  readonly text: string;
}

export async function takeSnapshot(session: Session, nowMs: number): Promise<Snapshot> {
  return { sinceMs: nowMs - limits.skewMs, text: await readSnapshot(session) };
}

/** The snapshot of a page link. Undefined for anything that PostgreSQL would not have written. */
export function readSnapshotParts(sinceMs: unknown, text: unknown): Snapshot | undefined {
  const [, low = '', high = '', list = ''] = /^(\d{1,18}):(\d{1,18}):([\d,]{0,2000})$/.exec(String(text)) ?? [];
  const running = list === '' ? [] : list.split(',').map(Number);
  const inside = running.every((id, at) => id >= Number(low) && id < Number(high) && id > (running[at - 1] ?? -1));
  return Number.isSafeInteger(sinceMs) &&
    Number(low) > 0 &&
    Number(low) <= Number(high) &&
    inside &&
    !list.endsWith(',')
    ? { sinceMs: Number(sinceMs), text: String(text) }
    : undefined;
}

/**
 * The candidates as they were: what changed since the snapshot is put back as it was then. Faults: STO-PAGE-OLD when too
 * much has changed since.
 */
export async function atSnapshot(
  session: Session,
  type: string,
  { rows, from, to }: Candidates,
  snapshot: Snapshot,
): Promise<Result<readonly ResourceRow[]>> {
  const changed = await findChanged(session, type, snapshot, storeLimits.changed + 1);
  if (changed.length > storeLimits.changed) {
    return err(fault('STO-PAGE-OLD', {}, '_cursor'));
  }
  if (changed.length === 0) {
    return ok(rows);
  }
  const touched = new Set(changed.map(({ id }) => id));
  const former = changed.flatMap(({ id, version, at_ms, body }) =>
    version === null || at_ms === null || body === null || id <= from || (to !== undefined && id > to)
      ? []
      : [{ type, id, version, at_ms, body }],
  );
  const rest = rows.filter(({ id }) => !touched.has(id));
  return ok([...rest, ...former].sort((a, b) => (a.id < b.id ? -1 : 1)));
}
