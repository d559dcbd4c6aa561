/**
 * Brings the replica up to date: a full load of each type the first time (ITI-90), afterwards what changed since the
 * watermark (ITI-91). The watermark is the time of the server and moves in the same transaction as the changes, so a
 * crash repeats work and never skips any. References may dangle: no order of loading resolves circles (trap 33).
 */
import { attempt, type Database } from '@stelsel/database';
import { err, ok, type Result } from '@stelsel/kernel';
import { applyChanges, moveWatermark, readWatermark } from '../adapters/postgres/replica-tables.ts';
import { addressingFaults } from '../faults.ts';
import { addressingLimits } from '../limits.ts';
import { type DirectoryType, directoryTypes } from '../mcsd.ts';
import type { Change } from './change.ts';
import { fetchPages, type PageDeps } from './fetch-pages.ts';
import { readChanges } from './read-changes.ts';

export interface SyncDeps extends PageDeps {
  readonly db: Database;
}

export interface SyncReport {
  /** Changes received, repeated ones included. */
  readonly changes: number;
  /** Types that were loaded in full. */
  readonly loaded: readonly DirectoryType[];
}

/** Strictly one type after the other. Faults: ADR-UNREACHABLE, ADR-REFUSED, ADR-ANSWER, ADR-NEXT-ELSEWHERE, ADR-STORE-AWAY. */
export async function syncDirectory(deps: SyncDeps): Promise<Result<SyncReport>> {
  let changes = 0;
  const loaded: DirectoryType[] = [];
  for (const type of directoryTypes) {
    const done = await attempt(() => syncType(deps, type));
    if (!done.ok) {
      return err(addressingFaults('ADR-STORE-AWAY'));
    }
    if (!done.value.ok) {
      return done.value;
    }
    changes += done.value.value.changes;
    if (done.value.value.full) {
      loaded.push(type);
    }
  }
  return ok({ changes, loaded });
}

type TypeReport = Result<{ readonly changes: number; readonly full: boolean }>;

async function syncType(deps: SyncDeps, type: DirectoryType): Promise<TypeReport> {
  const watermark = await readWatermark(deps.db, deps.baseUrl, type);
  return watermark === undefined ? loadType(deps, type) : updateType(deps, type, watermark);
}

/** Page by page into the tables; the watermark stands when the last page is in. */
async function loadType(deps: SyncDeps, type: DirectoryType): Promise<TypeReport> {
  const { db, baseUrl } = deps;
  const marks = new Watermark();
  let changes = 0;
  const loaded = await fetchPages(deps, `${baseUrl}/${type}?_count=${addressingLimits.syncPage}`, async (page) => {
    const read = readChanges(type, page.entries, baseUrl, page.serverTime ?? new Date(0).toISOString());
    marks.see(page.serverTime, read);
    changes += read.length;
    await db.transaction((tx) => applyChanges(tx, baseUrl, read));
    return ok();
  });
  if (!loaded.ok) {
    return loaded;
  }
  const { value } = marks;
  await db.transaction((tx) => moveWatermark(tx, baseUrl, type, value ?? new Date(0).toISOString()));
  return ok({ changes, full: true });
}

/** All pages first: history comes newest first and is applied oldest first (trap 27). */
async function updateType(deps: SyncDeps, type: DirectoryType, watermarkMs: number): Promise<TypeReport> {
  const { db, baseUrl } = deps;
  const since = new Date(Math.max(0, watermarkMs - addressingLimits.syncOverlapMs)).toISOString();
  const query = new URLSearchParams({ _since: since, _count: String(addressingLimits.syncPage) });
  const marks = new Watermark();
  const newestFirst: Change[] = [];
  const fetched = await fetchPages(deps, `${baseUrl}/${type}/_history?${query}`, async (page) => {
    const read = readChanges(type, page.entries, baseUrl, page.serverTime ?? since);
    marks.see(page.serverTime, read);
    newestFirst.push(...read);
    return ok();
  });
  if (!fetched.ok) {
    return fetched;
  }
  const { value } = marks;
  await db.transaction(async (tx) => {
    await applyChanges(tx, baseUrl, newestFirst.toReversed());
    if (value !== undefined) {
      await moveWatermark(tx, baseUrl, type, value);
    }
  });
  return ok({ changes: newestFirst.length, full: false });
}

/** The time of the server on the first page; a server that does not say it is known by the newest change it gave. */
class Watermark {
  #first: string | undefined;
  #newest: string | undefined;

  see(serverTime: string | undefined, changes: readonly Change[]): void {
    this.#first ??= serverTime;
    for (const { updated } of changes) {
      if (this.#newest === undefined || Date.parse(updated) > Date.parse(this.#newest)) {
        this.#newest = updated;
      }
    }
  }

  get value(): string | undefined {
    return this.#first ?? this.#newest;
  }
}
