/** A log on a fresh database, with keys and a clock of its own, for the tests of this package. */
import type { Database } from '@stelsel/database';
import { type Clock, fixedClock, type SigningKey, unwrap } from '@stelsel/kernel';
import { memoryKeyStore, testDatabase } from '@stelsel/testkit';
import { loggingMigrations } from '../adapters/postgres/migrations.ts';
import { createLog, type Log, type LogDeps } from '../create-log.ts';
import { logSource } from './people.ts';

export interface TestLog {
  readonly log: Log;
  readonly db: Database;
  readonly key: SigningKey;
  readonly clock: Clock & { advance(ms: number): void };
  readonly deps: LogDeps;
  /** Another log on the same database. */
  open(tenant: string): Log;
}

export async function testLog(tenant = '90000002'): Promise<TestLog> {
  const db = await testDatabase({ schema: 'node', migrations: loggingMigrations, poolMax: 8 });
  const keys = memoryKeyStore();
  const key = unwrap(await keys.signingKey('log', 'EdDSA'));
  const secret = unwrap(await keys.secret('log', 32));
  const clock = fixedClock();
  const deps: LogDeps = { db, tenant, key, secret, clock, source: logSource };
  const open = (name: string): Log => createLog({ ...deps, tenant: name });
  return { log: open(tenant), db, key, clock, deps, open };
}
