import { err, unwrap } from '@stelsel/kernel';
import { emptyDatabase, testDatabase } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { attempt, isDuplicate } from './database-error.ts';
import { databaseFaults } from './faults.ts';
import { openDatabase } from './open-database.ts';

const schema = {
  schema: 'things',
  migrations: [{ name: '0001-thing', sql: 'create table thing (id bigint primary key, body bytea, day date)' }],
};

test('values come back as promised', async () => {
  const db = await testDatabase(schema);
  await db.query('insert into thing values ($1, $2, $3)', [1, new Uint8Array([0, 255]), '2026-11-22']);
  expect(await db.query('select * from thing')).toEqual([{ id: 1, body: new Uint8Array([0, 255]), day: '2026-11-22' }]);
  expect(
    await db.query(`select 9007199254740991 as safe, 9007199254740993 as large, 1.50 as exact, null::bytea as nothing`),
  ).toEqual([{ safe: 9007199254740991, large: '9007199254740993', exact: '1.50', nothing: null }]);
});

test('a named statement is prepared once and gives the same answer', async () => {
  const db = await testDatabase({ poolMax: 1 });
  const ask = () => db.query('select $1::int + 1 as n', [1], 'add-one');
  expect(await ask()).toEqual([{ n: 2 }]);
  expect(await ask()).toEqual([{ n: 2 }]);
  expect(await db.query("select count(*) as n from pg_prepared_statements where name = 'add-one'")).toEqual([{ n: 1 }]);
});

test('a transaction is kept when its work succeeds', async () => {
  const db = await testDatabase(schema);
  await db.transaction((tx) => tx.query('insert into thing (id) values (1)'));
  expect(await db.query('select id from thing')).toEqual([{ id: 1 }]);
});

test('a transaction takes in rows by the thousand, and keeps none of them when one is wrong', async () => {
  const db = await testDatabase(schema);
  const load = (lines: readonly string[]) =>
    attempt(() =>
      db.transaction(async (tx) => {
        await tx.copy(
          'copy thing (id, day) from stdin',
          lines.map((line) => new TextEncoder().encode(line)),
        );
        return tx.query('select count(*) as n from thing');
      }),
    );
  expect(await load(['1\t2026-11-22\n2\t', '2026-11-23\n'])).toMatchObject({ value: [{ n: 2 }] });
  expect(await load(['3\t2026-11-24\n', '1\t2026-11-22\n'])).toMatchObject({ fault: { code: 'DB-DUPLICATE' } });
  expect(await db.query('select id from thing order by id')).toEqual([{ id: 1 }, { id: 2 }]);
});

test('a transaction leaves nothing when its work throws', async () => {
  const db = await testDatabase(schema);
  const work = db.transaction(async (tx) => {
    await tx.query('insert into thing (id) values (1)');
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  expect(await db.query('select id from thing')).toEqual([]);
});

test('a transaction leaves nothing when its work answers with a fault', async () => {
  const db = await testDatabase(schema);
  const refused = await db.transaction(async (tx) => {
    await tx.query('insert into thing (id) values (1)');
    return err(databaseFaults('DB-BUSY'));
  });
  expect(refused.ok).toBe(false);
  expect(await db.query('select id from thing')).toEqual([]);
});

test('a key that exists is an expected failure and can be recognised', async () => {
  const db = await testDatabase(schema);
  const add = () => db.query('insert into thing (id) values (1)');
  expect(await attempt(add)).toMatchObject({ ok: true });
  expect(await attempt(add)).toMatchObject({ ok: false, fault: { code: 'DB-DUPLICATE', kind: 'conflict' } });
  const error = await add().catch((thrown: unknown) => thrown);
  expect([isDuplicate(error), isDuplicate(error, 'thing_pkey'), isDuplicate(error, 'other')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a mistake in SQL is a bug and is thrown as it is', async () => {
  const db = await testDatabase();
  await expect(attempt(() => db.query('selec 1'))).rejects.toThrow('syntax error');
});

test('a statement that takes too long is stopped by the server', async () => {
  const url = await emptyDatabase();
  const db = unwrap(await openDatabase({ url, statementTimeoutMs: 20 }));
  expect(await attempt(() => db.query('select pg_sleep(5)'))).toMatchObject({
    ok: false,
    fault: { code: 'DB-TIMEOUT' },
  });
  expect(await attempt(() => db.query('select 1 as n'))).toEqual({ ok: true, value: [{ n: 1 }] });
  await db.close();
});

test('a connection that the server ends is replaced', async () => {
  const db = await testDatabase({ poolMax: 1 });
  const ended = await attempt(() => db.query('select pg_terminate_backend(pg_backend_pid())'));
  expect(ended).toMatchObject({ ok: false, fault: { code: 'DB-STOPPED', kind: 'unavailable' } });
  expect(await db.query('select 1 as n')).toEqual([{ n: 1 }]);
});

test('a transaction whose connection is lost fails and the next one works', async () => {
  const db = await testDatabase({ poolMax: 2 });
  const lost = await attempt(() =>
    db.transaction(async (tx) => {
      const [me] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await db.query('select pg_terminate_backend($1)', [me?.pid]);
      return tx.query('select 1');
    }),
  );
  expect(lost).toMatchObject({ ok: false, fault: { code: 'DB-STOPPED' } });
  expect(await db.transaction((tx) => tx.query('select 1 as n'))).toEqual([{ n: 1 }]);
});

test.each([
  ['nobody listens', (url: URL) => (url.port = '1'), 'DB-UNREACHABLE'],
  ['the password is wrong', (url: URL) => (url.password = 'wrong'), 'DB-SIGN-IN'],
  ['the database does not exist', (url: URL) => (url.pathname = '/absent'), 'DB-SIGN-IN'],
])('opening says what is wrong when %s, without the password', async (_when, change, code) => {
  const url = new URL(await emptyDatabase());
  const password = url.password;
  change(url);
  const opened = await openDatabase({ url: url.href });
  expect(opened).toMatchObject({ ok: false, fault: { code, kind: 'unavailable' } });
  expect(JSON.stringify(opened)).not.toContain(password);
});

test('a database that was closed answers that it has stopped', async () => {
  const db = await testDatabase();
  expect(await attempt(() => db.query('select 1'))).toMatchObject({ ok: true });
  await Promise.all([db.close(), db.close()]);
  expect(await attempt(() => db.query('select 1'))).toMatchObject({ ok: false, fault: { code: 'DB-STOPPED' } });
});

test('a message reaches who listens, until they stop', async () => {
  const db = await testDatabase();
  const heard: string[] = [];
  let hear = (_text: string): void => undefined;
  const next = () =>
    new Promise<string>((resolve) => {
      hear = resolve;
    });
  const stop = await db.listen('news', (text) => {
    heard.push(text);
    hear(text);
  });
  const first = next();
  await db.query("select pg_notify('news', 'one')");
  expect(await first).toBe('one');
  await stop();
  await db.query("select pg_notify('news', 'two')");
  expect(heard).toEqual(['one']);
});

test('who listens is woken with an empty message after a lost connection', async () => {
  const db = await testDatabase();
  const heard = new Promise<string>((resolve) => void db.listen('news', resolve));
  await expect
    .poll(() =>
      db.query(
        "select pg_terminate_backend(pid) as done from pg_stat_activity where application_name = 'stelsel listen' and datname = current_database() and query like 'listen%'",
      ),
    )
    .toEqual([{ done: true }]);
  expect(await heard).toBe('');
});
