import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { freePorts, portIsBusy } from './free-ports.ts';
import { type ProcessName, processNames } from './process-config.ts';

/** What makes a region this region; kept with its data, because its addresses are in its credentials. */
export interface RegionSettings {
  readonly ports: Readonly<Record<ProcessName | 'frontPage' | 'signIn' | 'citizen', number>>;
  readonly people: number;
  readonly seed: number;
  /** The moment at which the invented histories end. */
  readonly nowMs: number;
}

export interface RegionWish {
  readonly directory: string;
  readonly people: number;
  readonly seed: number;
  /** Port of the front page; the one of the last start when absent, a free one when 0. */
  readonly port?: number;
}

/** Opens the settings of the data directory, or makes them. A port that is taken meanwhile is named. */
export async function regionSettings(wish: RegionWish, clock: Clock): Promise<Result<RegionSettings>> {
  const file = join(wish.directory, 'settings.json');
  try {
    await mkdir(wish.directory, { recursive: true, mode: 0o700 });
    const known = await readFile(file, 'utf8').catch(() => undefined);
    const settings =
      known === undefined ? await newSettings(wish, clock) : await withAllPorts(JSON.parse(known) as RegionSettings);
    const frontPage = wish.port === 0 ? (await freePorts(1))[0] : wish.port;
    const current = frontPage === undefined ? settings : { ...settings, ports: { ...settings.ports, frontPage } };
    for (const port of Object.values(current.ports)) {
      if (await portIsBusy(port)) {
        return err(fault('CLI-PORT-BUSY', { port }));
      }
    }
    await writeFile(file, `${JSON.stringify(current, undefined, 2)}\n`);
    return ok(current);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return err(fault('CLI-FILE', { file: wish.directory, problem: code ?? message }));
  }
}

/** Settings of an older version lack the ports of processes that are new. */
async function withAllPorts(settings: RegionSettings): Promise<RegionSettings> {
  const missing = [...processNames, 'signIn' as const, 'citizen' as const].filter(
    (name) => settings.ports[name] === undefined,
  );
  const free = await freePorts(missing.length);
  const added = Object.fromEntries(missing.map((name, index) => [name, free[index]]));
  return { ...settings, ports: { ...settings.ports, ...added } };
}

async function newSettings({ people, seed }: RegionWish, clock: Clock): Promise<RegionSettings> {
  const names = [...processNames, 'frontPage', 'signIn', 'citizen'] as const;
  const ports = await freePorts(names.length);
  return {
    ports: Object.fromEntries(names.map((name, index) => [name, ports[index]])) as RegionSettings['ports'],
    people,
    seed,
    nowMs: clock.nowMs(),
  };
}
