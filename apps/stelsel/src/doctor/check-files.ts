/** Keys and certificate of one process: there, readable by it alone, and valid. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
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
  try {
    const file = tls.certificate;
    const certificate = new X509Certificate(await readFile(file));
    const ends = Date.parse(certificate.validTo);
    const host = new URL(publicUrl).hostname;
    const problem =
      Date.parse(certificate.validFrom) > clock.nowMs()
        ? `geldig vanaf / valid from ${certificate.validFrom}`
        : ends < clock.nowMs() + doctorLimits.certificateDays * dayMs
          ? `geldig tot / valid until ${certificate.validTo}`
          : certificate.checkHost(host) === undefined && certificate.checkIP(host) === undefined
            ? `niet voor / not for ${host}`
            : certificate.checkPrivateKey(createPrivateKey(await readFile(tls.key.file)))
              ? undefined
              : `niet bij / not with ${tls.key.file}`;
    return problem === undefined
      ? ok(new Date(ends).toISOString().slice(0, 10))
      : err(fault('CLI-CERTIFICATE', { file, problem }));
  } catch (error) {
    const { code = 'PEM', path = tls.certificate } = error as NodeJS.ErrnoException;
    return err(fault('CLI-FILE', { file: path, problem: code }));
  }
}
