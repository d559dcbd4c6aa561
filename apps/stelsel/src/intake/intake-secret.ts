import { readFile, writeFile } from 'node:fs/promises';
import { err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

const bytes = 32;

/** The secret that makes ids unguessable: read from its file, or made and kept there for the next time. */
export async function intakeSecret(file: string, randomness: Randomness): Promise<Result<Uint8Array>> {
  try {
    const kept = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64url');
    return kept.length < bytes ? err(fault('CLI-FILE', { file, problem: 'too short' })) : ok(new Uint8Array(kept));
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? makeSecret(file, randomness) : err(fault('CLI-FILE', { file, problem: code }));
  }
}

async function makeSecret(file: string, randomness: Randomness): Promise<Result<Uint8Array>> {
  const secret = randomness.bytes(bytes);
  try {
    await writeFile(file, `${Buffer.from(secret).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
    return ok(secret);
  } catch (error) {
    const { code = 'unwritable' } = error as NodeJS.ErrnoException;
    return err(fault('CLI-FILE', { file, problem: code }));
  }
}
