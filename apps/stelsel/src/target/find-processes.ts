/** The processes a command is about: that of one configuration file, or those of the region in a data directory. */
import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { err, ok, type Result } from '@stelsel/kernel';
import { databaseAddress, embeddedDatabase, processAddress } from '../compose/database-address.ts';
import type { Config } from '../config/config-schema.ts';
import { loadConfig } from '../config/load-config.ts';
import { processNames } from '../demo/process-config.ts';
import { readRegionFile } from '../demo/region-file.ts';
import { fault } from '../faults.ts';

export interface FoundProcess {
  readonly config: Config;
  /** Opens the database, also of a region that does not run now; what was started for it is stopped by what `onClose` collects. */
  databaseUrl(onClose: (close: () => Promise<void>) => void): Promise<Result<string>>;
}

/** Faults: CLI-NO-REGION, and those of a configuration. Variables of the environment do not change the files of a region. */
export function findProcesses(
  where: { readonly config?: string; readonly data: string },
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<readonly FoundProcess[]>> {
  return where.config === undefined ? inRegion(resolve(where.data)) : inFile(resolve(where.config), environment);
}

async function inFile(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<readonly FoundProcess[]>> {
  const config = await loadConfig(file, environment);
  return config.ok
    ? ok([{ config: config.value, databaseUrl: (onClose) => processAddress(config.value, onClose) }])
    : config;
}

async function inRegion(directory: string): Promise<Result<readonly FoundProcess[]>> {
  const running = await readRegionFile(directory);
  const found: FoundProcess[] = [];
  for (const name of processNames) {
    const file = join(directory, `${name}.yaml`);
    if (!(await isThere(file))) {
      return err(fault('CLI-NO-REGION', { directory }));
    }
    const config = await loadConfig(file, {});
    if (!config.ok) {
      return config;
    }
    found.push({
      config: config.value,
      databaseUrl: (onClose) =>
        running.ok
          ? databaseAddress(config.value, onClose)
          : embeddedDatabase(join(directory, 'postgres'), config.value.name, onClose),
    });
  }
  return ok(found);
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
