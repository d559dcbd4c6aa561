import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@stelsel/database';
import { createServer } from '@stelsel/http';
import { err, ok, unwrap } from '@stelsel/kernel';
import { fetchInto, filledDatabase, memoryKeyStore } from '@stelsel/testkit';
import { snapshotDirectory } from '../adapters/files/snapshot-directory.ts';
import { regieServer } from '../adapters/http/regie-server.ts';
import { postgresHooks } from '../adapters/postgres/hook-store.ts';
import { regieMigrations } from '../adapters/postgres/migrations.ts';
import { loadContent } from '../content/load-content.ts';
import { readContent } from '../content/read-content.ts';
import { fault } from '../faults.ts';
import { inventedCountry, measuredCategories } from '../invented/invented-country.ts';
import type { RegieDeps } from '../ports.ts';
import type { Account } from '../records/account.ts';
import { openTestRecords } from './open-test-records.ts';

/** The agendas with their content and a small invented country; `x-test-account` names who signed in. */
export async function openTestRegie(accounts: Readonly<Record<string, Account>> = {}) {
  const filled = { name: 'regie_core', schema: 'regie', migrations: regieMigrations, fill };
  const records = await openTestRecords(startMs, await filledDatabase(filled));
  const content = unwrap(await readContent());
  const deps: RegieDeps = {
    ...records,
    signedIn: async ({ headers }) => {
      const name = headers['x-test-account'];
      const account = typeof name === 'string' ? accounts[name] : undefined;
      return name === undefined || account !== undefined ? ok(account) : err(fault('REG-SIGN-IN'));
    },
    snapshots: snapshotDirectory(await mkdtemp(join(tmpdir(), 'stelsel-snapshots-'))),
    hooks: postgresHooks(records.db),
    fetch: async () => err(fault('REG-SIGN-IN')),
    signingKey: unwrap(await memoryKeyStore().signingKey('regie', 'EdDSA')),
  };
  const server = createServer({ name: 'regie', clock: records.clock });
  await server.register(regieServer(deps));
  await server.ready();
  return { deps, db: records.db, clock: records.clock, server, fetch: fetchInto(server), content };
}

const startMs = Date.UTC(2026, 10, 22, 9);

async function fill(db: Database): Promise<void> {
  const { store, clock } = await openTestRecords(startMs, db);
  const content = unwrap(await readContent());
  unwrap(await loadContent({ store, clock }, content.records));
  const size = { seed: 7, nowMs: startMs, organisations: 300, measuredCategories, measuredMonths: 2 };
  unwrap(await store.load(inventedCountry(content, size)));
}
