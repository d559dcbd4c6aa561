import type { Transaction } from '@stelsel/database';
import { parseSearch, type Resource, r4Model } from '@stelsel/fhir';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { expect, it } from 'vitest';
import { createStore } from '../create-store.ts';
import { storeMigrations } from '../migrations.ts';
import { findRanges } from '../rows.ts';
import { masksOf } from './signature.ts';

const database = testDatabase({ schema: 'node', migrations: storeMigrations });
let tenants = 0;

async function open() {
  tenants += 1;
  const db = await database;
  const store = createStore({ db, clock: systemClock, randomness: secureRandomness });
  const tenant = `t${tenants}`;
  return { db, tenant, repository: store.repository(tenant, r4Model), bulk: store.bulk(tenant, r4Model) };
}

const loinc = 'http://loinc.org';
const measured = (id: string, code: string): Resource => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ system: loinc, code }] },
  subject: { reference: 'Patient/p1' },
});
const searchFor = (code: string) =>
  unwrap(
    parseSearch(
      'Observation',
      [
        ['patient', 'p1'],
        ['code', `${loinc}|${code}`],
      ],
      r4Model,
    ),
  );
const candidates = async (tx: Transaction, tenant: string, code: string) => {
  const range = { subjects: ['p1'], type: 'Observation', masks: masksOf(searchFor(code).filters) ?? [] };
  const [rows = []] = await findRanges(tx, tenant, [range]);
  return rows.map(({ id }) => id);
};
const asTenant = async (tx: Transaction, tenant: string, sql: string) => {
  await tx.query(`select set_config('stelsel.tenant', $1, true)`, [tenant]);
  await tx.query(sql);
};

it('keeps what cannot pass from being read, whichever way it was written', async () => {
  const { db, tenant, repository, bulk } = await open();
  unwrap(await bulk.load([measured('o1', '8302-2'), measured('o2', '29463-7')]));
  unwrap(await repository.putAll([measured('o3', '8302-2'), measured('o4', '29463-7')]));
  const { id } = unwrap(await repository.create(measured('', '8302-2')));
  unwrap(await repository.update(measured('o4', '8302-2')));
  unwrap(await repository.update(measured('o3', '29463-7')));
  expect((await candidates(db, tenant, '8302-2')).sort()).toEqual(['o1', 'o4', id].sort());
  expect(await candidates(db, tenant, '29463-7')).toEqual(['o2', 'o3']);
  expect(await candidates(db, tenant, '3141-9')).toEqual([]);
});

it('reads what the release before wrote, which signed nothing', async () => {
  const { db, tenant, repository } = await open();
  unwrap(await repository.putAll([measured('o1', '8302-2'), measured('o2', '29463-7')]));
  await db.transaction((tx) => asTenant(tx, tenant, 'update current set signature = null, signed = null'));
  expect(unwrap(await repository.search(searchFor('8302-2'))).matches.map(({ id }) => id)).toEqual(['o1']);
});

it('does not believe the signature of a version that the release before replaced', async () => {
  const { db, tenant, repository } = await open();
  unwrap(await repository.putAll([measured('o1', '8302-2')]));
  unwrap(await repository.update(measured('o1', '29463-7')));
  await db.transaction((tx) => asTenant(tx, tenant, 'update current set signed = 1, signature = 0 where version = 2'));
  expect(unwrap(await repository.search(searchFor('29463-7'))).matches.map(({ id }) => id)).toEqual(['o1']);
});
