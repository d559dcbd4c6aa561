import { DatabaseError, databaseFaults } from '@stelsel/database';
import { fixedClock, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import { replayStoreContract } from '../../testing/replay-store.contract.ts';
import { authenticationMigrations as migrations } from './migrations.ts';
import { postgresReplayStore } from './replay-store.ts';

describe('the replay store in PostgreSQL', () => {
  replayStoreContract(async () => {
    const clock = fixedClock();
    const db = await testDatabase({ migrations, schema: 'authentication' });
    return { clock, store: postgresReplayStore({ db, clock }) };
  });

  it('refuses an id that another process used', async () => {
    const clock = fixedClock();
    const db = await testDatabase({ migrations, schema: 'authentication' });
    const use = { kind: 'dpop', id: 'a', expiresAtMs: clock.nowMs() + 60_000 };
    unwrap(await postgresReplayStore({ db, clock }).useOnce(use));
    expect(await postgresReplayStore({ db, clock }).useOnce(use)).toMatchObject({ fault: { code: 'AUT-REPLAYED' } });
  });

  it('is unavailable, and so refuses, when the database is gone', async () => {
    const clock = fixedClock();
    const db = await testDatabase({ migrations, schema: 'authentication' });
    const gone = { ...db, query: () => Promise.reject(new DatabaseError(databaseFaults('DB-STOPPED'), 'test')) };
    const use = { kind: 'dpop', id: 'a', expiresAtMs: clock.nowMs() + 60_000 };
    expect(await postgresReplayStore({ db: gone, clock }).useOnce(use)).toMatchObject({
      fault: { code: 'AUT-REPLAY-STORE' },
    });
  });
});
