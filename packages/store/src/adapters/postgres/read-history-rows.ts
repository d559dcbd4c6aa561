/** The versions of one page of a history: large ones are read a few at a time. */
import { storeLimits } from '../../limits.ts';
import { fitting } from './fitting.ts';
import { nextSize } from './next-size.ts';
import type { ResourceRow, Session } from './rows.ts';

export interface HistoryRow extends Omit<ResourceRow, 'body'> {
  readonly interaction: 'create' | 'update' | 'delete';
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE' | null;
  readonly body: string | null;
}

/** Reads at most `most` versions before a place, newest first. */
type ReadBefore = (place: Omit<HistoryPlace, 'type'>, most: number) => Promise<readonly HistoryRow[]>;

/** Before which version a page starts; with a type, after that type among what has the same moment, id and version. */
export interface HistoryPlace {
  readonly ms: number;
  readonly id: string;
  readonly version: number;
  readonly type?: string;
}

/**
 * At most `max` versions, or fewer when these are longer together than a page may be. Of one type every version has a place of
 * its own.
 */
export async function readHistoryRows(
  session: Pick<Session, 'sizes'>,
  max: number,
  { start, oneType }: { readonly start: HistoryPlace; readonly oneType: boolean },
  read: ReadBefore,
): Promise<readonly HistoryRow[]> {
  const rows: HistoryRow[] = [];
  // What one transaction wrote under one id in several types has one place in time: who stopped among it reads all of it again.
  let before = start.type === undefined ? start : { ...start, version: start.version + 1 };
  for (let size = Math.min(storeLimits.candidatesFirst, oneType ? max : max + 1); ; ) {
    const found = await read(before, size);
    const whole = oneType || found.length < size ? found : withoutLastPlace(found);
    rows.push(...byTypeAtOnePlace(whole).filter((row) => !isRead(row, start)));
    const last = whole.at(-1);
    if (found.length < size || rows.length >= max || fitting(session, rows, max) < rows.length) {
      return rows.slice(0, max);
    }
    before = last === undefined ? before : { ms: last.at_ms, id: last.id, version: last.version };
    size = last === undefined ? size * 2 : nextSize(session, size, found);
  }
}

/** Of the last place there may be more than was read. */
function withoutLastPlace(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  const last = rows.at(-1);
  return rows.filter((row) => last === undefined || !samePlace(row, last));
}

function byTypeAtOnePlace(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  const places: HistoryRow[][] = [];
  for (const row of rows) {
    const place = places.at(-1);
    if (place?.[0] !== undefined && samePlace(place[0], row)) {
      place.push(row);
    } else {
      places.push([row]);
    }
  }
  return places.flatMap((place) => place.toSorted((a, b) => (a.type < b.type ? -1 : 1)));
}

function isRead(row: HistoryRow, { ms, id, version, type }: HistoryPlace): boolean {
  return type !== undefined && row.type <= type && samePlace(row, { at_ms: ms, id, version });
}

function samePlace(a: Pick<HistoryRow, 'at_ms' | 'id' | 'version'>, b: typeof a): boolean {
  return a.at_ms === b.at_ms && a.id === b.id && a.version === b.version;
}
