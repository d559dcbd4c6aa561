import { resolve } from 'node:path';
import { err, ok, parseUra, type Result } from '@stelsel/kernel';
import type { HostedOrganizationConfig } from '../config/config-schema.ts';
import { fault } from '../faults.ts';
import { type FoundProcess, findProcesses } from './find-processes.ts';

/** The organisation that a command is about, with the process it is kept in. */
export interface Target extends FoundProcess {
  readonly organization: HostedOrganizationConfig;
}

/** The organisation in the named configuration, or else in the region of the data directory. Faults: CLI-URA-UNKNOWN. */
export async function findTarget(
  where: { readonly ura: string; readonly config?: string; readonly data: string },
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<Target>> {
  const processes = await findProcesses(where, environment);
  if (!processes.ok) {
    return processes;
  }
  const ura = parseUra(where.ura);
  if (!ura.ok) {
    return ura;
  }
  const hosted = processes.value.flatMap((process) =>
    (process.config.roles.node?.organizations ?? []).map((organization): Target => ({ ...process, organization })),
  );
  const found = hosted.find(({ organization }) => organization.ura === ura.value);
  const known = hosted.map(({ organization }) => `  ${organization.ura} ${organization.name}`);
  const file = resolve(where.config ?? where.data);
  return found === undefined
    ? err(fault('CLI-URA-UNKNOWN', { ura: ura.value, file, known: known.join('\n') || '  -' }))
    : ok(found);
}
