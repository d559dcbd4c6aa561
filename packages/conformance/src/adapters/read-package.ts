/** Reads a FHIR package from a TGZ file, a folder or an https address; what is too large, or points outside, is refused. */
import { createReadStream } from 'node:fs';
import { lstat, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Fetcher } from '@stelsel/http';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import { Parser, type ReadEntry } from 'tar';
import { fault } from '../faults.ts';
import { conformanceLimits } from '../limits.ts';
import type { FhirPackage } from '../package/fhir-package.ts';
import { collectFiles, type FileCollector } from '../package/package-files.ts';
import { parsePackage } from '../package/parse-package.ts';

/**
 * @param source a `.tgz` file, a folder with `package.json` (or with `package/package.json`), or an https address
 * @param fetch the way out; without it no address is read
 */
export async function readPackage(source: string, fetch?: Fetcher): Promise<Result<FhirPackage>> {
  const collector = collectFiles(source);
  const read = /^[a-z]+:\/\//i.test(source)
    ? await readAddress(source, fetch, collector)
    : await readLocal(source, collector);
  return read.ok ? parsePackage(source, collector.files) : read;
}

async function readLocal(source: string, collector: FileCollector): Promise<Result<void>> {
  try {
    const found = await stat(source);
    if (found.isDirectory()) {
      return await readFolder(source, collector);
    }
    if (found.size > conformanceLimits.packageCompressedBytes) {
      return err(tooLarge(source));
    }
    return await readTar(source, createReadStream(source), collector);
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    return err(fault('CNF-PACKAGE-UNREADABLE', { source, problem: code }));
  }
}

async function readFolder(source: string, collector: FileCollector): Promise<Result<void>> {
  const names = await readdir(source);
  const folder = names.includes('package.json') ? source : join(source, 'package');
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name);
    const found = await lstat(path);
    if (found.isSymbolicLink()) {
      return err(fault('CNF-PACKAGE-PATH', { source }));
    }
    const admitted = found.isFile() ? collector.admit(`package/${name}`, found.size) : ok(undefined);
    if (!admitted.ok) {
      return admitted;
    }
    if (admitted.value !== undefined) {
      const file = await open(path);
      try {
        collector.put(admitted.value, await file.readFile());
      } finally {
        await file.close();
      }
    }
  }
  return ok();
}

async function readAddress(
  source: string,
  fetch: Fetcher | undefined,
  collector: FileCollector,
): Promise<Result<void>> {
  const url = URL.parse(source);
  if (url === null || fetch === undefined || url.protocol !== 'https:') {
    return err(fault('CNF-PACKAGE-SOURCE', { source }));
  }
  const answer = await fetch({
    method: 'GET',
    url: source,
    bytes: true,
    maxBytes: conformanceLimits.packageCompressedBytes,
    timeoutMs: conformanceLimits.packageFetchMs,
  });
  if (!answer.ok) {
    return answer;
  }
  if (answer.value.status !== 200) {
    return err(fault('CNF-PACKAGE-ANSWER', { host: url.host, status: answer.value.status }));
  }
  return readTar(source, Readable.from([Buffer.from(answer.value.body, 'latin1')]), collector);
}

/** Nothing is ever written to disk: entries go into memory, within the limits, as they come. */
async function readTar(source: string, input: Readable, collector: FileCollector): Promise<Result<void>> {
  let problem: Fault | undefined;
  const parser = new Parser({
    strict: true,
    maxMetaEntrySize: 64 * 1024,
    onReadEntry: (entry) => {
      problem ??= readEntry(source, entry, collector);
      if (problem !== undefined) {
        entry.resume();
        input.destroy(new Error('refused'));
      }
    },
  });
  try {
    await pipeline(input, parser as unknown as NodeJS.WritableStream);
  } catch (error) {
    problem ??= fault('CNF-PACKAGE-WRONG', { source, problem: tarProblem(error) });
  }
  return problem === undefined ? ok() : err(problem);
}

function tarProblem(error: unknown): string {
  const { code = '', message = '' } = error as NodeJS.ErrnoException;
  return /TAR|Z_|gzip|zlib|incorrect header|unexpected end/i.test(`${code} ${message}`)
    ? 'it is no complete TGZ'
    : code || 'it cannot be read';
}

function readEntry(source: string, entry: ReadEntry, collector: FileCollector): Fault | undefined {
  if (entry.type === 'Directory') {
    entry.resume();
    return undefined;
  }
  if (entry.type !== 'File' && entry.type !== 'OldFile') {
    return fault('CNF-PACKAGE-PATH', { source });
  }
  const admitted = collector.admit(entry.path, entry.size);
  if (!admitted.ok) {
    return admitted.fault;
  }
  const path = admitted.value;
  if (path === undefined) {
    entry.resume();
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  entry.on('data', (chunk) => chunks.push(chunk));
  entry.on('end', () => collector.put(path, Buffer.concat(chunks)));
  return undefined;
}

function tooLarge(source: string): Fault {
  return fault('CNF-PACKAGE-LIMIT', { source, max: conformanceLimits.packageCompressedBytes, unit: 'bytes' });
}
