import type { Database, Transaction } from '@stelsel/database';
import { r4Model, stu3Model } from '@stelsel/fhir';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { asAdministrator, testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import { hashKey } from '../../hash-key.ts';
import { condition, find, patient, repositoryContract } from '../../repository.contract.ts';
import type { ResourceChanged } from '../../repository.ts';
import { createStore } from './create-store.ts';
import { storeMigrations } from './migrations.ts';

const database = testDatabase({ schema: 'node', migrations: storeMigrations, poolMax: 8 });
let tenants = 0;
const tables = ['resource_version', 'head', 'current', 'resource_index'];

const open = async () => (await openTenant()).repository;

async function openTenant(model = r4Model) {
  const db = await database;
  const store = createStore({ db, clock: systemClock, randomness: secureRandomness, consumers: ['index'] });
  tenants += 1;
  return { db, store, tenant: `t${tenants}`, repository: store.repository(`t${tenants}`, model) };
}

for (const model of [r4Model, stu3Model]) {
  repositoryContract('PostgreSQL', model, async () => (await openTenant(model)).repository);
}

describe('PostgreSQL: tenants', () => {
  it('never see each other through the repository', async () => {
    const [one, two] = [await open(), await open()];
    unwrap(await one.update(patient('999900018', { id: 'p1' })));
    expect(await two.read('Patient', 'p1')).toMatchObject({ fault: { code: 'STO-NOT-FOUND' } });
    expect(unwrap(await find(two, 'Patient', [])).matches).toEqual([]);
    expect(unwrap(await two.history({})).entries).toEqual([]);
    expect(unwrap(await two.everything(['p1']))).toEqual([]);
    expect(unwrap(await two.update(patient('1', { id: 'p1' }))).version).toBe(1);
  });

  it('never see each other in SQL either, and cannot write for each other', async () => {
    const { db, tenant, repository } = await openTenant();
    unwrap(await repository.update(patient('999900018', { id: 'p1' })));
    for (const table of tables) {
      expect(await db.query(`select 1 from ${table}`)).toEqual([]);
      const own = await db.transaction(async (tx) => {
        await tx.query(`select set_config('stelsel.tenant', $1, true)`, [tenant]);
        return tx.query<{ tenant: string }>(`select distinct tenant from ${table}`);
      });
      expect(own).toEqual([{ tenant }]);
    }
    const forged = db.transaction(async (tx) => {
      await tx.query(`select set_config('stelsel.tenant', 'other', true)`);
      await tx.query(`insert into head values ($1, 'Patient', 'x', '', 1, false)`, [tenant]);
    });
    await expect(forged).rejects.toThrow('row-level security');
  });
});

describe('PostgreSQL: events and erasure', () => {
  const eventsOf = async (tenant: string) => {
    const db = await asAdministrator(await database);
    const rows = await db.query<{ key: string; payload: string }>('select key, payload from outbox order by position');
    return rows
      .map(({ key, payload }) => ({ key, ...(JSON.parse(payload) as ResourceChanged) }))
      .filter((event) => event.tenant === tenant);
  };

  it('tell of every change in its transaction, in order per person', async () => {
    const { tenant, repository } = await openTenant();
    unwrap(await repository.update(condition('p1', '1', { id: 'c1' })));
    unwrap(await repository.update(condition('p2', '1', { id: 'c1' })));
    expect(await repository.update(condition('p2', '1', { id: 'c1' }), { ifMatch: 7 })).toMatchObject({ ok: false });
    unwrap(await repository.delete('Condition', 'c1'));
    expect(
      (await eventsOf(tenant)).map(({ key, change, subject, formerSubject }) => [key, change, subject, formerSubject]),
    ).toEqual([
      [`${tenant}/p1`, 'create', 'p1', undefined],
      [`${tenant}/p2`, 'update', 'p2', 'p1'],
      [`${tenant}/p2`, 'delete', 'p2', undefined],
    ]);
  });

  it('leave nothing of an erased person but the word that it was erased', async () => {
    const { tenant, repository } = await openTenant();
    unwrap(await repository.putAll([patient('999900018', { id: 'p1' }), condition('p1', '1', { id: 'c1' })]));
    unwrap(await repository.erase({ patient: 'p1' }));
    const db = await asAdministrator(await database);
    for (const table of tables) {
      expect(await db.query(`select 1 from ${table} where tenant = $1`, [tenant])).toEqual([]);
    }
    expect((await eventsOf(tenant)).map(({ change }) => change)).toEqual(['erase', 'erase']);
  });
});

describe('PostgreSQL: what a question costs', () => {
  it('is one statement for a read and two for a search by BSN', async () => {
    const { db, tenant } = await openTenant();
    let statements = 0;
    const counted = {
      ...db,
      query: <R>(sql: string, params?: readonly unknown[], name?: string) => {
        statements += 1;
        return db.query<R>(sql, params, name);
      },
    };
    const repository = createStore({ db: counted, clock: systemClock, randomness: secureRandomness }).repository(
      tenant,
      r4Model,
    );
    unwrap(await repository.putAll([patient('999900018', { id: 'p1' }), condition('p1', '1', { id: 'c1' })]));
    statements = 0;
    unwrap(await repository.read('Patient', 'p1'));
    expect(statements).toBe(1);
    unwrap(await find(repository, 'Condition', [['patient', 'p1']]));
    expect(statements).toBe(2);
    unwrap(
      await find(repository, 'Condition', [['patient.identifier', 'http://fhir.nl/fhir/NamingSystem/bsn|999900018']]),
    );
    expect(statements).toBe(4);
  });

  it('is as many statements for each kind of write in a full record as in an empty one (complaint 5)', async () => {
    const { db, tenant } = await openTenant();
    let statements = 0;
    const counted: Database = {
      ...db,
      transaction: (work) =>
        db.transaction((tx) =>
          work({
            ...tx,
            query: (sql, params, name) => {
              statements += 1;
              return tx.query(sql, params, name);
            },
          }),
        ),
    };
    const deps = { db: counted, clock: systemClock, randomness: secureRandomness };
    const repository = createStore(deps).repository(tenant, r4Model);
    const cost = async (write: () => Promise<unknown>) => {
      const before = statements;
      await write();
      return statements - before;
    };
    const condition = [['identifier', 'http://fhir.nl/fhir/NamingSystem/bsn|999900018']] as const;
    const costs = async () => ({
      create: await cost(async () => unwrap(await repository.create(patient('1')))),
      createOnce: await cost(async () =>
        unwrap(await repository.create(patient('999900018'), { ifNoneExist: condition })),
      ),
      update: await cost(async () => unwrap(await repository.update(patient('2', { id: 'u' })))),
      updateWhere: await cost(async () => unwrap(await repository.update(patient('999900018'), { condition }))),
    });
    await costs();
    const empty = await costs();
    unwrap(await repository.putAll(Array.from({ length: 1_000 }, (_, n) => patient(`n${n}`, { id: `p${n}` }))));
    expect(await costs()).toEqual(empty);
    expect(Math.max(...Object.values(empty))).toBeLessThan(10);
  });

  it.each(['never analysed', 'analysed'])('is rows of that person only, on tables that were %s', async (state) => {
    const { db, tenant, repository } = await openTenant();
    const many = (from: number) =>
      Array.from({ length: 500 }, (_, n) =>
        condition(`p${(from + n) % 100}`, '1', {
          id: `c${from + n}`,
          identifier: [{ system: 'http://x', value: String(from + n) }],
        }),
      );
    for (let from = 0; from < 2_000; from += 500) {
      unwrap(await repository.putAll(many(from)));
    }
    if (state === 'analysed') {
      const administrator = await asAdministrator(db);
      await administrator.query('analyze resource_version, head, current, resource_index');
    }
    const counter = async (tx: Transaction) => {
      const [read] = await tx.query<{ rows: number }>(
        'select sum(seq_tup_read + idx_tup_fetch)::int as rows from pg_stat_xact_user_tables where relname = any($1)',
        [tables],
      );
      return read?.rows ?? 0;
    };
    const rowsRead = (sql: string, params: readonly unknown[]) =>
      db.transaction(async (tx) => {
        const before = await counter(tx);
        const found = await tx.query(sql, params);
        return [found.length, (await counter(tx)) - before < 100];
      });
    expect(
      await rowsRead('select * from find_ranges($1, $2, $3, $4, $5)', [
        tenant,
        [0, 1, 2],
        ['p7', 'p8', 'p9'],
        ['Condition', 'Patient', 'Condition'],
        [null, null, '{-1}'],
      ]),
    ).toEqual([20, true]);
    expect(await rowsRead('select * from read_version($1, $2, $3, null)', [tenant, 'Condition', 'c7'])).toEqual([
      1,
      true,
    ]);
    expect(await rowsRead('select * from find_by_ids($1, $2, $3)', [tenant, ['Condition'], ['c7']])).toEqual([1, true]);
    expect(await rowsRead('select * from find_by_type($1, $2, $3, 10)', [tenant, 'Condition', ''])).toEqual([10, true]);
    expect(
      await rowsRead('select * from find_by_index($1, $2, $3, $4, $5, 10)', [
        tenant,
        'Condition',
        'identifier',
        [hashKey('shttp://x|7')],
        '',
      ]),
    ).toEqual([1, true]);
    expect(
      await rowsRead(
        'select * from history_of($1, $2, $3, 0, 0, 9007199254740991, 9007199254740991, $4, 2147483647, 10)',
        [tenant, ['Condition'], 'c7', ''],
      ),
    ).toEqual([1, true]);
  });
});
