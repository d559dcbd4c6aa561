import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '@stelsel/kernel';
import { databaseFaults } from '../faults.ts';
import { databaseLimits } from '../limits.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';

/** The files of one PostgreSQL cluster and the password of its accounts. */
export interface ClusterFiles {
  readonly data: string;
  readonly password: string;
}

/**
 * Makes a cluster in `home` when there is none: UTF-8 with locale C (the same order on every machine), checksums, SCRAM
 * passwords. The password is random and stands in a file only we can read. An interrupted start is made again from nothing.
 */
export async function clusterFiles(home: string, binaries: Binaries, account?: Account): Promise<Result<ClusterFiles>> {
  const data = join(home, 'data');
  const passwordFile = join(home, 'password');
  const ready = await access(join(data, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
  if (ready) {
    return ok({ data, password: (await readFile(passwordFile, 'utf8')).trim() });
  }
  const half = join(home, 'data.new');
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account !== undefined) {
    await chown(half, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  const made = await runInitdb(binaries.initdb, half, passwordFile, account);
  if (!made.ok) {
    await rm(half, { recursive: true, force: true });
    return made;
  }
  await rename(half, data);
  return ok({ data, password });
}

async function runInitdb(initdb: string, data: string, passwordFile: string, account?: Account): Promise<Result<void>> {
  const args = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  const looks = ['-E', 'UTF8', '--locale=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '-k', '-N'];
  const child = spawn(initdb, [...args, ...looks], {
    cwd: data,
    env: { TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: databaseLimits.embeddedInitMs,
    ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-databaseLimits.embeddedOutputChars);
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(null);
    });
    child.once('close', resolve);
  });
  return code === 0 ? ok() : err(startFault(data, output));
}

/** What PostgreSQL said when it did not start, as a fault. */
export function startFault(directory: string, output: string): ReturnType<typeof databaseFaults> {
  if (/No space left on device/i.test(output)) {
    return databaseFaults('DB-DISK-FULL');
  }
  if (/Permission denied|Read-only file system/i.test(output)) {
    return databaseFaults('DB-DIRECTORY-NOT-WRITABLE', { directory, cause: lastLine(output) });
  }
  if (/Address already in use/i.test(output)) {
    return databaseFaults('DB-PORT-TAKEN', { directory });
  }
  return databaseFaults('DB-EMBEDDED-FAILED', { directory, cause: lastLine(output) });
}

function lastLine(output: string): string {
  const lines = output.trim().split('\n');
  return lines.findLast((line) => /error|fatal|denied/i.test(line)) ?? lines.at(-1) ?? '';
}
