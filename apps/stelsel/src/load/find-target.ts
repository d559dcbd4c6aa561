/** Where loaded data goes: an organisation of one configuration file, or of the region in a data directory. */
import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { err, ok, parseUra, type Result } from '@stelsel/kernel';
import { databaseAddress, embeddedDatabase } from '../compose/database-address.ts';
import type { Config, HostedOrganizationConfig } from '../config/config-schema.ts';
import { loadConfig } from '../config/load-config.ts';
import { processNames } from '../demo/process-config.ts';
import { readRegionFile } from '../demo/region-file.ts';
import { fault } from '../faults.ts';

export interface Target {
  readonly organization: HostedOrganizationConfig;
  readonly config: Config;
  /** Opens the database; what was started for it is stopped by what `onClose` collects. */
  databaseUrl(onClose: (close: () => Promise<void>) => void): Promise<Result<string>>;
}

/** The organisation in the named configuration, or else in the region of the data directory. */
export async function findTarget(
  where: { readonly ura: string; readonly config?: string; readonly data: string },
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<Target>> {
  return where.config === undefined
    ? targetInRegion(where.data, where.ura)
    : targetInConfig(resolve(where.config), where.ura, environment);
}

/** An organisation of the node that this configuration file describes. */
async function targetInConfig(
  file: string,
  ura: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<Target>> {
  const config = await loadConfig(file, environment);
  if (!config.ok) {
    return config;
  }
  const found = findOrganization([config.value], ura, file);
  return found.ok
    ? ok({
        ...found.value,
        databaseUrl: (onClose) => databaseAddress(config.value, onClose),
      })
    : found;
}

/** An organisation of the region in a data directory, also when that region does not run now. */
async function targetInRegion(directory: string, ura: string): Promise<Result<Target>> {
  const configs: Config[] = [];
  for (const name of processNames) {
    const file = join(directory, `${name}.yaml`);
    if (!(await isThere(file))) {
      return err(fault('CLI-NO-REGION', { directory }));
    }
    const config = await loadConfig(file, {});
    if (!config.ok) {
      return config;
    }
    configs.push(config.value);
  }
  const found = findOrganization(configs, ura, directory);
  if (!found.ok) {
    return found;
  }
  const { organization, config } = found.value;
  const running = await readRegionFile(directory);
  return ok({
    organization,
    config,
    databaseUrl: (onClose) =>
      running.ok
        ? databaseAddress(config, onClose)
        : embeddedDatabase(join(directory, 'postgres'), config.name, onClose),
  });
}

function findOrganization(
  configs: readonly Config[],
  text: string,
  file: string,
): Result<{ readonly organization: HostedOrganizationConfig; readonly config: Config }> {
  const ura = parseUra(text);
  if (!ura.ok) {
    return ura;
  }
  const hosted = configs.flatMap((config) =>
    (config.roles.node?.organizations ?? []).map((organization) => ({ organization, config })),
  );
  const found = hosted.find(({ organization }) => organization.ura === ura.value);
  const known = hosted.map(({ organization }) => `  ${organization.ura} ${organization.name}`);
  return found === undefined
    ? err(fault('CLI-URA-UNKNOWN', { ura: ura.value, file, known: known.join('\n') || '  -' }))
    : ok(found);
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
