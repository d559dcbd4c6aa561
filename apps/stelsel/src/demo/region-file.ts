import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

/** What a command line needs to know of a running region; written when the region is up, removed when it stops. */
export interface RegionFile {
  readonly pid: number;
  readonly frontPage: string;
  readonly issuer: string;
  readonly citizen: string;
  /** MijnZorgoverzicht for browsers. */
  readonly overzicht: string;
  /** The public pages and open data of the agendas. */
  readonly regie: string;
  /** File with the certificate authority of the region, PEM. */
  readonly certificateAuthority: string;
  /** Base address of the node that hosts each organisation: `https://host:port/{ura}`. */
  readonly organizations: Readonly<Record<string, string>>;
  /** Configuration file of each process. */
  readonly processes: Readonly<Record<string, string>>;
}

const fileName = 'region.json';

export async function writeRegionFile(directory: string, region: RegionFile): Promise<void> {
  await writeFile(join(directory, fileName), `${JSON.stringify(region, undefined, 2)}\n`);
}

/** Finds the running region of a data directory; a file left by a process that died does not count. */
export async function readRegionFile(directory: string): Promise<Result<RegionFile>> {
  try {
    const region = JSON.parse(await readFile(join(directory, fileName), 'utf8')) as RegionFile;
    process.kill(region.pid, 0);
    return ok(region);
  } catch {
    return err(fault('CLI-NO-REGION', { directory }));
  }
}
