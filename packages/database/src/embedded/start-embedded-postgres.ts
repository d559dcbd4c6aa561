import { type ChildProcess, spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { err, ok, type Result } from '@stelsel/kernel';
import pg from 'pg';
import { databaseFaults } from '../faults.ts';
import { identifier } from '../identifier.ts';
import { databaseLimits } from '../limits.ts';
import { type Account, accountToRunAs } from './account.ts';
import { findBinaries } from './binaries.ts';
import { clusterFiles, startFault } from './cluster-files.ts';
import { freePort } from './free-port.ts';
import { holdDirectory } from './holder.ts';
import { homeDirectory, reachableRoot } from './home-directory.ts';
import { clearPredecessor } from './postmaster.ts';

export interface EmbeddedPostgresOptions {
  /** Where the data stays between starts. */
  readonly directory: string;
  /** A free one when not given. */
  readonly port?: number;
  /** `none` gives up safety against power loss for speed: for tests and throw-away data only. */
  readonly durability?: 'full' | 'none';
}

/** A PostgreSQL of our own, on the loopback address only. */
export interface EmbeddedPostgres {
  /** Address with credentials of one of its databases; other processes may use it too. */
  url(database: string): string;
  /** Makes a database when it is not there yet. */
  createDatabase(name: string): Promise<void>;
  /** Closes all connections and stops; afterwards the directory is free. May be called twice. */
  stop(): Promise<void>;
  readonly pid: number;
  /** Resolves when PostgreSQL has ended, by `stop` or by itself; a supervisor may start it again then. */
  readonly ended: Promise<void>;
  readonly port: number;
  /** Where the data really stands: elsewhere than asked when root's account for PostgreSQL could not reach it. */
  readonly directory: string;
}

/**
 * Starts PostgreSQL for development, demo and tests; one process starts it, others use its URL. Works as root (then it
 * runs as `postgres` or `nobody`) and as an ordinary user, and after a kill of either process.
 * Faults: DB-DIRECTORY-HELD, DB-DIRECTORY-NOT-WRITABLE, DB-DISK-FULL, DB-NO-ACCOUNT, DB-NO-BINARIES, DB-EMBEDDED-FAILED.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<Result<EmbeddedPostgres>> {
  const account = await accountToRunAs();
  if (!account.ok) {
    return account;
  }
  const home = await homeDirectory(options.directory, account.value);
  if (!home.ok) {
    return home;
  }
  const writable = await access(home.value, constants.W_OK).catch((error: NodeJS.ErrnoException) => error);
  if (writable !== undefined) {
    return err(databaseFaults('DB-DIRECTORY-NOT-WRITABLE', { directory: home.value, cause: writable.code ?? '' }));
  }
  const held = await holdDirectory(home.value);
  if (!held.ok) {
    return held;
  }
  const started = await startIn(home.value, options, account.value, held.value);
  if (!started.ok) {
    await held.value();
  }
  return started;
}

async function startIn(
  home: string,
  options: EmbeddedPostgresOptions,
  account: Account | undefined,
  release: () => Promise<void>,
): Promise<Result<EmbeddedPostgres>> {
  const binaries = await findBinaries(account, reachableRoot);
  if (!binaries.ok) {
    return binaries;
  }
  const files = await clusterFiles(home, binaries.value, account);
  if (!files.ok) {
    return files;
  }
  const cleared = await clearPredecessor(files.value.data);
  if (!cleared.ok) {
    return cleared;
  }
  const port = options.port ?? (await freePort());
  const child = await launch(binaries.value.postgres, files.value.data, port, options, account);
  if (!child.ok) {
    return child;
  }
  const url = (database: string, account = 'stelsel'): string =>
    `postgres://${account}:${files.value.password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  await createAccount(url('postgres', 'postgres'), files.value.password);
  let stopping: Promise<void> | undefined;
  return ok({
    url: (database) => url(database),
    port,
    directory: home,
    pid: child.value.pid ?? 0,
    ended: new Promise((resolve) => child.value.once('close', () => resolve())),
    createDatabase: (name) => createDatabase(url('postgres'), name),
    stop: () => {
      stopping ??= stop(child.value).then(release);
      return stopping;
    },
  });
}

/** Small, local, quiet. */
function settings(port: number, durability: 'full' | 'none'): readonly string[] {
  const values: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    shared_buffers: '128MB',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    log_statement: 'none',
    log_min_error_statement: 'panic',
    ...(durability === 'none' ? { fsync: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function launch(
  postgres: string,
  data: string,
  port: number,
  options: EmbeddedPostgresOptions,
  account?: Account,
): Promise<Result<ChildProcess>> {
  const child = spawn(postgres, ['-D', data, ...settings(port, options.durability ?? 'full')], {
    cwd: data,
    env: { TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
  });
  let output = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-databaseLimits.embeddedOutputChars);
  });
  const ready = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), databaseLimits.embeddedStartMs);
    const settle = (value: boolean): void => {
      clearTimeout(timer);
      resolve(value);
    };
    child.stderr?.on('data', () => output.includes('ready to accept connections') && settle(true));
    child.once('error', (error) => {
      output += error.message;
      settle(false);
    });
    child.once('close', () => settle(false));
  });
  if (!ready) {
    child.kill('SIGQUIT');
    return err(startFault(data, output));
  }
  return ok(child);
}

async function createDatabase(url: string, name: string): Promise<void> {
  await asClient(url, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) {
      await client.query(`create database ${identifier(name)}`);
    }
  });
}

/**
 * Makes the account everybody uses. It owns the databases it makes and is no superuser: row-level security does not hold
 * for a superuser.
 */
async function createAccount(url: string, password: string): Promise<void> {
  await asClient(url, async (client) => {
    const found = await client.query("select 1 from pg_roles where rolname = 'stelsel'");
    if (found.rowCount === 0) {
      await client.query(`create role stelsel login createdb password ${pg.escapeLiteral(password)}`);
    }
  });
}

async function asClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** SIGINT is PostgreSQL's fast shutdown: it ends connections, writes a checkpoint and exits. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), databaseLimits.embeddedStopMs);
  await gone;
  clearTimeout(timer);
}
