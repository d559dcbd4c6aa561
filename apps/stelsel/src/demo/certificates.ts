import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCertificateAuthority, issueCertificate } from '@stelsel/http';
import type { Clock } from '@stelsel/kernel';

export interface RegionCertificates {
  /** File of the authority, PEM. */
  readonly authorityFile: string;
  readonly certificateFile: string;
  readonly keyFile: string;
}

/** The development authority of a region and one certificate for localhost; made once, kept with the data. */
export async function regionCertificates(directory: string, clock: Clock): Promise<RegionCertificates> {
  const folder = join(directory, 'tls');
  const files = {
    authorityFile: join(folder, 'ca.crt'),
    certificateFile: join(folder, 'server.crt'),
    keyFile: join(folder, 'server.key'),
  };
  const known = await readFile(files.keyFile, 'utf8').catch(() => undefined);
  if (known === undefined) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const authority = await createCertificateAuthority({ name: 'Stelsel development authority', clock });
    const issued = await issueCertificate(authority, { names: ['localhost', '127.0.0.1'], clock });
    await writeFile(files.authorityFile, authority.cert);
    await writeFile(files.certificateFile, issued.cert);
    await writeFile(files.keyFile, issued.key, { mode: 0o600 });
  }
  return files;
}
