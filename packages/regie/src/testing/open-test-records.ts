import type { Database } from '@stelsel/database';
import { fixedClock, seededRandomness } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { regieMigrations } from '../adapters/postgres/migrations.ts';
import { postgresProposals } from '../adapters/postgres/proposal-store.ts';
import { postgresRecords } from '../adapters/postgres/record-store.ts';
import { listCache } from '../records/list-cache.ts';

/** A fresh set of tables, empty unless given, with a clock that stands still. */
export async function openTestRecords(startMs = Date.UTC(2026, 9, 1, 9), filled?: Database) {
  const db = filled ?? (await testDatabase({ schema: 'regie', migrations: regieMigrations }));
  const clock = fixedClock(startMs);
  return {
    db,
    clock,
    randomness: seededRandomness(1),
    base: 'https://regie.example',
    store: postgresRecords(db, clock),
    proposals: postgresProposals(db),
    cache: listCache(),
  };
}
