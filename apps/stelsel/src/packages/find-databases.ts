/** Which databases keep the packages: that of one configuration file, or those of every node of the region. */
import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { err, ok, type Result } from '@stelsel/kernel';
import { databaseAddress, embeddedDatabase } from '../compose/database-address.ts';
import type { Config } from '../config/config-schema.ts';
import { loadConfig } from '../config/load-config.ts';
import { processNames } from '../demo/process-config.ts';
import { readRegionFile } from '../demo/region-file.ts';
import { fault } from '../faults.ts';

export interface PackageDatabase {
  /** The process whose packages these are. */
  readonly process: string;
  readonly config: Config;
  open(onClose: (close: () => Promise<void>) => void): Promise<Result<string>>;
}

export async function findPackageDatabases(
  where: { readonly config?: string; readonly data: string },
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<readonly PackageDatabase[]>> {
  if (where.config !== undefined) {
    const config = await loadConfig(resolve(where.config), environment);
    return config.ok
      ? ok([
          {
            process: config.value.name,
            config: config.value,
            open: (onClose) => databaseAddress(config.value, onClose),
          },
        ])
      : config;
  }
  const directory = resolve(where.data);
  const running = await readRegionFile(directory);
  const found: PackageDatabase[] = [];
  for (const name of processNames) {
    const file = join(directory, `${name}.yaml`);
    const there = await access(file).then(
      () => true,
      () => false,
    );
    if (!there) {
      return err(fault('CLI-NO-REGION', { directory }));
    }
    const config = await loadConfig(file, {});
    if (!config.ok) {
      return config;
    }
    if (config.value.roles.node !== undefined) {
      found.push({
        process: config.value.name,
        config: config.value,
        open: (onClose) =>
          running.ok
            ? databaseAddress(config.value, onClose)
            : embeddedDatabase(join(directory, 'postgres'), config.value.name, onClose),
      });
    }
  }
  return ok(found);
}
