import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwrap } from '@stelsel/kernel';
import { afterEach, expect, test } from 'vitest';
import { attempt } from '../database-error.ts';
import { openDatabase } from '../open-database.ts';
import { processIdentity, waitUntilGone } from './process-identity.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';

const running: EmbeddedPostgres[] = [];
const directories: string[] = [];
afterEach(async () => {
  await Promise.all(
    running.splice(0).map((postgres) => postgres.stop().then(() => directories.push(postgres.directory))),
  );
  await Promise.all(directories.splice(0).map((directory) => rm(directory, { recursive: true, force: true })));
});

async function freshDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'stelsel-embedded-'));
  directories.push(directory);
  return directory;
}

async function start(directory: string): Promise<EmbeddedPostgres> {
  const postgres = unwrap(await startEmbeddedPostgres({ directory, durability: 'none' }));
  running.push(postgres);
  return postgres;
}

async function ask<R>(postgres: EmbeddedPostgres, sql: string, database = 'postgres'): Promise<R[]> {
  const db = unwrap(await openDatabase({ url: postgres.url(database), poolMax: 1 }));
  try {
    return await db.query<R>(sql);
  } finally {
    await db.close();
  }
}

test('it starts from nothing, small, local, in UTF-8, and keeps its data over a stop', async () => {
  const directory = await freshDirectory();
  const first = await start(directory);
  await first.createDatabase('care');
  await first.createDatabase('care');
  await ask(first, "create table kept as select 'Zoë' as name", 'care');
  expect(
    await ask(
      first,
      `select current_setting('listen_addresses') as hears,
       current_setting('shared_buffers') as memory, current_setting('max_connections') as most,
       current_setting('server_encoding') as encoding`,
    ),
  ).toEqual([{ hears: '127.0.0.1', memory: '128MB', most: '200', encoding: 'UTF8' }]);
  expect((await stat(join(first.directory, 'password'))).mode & 0o777).toBe(0o600);
  await first.stop();
  await first.ended;
  const second = await start(directory);
  expect(await ask(second, 'select name from kept', 'care')).toEqual([{ name: 'Zoë' }]);
});

test('the account everybody uses is no superuser, so row-level security holds for it', async () => {
  const postgres = await start(await freshDirectory());
  expect(await ask(postgres, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user')).toEqual([
    { rolsuper: false, rolbypassrls: false },
  ]);
});

test('nobody gets in without the password', async () => {
  const postgres = await start(await freshDirectory());
  const url = new URL(postgres.url('postgres'));
  for (const password of ['', 'guess']) {
    url.password = password;
    expect(await openDatabase({ url: url.href })).toMatchObject({ ok: false, fault: { code: 'DB-SIGN-IN' } });
  }
  expect(await ask(postgres, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('a second start on one directory is refused and names the directory and who has it', async () => {
  const directory = await freshDirectory();
  const first = await start(directory);
  expect(await startEmbeddedPostgres({ directory })).toMatchObject({
    ok: false,
    fault: { code: 'DB-DIRECTORY-HELD', params: { directory: first.directory, pid: process.pid } },
  });
  expect(await ask(first, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('it starts again after PostgreSQL was killed', async () => {
  const directory = await freshDirectory();
  const first = await start(directory);
  await first.createDatabase('care');
  await ask(first, 'create table kept as select 1 as n', 'care');
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  await first.stop();
  expect(await ask(await start(directory), 'select n from kept', 'care')).toEqual([{ n: 1 }]);
});

test('an open database works again when a killed PostgreSQL is back on its port', async () => {
  const directory = await freshDirectory();
  const first = await start(directory);
  const db = unwrap(await openDatabase({ url: first.url('postgres') }));
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  await first.stop();
  expect(await attempt(() => db.query('select 1'))).toMatchObject({ ok: false, fault: { kind: 'unavailable' } });
  running.push(unwrap(await startEmbeddedPostgres({ directory, port: first.port, durability: 'none' })));
  expect(await db.query('select 1 as n')).toEqual([{ n: 1 }]);
  await db.close();
});

test('one that is kept running comes back by itself, with every write that was acknowledged', async () => {
  const directory = await freshDirectory();
  const postgres = unwrap(await startEmbeddedPostgres({ directory, keepRunning: true }));
  running.push(postgres);
  await postgres.createDatabase('care');
  const db = unwrap(await openDatabase({ url: postgres.url('care') }));
  await db.query('create table kept (n int)');
  const acknowledged: number[] = [];
  const failures = new Set<string>();
  let number = 0;
  const writeOne = async () => {
    number += 1;
    const one = number;
    const written = await attempt(() => db.query('insert into kept values ($1)', [one]));
    if (written.ok) {
      acknowledged.push(one);
    } else {
      failures.add(written.fault.kind);
    }
    return written.ok;
  };
  for (let round = 0; round < 20; round += 1) {
    await writeOne();
  }
  process.kill(postgres.pid, 'SIGKILL');
  await expect.poll(async () => (await writeOne()) && failures.size > 0, { timeout: 30_000, interval: 50 }).toBe(true);
  expect([...failures]).toEqual(['unavailable']);
  const found = await db.query<{ n: number }>('select n from kept');
  expect(acknowledged.filter((one) => !found.some(({ n }) => n === one))).toEqual([]);
  await db.close();
});

test('it starts again after the process that started it was killed and left PostgreSQL running', async () => {
  const directory = await freshDirectory();
  const module = JSON.stringify(join(import.meta.dirname, 'start-embedded-postgres.ts'));
  const script = `import { startEmbeddedPostgres } from ${module};
    const started = await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)}, durability: 'none' });
    console.log(started.ok ? started.value.pid : JSON.stringify(started.fault));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  const orphan = Number(line);
  expect(orphan).toBeGreaterThan(0);
  expect(await startEmbeddedPostgres({ directory })).toMatchObject({
    fault: { code: 'DB-DIRECTORY-HELD', params: { pid: child.pid } },
  });
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await processIdentity(orphan)).toBeDefined();
  const second = await start(directory);
  expect(await waitUntilGone(orphan, 1_000)).toBe(true);
  expect(await ask(second, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('a lock file whose number now belongs to another process does not stop it', async () => {
  const directory = await freshDirectory();
  const first = await start(directory);
  const lock = join(first.directory, 'data', 'postmaster.pid');
  const text = await readFile(lock, 'utf8');
  await first.stop();
  await writeFile(lock, text.replace(/^\d+/, String(process.pid)), { mode: 0o600 });
  expect(await ask(await start(directory), 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('a start that was interrupted while the files were made is made again', async () => {
  const directory = await freshDirectory();
  await writeFile(join(directory, 'password'), 'half');
  await writeFile(join(directory, 'data.new'), 'half');
  expect(await ask(await start(directory), 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('a directory that cannot be made says so', async () => {
  const file = join(await freshDirectory(), 'file');
  await writeFile(file, '');
  expect(await startEmbeddedPostgres({ directory: join(file, 'data') })).toMatchObject({
    ok: false,
    fault: { code: 'DB-DIRECTORY-NOT-WRITABLE', kind: 'unavailable', params: { cause: 'ENOTDIR' } },
  });
});

test('a port that is taken is said to be taken', async () => {
  const first = await start(await freshDirectory());
  expect(await startEmbeddedPostgres({ directory: await freshDirectory(), port: first.port })).toMatchObject({
    ok: false,
    fault: { code: 'DB-PORT-TAKEN' },
  });
});
