/** The keys of a process in a backup: encrypted with a passphrase, or not there at all. */
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { unfinishedMark } from './unfinished-restore.ts';

/** scrypt with 64 MB: a guess costs a tenth of a second. */
const cost = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 1024 ** 2 };

/** Salt, nonce, ciphertext and tag of AES-256-GCM over a JSON object of file names and their base64. */
export async function sealKeys(directory: string, passphrase: string): Promise<Uint8Array> {
  const files: Record<string, string> = {};
  for (const name of (await readdir(directory)).filter((one) => one !== unfinishedMark).toSorted()) {
    files[name] = (await readFile(join(directory, name))).toString('base64');
  }
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32, cost), nonce);
  return Buffer.concat([salt, nonce, cipher.update(JSON.stringify(files)), cipher.final(), cipher.getAuthTag()]);
}

/** Writes the keys back, readable by this account alone; a key that is there already is never replaced. Fault: CLI-BACKUP-KEYS. */
export async function openKeys(sealed: Uint8Array, passphrase: string, directory: string): Promise<Result<number>> {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv(
    'aes-256-gcm',
    scryptSync(passphrase, bytes.subarray(0, 16), 32, cost),
    bytes.subarray(16, 28),
  );
  let files: Readonly<Record<string, string>>;
  try {
    decipher.setAuthTag(bytes.subarray(-16));
    const text = Buffer.concat([decipher.update(bytes.subarray(28, -16)), decipher.final()]).toString('utf8');
    files = JSON.parse(text) as Readonly<Record<string, string>>;
  } catch {
    return err(fault('CLI-BACKUP-KEYS', { problem: 'passphrase' }));
  }
  await mkdir(directory, { recursive: true, mode: 0o700 });
  for (const [name, content] of Object.entries(files)) {
    try {
      await writeFile(join(directory, name), Buffer.from(content, 'base64'), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      const { code = 'unwritable' } = error as NodeJS.ErrnoException;
      return err(fault('CLI-BACKUP-KEYS', { problem: `${name}: ${code}` }));
    }
  }
  return ok(Object.keys(files).length);
}
