/** Keys and certificate of one process: there, readable by it alone, and valid. */
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import type { Config } from '../config/config-schema.ts';
import { fault } from '../faults.ts';
import { doctorLimits } from './limits.ts';

const othersMask = 0o077;
const dayMs = 24 * 60 * 60 * 1000;

/** Every file in the key folder must be readable, by its owner alone. */
export async function checkKeys(directory: string): Promise<Result<string>> {
  try {
    const entries = await readdir(directory, { withFileTypes: true, recursive: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files) {
      const { mode } = await stat(file);
      if (process.platform !== 'win32' && (mode & othersMask) !== 0) {
        return err(fault('CLI-KEY-OPEN', { file }));
      }
      await readFile(file);
    }
    return ok(`${files.length} x 0600`);
  } catch (error) {
    const { code = 'unreadable', path = directory } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? ok('-') : err(fault('CLI-FILE', { file: path, problem: code }));
  }
}

/** The certificate belongs to the key and to the public address, and does not end soon. */
export async function checkCertificate(listen: Config['listen'], clock: Clock): Promise<Result<string>> {
  const { tls, publicUrl } = listen;
  if (tls === undefined) {
    return ok('-');
  }
  const file = tls.certificate;
  try {
    const certificate = new X509Certificate(await readFile(file));
    const key = createPrivateKey(await readFile(tls.key.file));
    const problem =
      validityProblem(certificate, clock) ?? identityProblem(certificate, new URL(publicUrl).hostname, key);
    return problem === undefined ? ok(certificate.validTo) : err(fault('CLI-CERTIFICATE', { file, problem }));
  } catch (error) {
    const { code = 'PEM', path = file } = error as NodeJS.ErrnoException;
    return err(fault('CLI-FILE', { file: path, problem: code }));
  }
}

function validityProblem({ validFrom, validTo }: X509Certificate, clock: Clock): string | undefined {
  const soon = clock.nowMs() + doctorLimits.certificateDays * dayMs;
  if (Date.parse(validFrom) > clock.nowMs()) {
    return `geldig vanaf / valid from ${validFrom}`;
  }
  return Date.parse(validTo) < soon ? `geldig tot / valid until ${validTo}` : undefined;
}

function identityProblem(certificate: X509Certificate, host: string, key: KeyObject): string | undefined {
  const named = isIP(host) === 0 ? certificate.checkHost(host) : certificate.checkIP(host);
  if (named === undefined) {
    return `niet voor / not for ${host}`;
  }
  return certificate.checkPrivateKey(key) ? undefined : 'niet bij deze sleutel / not with this key';
}
