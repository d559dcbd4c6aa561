/** What any use of Stelsel needs of the machine: Node, memory, disk, loopback ports, and the PostgreSQL it brings. */
import { statfs } from 'node:fs/promises';
import { tmpdir, totalmem, userInfo } from 'node:os';
import { startEmbeddedPostgres } from '@stelsel/database';
import { err, ok, type Result } from '@stelsel/kernel';
import { throwAwayDirectory } from '../compose/throw-away-directory.ts';
import { freePorts } from '../demo/free-ports.ts';
import { fault } from '../faults.ts';
import { type Check, checkOf } from './check.ts';
import { doctorLimits } from './limits.ts';

export async function checkMachine(): Promise<readonly Check[]> {
  return [
    checkOf('Node', 'Node', nodeVersion(process.versions.node)),
    checkOf('Geheugen', 'Memory', memory(totalmem())),
    checkOf('Ruimte op de schijf, hier', 'Free disk space, here', await freeDisk('.')),
    checkOf('Ruimte voor tijdelijke bestanden', 'Space for temporary files', await freeDisk(tmpdir())),
    checkOf('Poorten op 127.0.0.1', 'Ports on 127.0.0.1', await ports()),
    checkOf('Ingebouwde PostgreSQL', 'Embedded PostgreSQL', await embeddedPostgres()),
  ];
}

export function nodeVersion(version: string): Result<string> {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const { nodeMajor, nodeMinor } = doctorLimits;
  return major > nodeMajor || (major === nodeMajor && minor >= nodeMinor)
    ? ok(version)
    : err(fault('CLI-NODE-VERSION', { found: version, least: `${nodeMajor}.${nodeMinor}` }));
}

export function memory(bytes: number): Result<string> {
  return bytes >= doctorLimits.memoryBytes
    ? ok(mebibytes(bytes))
    : err(fault('CLI-MEMORY', { found: mebibytes(bytes), least: mebibytes(doctorLimits.memoryBytes) }));
}

async function freeDisk(directory: string): Promise<Result<string>> {
  try {
    const { bavail, bsize } = await statfs(directory);
    return diskSpace(directory, bavail * bsize);
  } catch (error) {
    return err(fault('CLI-FILE', { file: directory, problem: (error as NodeJS.ErrnoException).code ?? 'unreadable' }));
  }
}

export function diskSpace(directory: string, bytes: number): Result<string> {
  return bytes >= doctorLimits.diskBytes
    ? ok(mebibytes(bytes))
    : err(fault('CLI-DISK', { directory, found: mebibytes(bytes), least: mebibytes(doctorLimits.diskBytes) }));
}

async function ports(): Promise<Result<string>> {
  try {
    return ok((await freePorts(1)).join());
  } catch (error) {
    return err(fault('CLI-NO-PORTS', { problem: (error as NodeJS.ErrnoException).code ?? 'network' }));
  }
}

/** The surest check of programs, account and folder is a start; the data is thrown away. */
async function embeddedPostgres(): Promise<Result<string>> {
  const directory = await throwAwayDirectory('stelsel-doctor');
  try {
    const started = await startEmbeddedPostgres({ directory: directory.path, durability: 'none' });
    if (!started.ok) {
      return started;
    }
    await started.value.stop();
    await directory.remove(started.value.directory);
    return ok(userInfo().username);
  } finally {
    await directory.remove();
  }
}

function mebibytes(bytes: number): string {
  return `${Math.floor(bytes / 1024 ** 2)} MiB`;
}
