/** A log on a fresh database, with keys and a clock of its own, for the tests of this package. */
import type { Database } from '@stelsel/database';
import { type Clock, fixedClock, type SigningKey, unwrap } from '@stelsel/kernel';
import { memoryKeyStore, testDatabase } from '@stelsel/testkit';
import { inTenant } from '../adapters/postgres/in-tenant.ts';
import { loggingMigrations } from '../adapters/postgres/migrations.ts';
import { createLog, type Log, type LogDeps } from '../create-log.ts';
import { logSource } from './people.ts';

export interface TestLog {
  readonly log: Log;
  readonly db: Database;
  readonly key: SigningKey;
  readonly clock: Clock & { advance(ms: number): void };
  readonly deps: LogDeps;
  /** Runs statements as the tenant; answers the rows of the last. */
  rows(...statements: readonly string[]): Promise<readonly unknown[]>;
  /** Runs a statement with every right and without triggers, as the owner of the database could. */
  tamper(statement: string): Promise<unknown>;
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
  const rows: TestLog['rows'] = (...statements) =>
    inTenant(db, tenant, async (tx) => {
      let last: readonly unknown[] = [];
      for (const statement of statements) {
        last = await tx.query(statement);
      }
      return last;
    });
  const tamper: TestLog['tamper'] = (statement) =>
    rows('grant all on log_event to current_user', 'alter table log_event disable trigger user', statement);
  return { log: open(tenant), db, key, clock, deps, rows, tamper, open };
}
