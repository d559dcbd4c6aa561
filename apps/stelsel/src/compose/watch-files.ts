/** The certificate of this process and the disks it needs, for `/health`. */
import { X509Certificate } from 'node:crypto';
import { readFile, statfs } from 'node:fs/promises';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import type { Config } from '../config/config-schema.ts';
import { fault } from '../faults.ts';
import type { Health, HealthFacts } from './health.ts';
import { healthLimits } from './health-limits.ts';

export function watchFiles(config: Pick<Config, 'listen' | 'keys' | 'database'>, clock: Clock, watch: Health['watch']) {
  const { tls } = config.listen;
  if (tls !== undefined) {
    watch('certificate', () => certificateState(tls.certificate, clock), { degrades: true });
  }
  const places = [config.keys.directory, ...('embedded' in config.database ? [config.database.embedded] : [])];
  watch('disk', () => diskState(places), { degrades: true });
}

/** What is on disk now: a certificate that was renewed there is used after a restart. */
async function certificateState(file: string, clock: Clock): Promise<Result<HealthFacts>> {
  try {
    const { validTo } = new X509Certificate(await readFile(file));
    const daysLeft = Math.floor((Date.parse(validTo) - clock.nowMs()) / 86_400_000);
    return daysLeft < healthLimits.certificateDays
      ? err(fault('CLI-CERTIFICATE-ENDS', { file, days: daysLeft }))
      : ok({ daysLeft });
  } catch (error) {
    const { code = 'PEM' } = error as NodeJS.ErrnoException;
    return err(fault('CLI-FILE', { file, problem: code }));
  }
}

async function diskState(places: readonly string[]): Promise<Result<HealthFacts>> {
  let least = Number.MAX_SAFE_INTEGER;
  for (const place of places) {
    try {
      const { bavail, bsize } = await statfs(place);
      least = Math.min(least, bavail * bsize);
    } catch (error) {
      const { code = 'unreadable' } = error as NodeJS.ErrnoException;
      return err(fault('CLI-FILE', { file: place, problem: code }));
    }
  }
  const freeMegabytes = Math.floor(least / 1024 ** 2);
  return least < healthLimits.diskBytes ? err(fault('CLI-DISK-LOW', { freeMegabytes })) : ok({ freeMegabytes });
}
