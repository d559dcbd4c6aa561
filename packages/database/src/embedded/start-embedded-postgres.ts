import type { ChildProcess } from 'node:child_process';
import { err, ok, type Result } from '@stelsel/kernel';
import { faultOfPostgres } from '../database-error.ts';
import { databaseLimits } from '../limits.ts';
import { type Account, accountToRunAs } from './account.ts';
import { createAccount, createDatabase } from './administer.ts';
import { findBinaries } from './binaries.ts';
import { clusterFiles } from './cluster-files.ts';
import { freePort } from './free-port.ts';
import { holdDirectory } from './holder.ts';
import { directoryFault, homeDirectory, reachableRoot } from './home-directory.ts';
import { keepRunning } from './keep-running.ts';
import { type LaunchOptions, launchPostgres, stopPostgres } from './launch-postgres.ts';
import { clearPredecessor } from './postmaster.ts';

export interface EmbeddedPostgresOptions {
  /** Where the data stays between starts. */
  readonly directory: string;
  /** A free one when not given. */
  readonly port?: number;
  /** `none` gives up safety against power loss for speed: for tests and throw-away data only. */
  readonly durability?: 'full' | 'none';
  /** Memory for pages that all connections share; 128 unless a machine has more to give. */
  readonly sharedMegabytes?: number;
  /** Start it again when it ends by itself. */
  readonly keepRunning?: boolean;
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
  /** Resolves when PostgreSQL has ended for good: by `stop`, or by itself unless it is kept running. */
  readonly ended: Promise<void>;
  readonly port: number;
  /** Where the data really stands: elsewhere than asked when root's account for PostgreSQL could not reach it. */
  readonly directory: string;
}

/**
 * Starts PostgreSQL for development, demo and tests; one process starts it, others use its URL. Works as root (then it
 * runs as `postgres` or `nobody`) and as an ordinary user, and after a kill of either process.
 * Faults: DB-DIRECTORY-HELD, DB-DIRECTORY-NOT-WRITABLE, DB-DISK-FULL, DB-PORT-TAKEN, DB-NO-ACCOUNT,
 * DB-NO-BINARIES, DB-EMBEDDED-FAILED.
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
  try {
    const held = await holdDirectory(home.value);
    return held.ok ? await startHeld(home.value, options, account.value, held.value) : held;
  } catch (error) {
    const fault = directoryFault(error, home.value) ?? faultOfPostgres(error);
    if (fault === undefined) {
      throw error;
    }
    return err(fault);
  }
}

async function startHeld(
  home: string,
  options: EmbeddedPostgresOptions,
  account: Account | undefined,
  release: () => Promise<void>,
): Promise<Result<EmbeddedPostgres>> {
  let started: Result<EmbeddedPostgres> | undefined;
  try {
    started = await startIn(home, options, account, release);
    return started;
  } finally {
    if (started?.ok !== true) {
      await release();
    }
  }
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
  const launched = await launchOnPort(binaries.value.postgres, files.value.data, options, account);
  if (!launched.ok) {
    return launched;
  }
  const { child, port } = launched.value;
  const url = (database: string, name = 'stelsel'): string =>
    `postgres://${name}:${files.value.password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  try {
    await createAccount(url('postgres', 'postgres'), files.value.password);
  } catch (error) {
    await stopPostgres(child);
    throw error;
  }
  const launchAgain = async (): Promise<Result<ChildProcess>> => {
    const free = await clearPredecessor(files.value.data);
    const { postgres } = binaries.value;
    return free.ok ? launchPostgres(postgres, files.value.data, launchOptions(options, port, account)) : free;
  };
  const kept = keepRunning(child, options.keepRunning === true ? launchAgain : undefined);
  let stopping: Promise<void> | undefined;
  return ok({
    url: (database) => url(database),
    port,
    directory: home,
    pid: child.pid ?? 0,
    ended: kept.ended,
    createDatabase: (name) => createDatabase(url('postgres'), name),
    stop: () => {
      stopping ??= kept.stop().then(release);
      return stopping;
    },
  });
}

function launchOptions(
  { durability = 'full', sharedMegabytes = 128 }: EmbeddedPostgresOptions,
  port: number,
  account: Account | undefined,
): LaunchOptions {
  return { port, durability, sharedMegabytes, account };
}

/** Somebody may take a free port between finding and using it; then another one is tried. */
async function launchOnPort(
  postgres: string,
  data: string,
  options: EmbeddedPostgresOptions,
  account: Account | undefined,
): Promise<Result<{ child: ChildProcess; port: number }>> {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const child = await launchPostgres(postgres, data, launchOptions(options, port, account));
    if (child.ok) {
      return ok({ child: child.value, port });
    }
    const taken = child.fault.code === 'DB-PORT-TAKEN';
    if (!taken || options.port !== undefined || attempt === databaseLimits.embeddedPortAttempts) {
      return child;
    }
  }
}
