import { setTimeout as wait } from 'node:timers/promises';
import { unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { assertSchema } from './assert-schema.ts';
import { databaseLimits } from './limits.ts';
import { migrate } from './migrate.ts';

const first = { name: '0001-person', sql: 'create table person (id bigint primary key);' };
const second = { name: '0002-name', sql: 'alter table person add column name text; create index on person (name);' };

test('a schema is made with its tables, and making it again changes nothing', async () => {
  const db = await testDatabase({ schema: 'people', migrations: [first] });
  expect(await migrate(db, { schema: 'people', migrations: [first] })).toEqual({ ok: true });
  await db.query('insert into person values (1)');
  expect(await db.query('select id from people.person')).toEqual([{ id: 1 }]);
});

test('a new step runs after the steps that were there', async () => {
  const db = await testDatabase({ schema: 'people', migrations: [first] });
  expect(await assertSchema(db, { schema: 'people', migrations: [first, second] })).toMatchObject({
    ok: false,
    fault: { code: 'DB-SCHEMA-OLDER', params: { migration: '0002-name' } },
  });
  unwrap(await migrate(db, { schema: 'people', migrations: [first, second] }));
  expect(await assertSchema(db, { schema: 'people', migrations: [first, second] })).toMatchObject({ ok: true });
});

test('a schema of newer code is fine when its steps only added, and refused when one took something away', async () => {
  const db = await testDatabase({ schema: 'people', migrations: [first, second] });
  expect(await migrate(db, { schema: 'people', migrations: [first] })).toEqual({ ok: true });
  expect(await assertSchema(db, { schema: 'people', migrations: [first] })).toEqual({ ok: true });
  const third = { name: '0003-no-name', sql: 'alter table person drop column name;', contracts: true };
  unwrap(await migrate(db, { schema: 'people', migrations: [first, second, third] }));
  const refused = { ok: false, fault: { code: 'DB-SCHEMA-NEWER', params: { migration: '0003-no-name' } } };
  expect(await migrate(db, { schema: 'people', migrations: [first, second] })).toMatchObject(refused);
  expect(await assertSchema(db, { schema: 'people', migrations: [first, second] })).toMatchObject(refused);
});

test.each([
  ['drop index people.person_name_idx', 'index person_name_idx on person'],
  ['alter table people.person drop column name', 'column person.name text'],
  ['drop table people.person', 'column person.id bigint'],
])('what is gone is named: %s', async (sql, object) => {
  const db = await testDatabase({ schema: 'people', migrations: [first, second] });
  await db.query(sql);
  const named = { ok: false, fault: { code: 'DB-SCHEMA-DAMAGED', params: { schema: 'people', object } } };
  expect(await assertSchema(db, { schema: 'people', migrations: [first, second] })).toMatchObject(named);
  expect(await migrate(db, { schema: 'people', migrations: [first, second] })).toMatchObject(named);
});

test('a step gives way to whoever uses the table, and runs when they are done', async () => {
  const db = await testDatabase({ schema: 'people', migrations: [first] });
  let done = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    done = resolve;
  });
  const reading = db.transaction(async (tx) => {
    await tx.query('select * from person');
    await held;
    return tx.query('select * from person');
  });
  const migrating = migrate(db, { schema: 'people', migrations: [first, second] });
  await wait(databaseLimits.migrationLockMs + 200);
  // The step has given way: a new reader is not stuck behind it for longer than the lock may wait.
  expect(await db.query('select * from people.person')).toEqual([]);
  done();
  expect(await reading).toEqual([]);
  expect(await migrating).toEqual({ ok: true });
});

test('a step that was changed after it ran is refused', async () => {
  const db = await testDatabase({ schema: 'people', migrations: [first] });
  const changed = { ...first, sql: 'create table person (id text primary key);' };
  expect(await migrate(db, { schema: 'people', migrations: [changed] })).toMatchObject({
    ok: false,
    fault: { code: 'DB-SCHEMA-DRIFT' },
  });
});

test('a step that fails leaves nothing behind and names itself', async () => {
  const db = await testDatabase({ schema: 'people' });
  const broken = { name: '0002-broken', sql: 'create table half (id int); select nonsense;' };
  expect(await migrate(db, { schema: 'people', migrations: [first, broken] })).toMatchObject({
    ok: false,
    fault: { code: 'DB-MIGRATION-FAILED', params: { migration: '0002-broken' } },
  });
  expect(await db.query("select to_regclass('people.person') is null as gone")).toEqual([{ gone: true }]);
});

test('processes that migrate at the same time do not collide', async () => {
  const db = await testDatabase({ schema: 'people' });
  const results = await Promise.all(
    [1, 2, 3].map(() => migrate(db, { schema: 'people', migrations: [first, second] })),
  );
  expect(results.every((result) => result.ok)).toBe(true);
});
