import type { Transaction } from '@stelsel/database';
import { type Resource, r4Model } from '@stelsel/fhir';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { expect, it } from 'vitest';
import { createStore } from '../create-store.ts';
import { storeMigrations } from '../migrations.ts';
import { findAllOfPerson, findRanges } from '../rows.ts';

const database = testDatabase({ schema: 'node', migrations: storeMigrations });
let tenants = 0;

async function open() {
  tenants += 1;
  const db = await database;
  const store = createStore({ db, clock: systemClock, randomness: secureRandomness });
  const tenant = `t${tenants}`;
  return { db, tenant, repository: store.repository(tenant, r4Model), bulk: store.bulk(tenant, r4Model) };
}

const measured = (id: string, text: string): Resource => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { text },
  subject: { reference: 'Patient/p1' },
});
const asTenant = (db: Pick<Awaited<typeof database>, 'transaction'>, tenant: string, sql: string) =>
  db.transaction(async (tx) => {
    await tx.query(`select set_config('stelsel.tenant', $1, true)`, [tenant]);
    return tx.query<{ id: string }>(sql);
  });
const texts = (rows: readonly { readonly body: string }[]) =>
  rows.map(({ body }) => (JSON.parse(body) as { code: { text: string } }).code.text);

/** As a search of one type reads them, and as everything about the person is read. */
async function bothWays(tx: Transaction, tenant: string) {
  const [range = []] = await findRanges(tx, tenant, [{ subjects: ['p1'], type: 'Observation' }]);
  const all = await findAllOfPerson({ sql: tx, tenant, model: r4Model }, ['p1']);
  return [texts(range), texts(all)];
}

/** How often this connection looked for a version in an index. */
async function indexScans(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ scans: number }>(
    `select sum(pg_stat_get_xact_numscans(indexrelid))::int as scans from pg_index where indrelid = 'resource_version'::regclass`,
  );
  return row?.scans ?? Number.NaN;
}

it('is where the body lies, whichever way it was written', async () => {
  const { db, tenant, repository, bulk } = await open();
  unwrap(await bulk.load([measured('o1', 'loaded'), measured('o2', 'loaded')]));
  unwrap(await bulk.load([measured('o2', 'loaded again')]));
  unwrap(await repository.putAll([measured('o3', 'put'), measured('o4', 'put')]));
  unwrap(await repository.create(measured('', 'created')));
  unwrap(await repository.update(measured('o4', 'updated')));
  unwrap(await repository.delete('Observation', 'o3'));
  unwrap(await repository.update(measured('o3', 'there again')));
  const placed = await asTenant(
    db,
    tenant,
    `select c.id from current c join resource_version v on v.ctid = c.place and v.tenant = c.tenant and v.type = c.type
       and v.id = c.id and v.version = c.version`,
  );
  expect(placed).toHaveLength(5);
  const found = ['created', 'loaded', 'loaded again', 'there again', 'updated'];
  expect((await bothWays(db, tenant)).map((one) => one.toSorted())).toEqual([found, found]);
});

it('spares the way by an index of versions, for as long as it holds', async () => {
  const { db, tenant, repository } = await open();
  unwrap(await repository.putAll([measured('o1', 'one'), measured('o2', 'two')]));
  const ways = () =>
    db.transaction(async (tx) => {
      const before = await indexScans(tx);
      await bothWays(tx, tenant);
      return (await indexScans(tx)) - before;
    });
  expect(await ways()).toBe(0);
  await asTenant(db, tenant, `update current set place = null where id = 'o1'`);
  expect(await ways()).toBe(2);
});

it('is not needed: what the release before wrote, or a backup brought back, has none', async () => {
  const { db, tenant, repository } = await open();
  unwrap(await repository.putAll([measured('o1', 'one'), measured('o2', 'two')]));
  await asTenant(db, tenant, 'update current set place = null');
  expect(await bothWays(db, tenant)).toEqual([
    ['one', 'two'],
    ['one', 'two'],
  ]);
});

it('is not believed when something else lies there', async () => {
  const { db, tenant, repository } = await open();
  const other = await open();
  unwrap(await other.repository.putAll([measured('o1', 'of another organisation')]));
  unwrap(await repository.putAll([measured('o1', 'old'), measured('o2', 'two')]));
  unwrap(await repository.update(measured('o1', 'one')));
  const places = [
    // Another resource, an earlier version, the same resource of another organisation, and nothing at all.
    `(select ctid from resource_version where id = 'o2')`,
    `(select ctid from resource_version where id = 'o1' and version = 1)`,
    `'${(await asTenant(db, other.tenant, 'select ctid::text as id from resource_version')).map(({ id }) => id)}'::tid`,
    `'(4000000000,1)'::tid`,
  ];
  for (const place of places) {
    await asTenant(db, tenant, `update current set place = ${place} where id = 'o1'`);
    expect(await bothWays(db, tenant)).toEqual([
      ['one', 'two'],
      ['one', 'two'],
    ]);
  }
});

it('of what was erased gives nothing, also when the space is used again', async () => {
  const { db, tenant, repository } = await open();
  unwrap(await repository.putAll([measured('o1', 'one'), measured('o2', 'two')]));
  await asTenant(db, tenant, `delete from resource_version where id = 'o1'`);
  await db.query('vacuum resource_version');
  unwrap(await repository.putAll([measured('o3', 'three')]));
  expect(await bothWays(db, tenant)).toEqual([
    ['two', 'three'],
    ['two', 'three'],
  ]);
});
