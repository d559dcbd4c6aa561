import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@stelsel/database';
import { type Clock, combine, ok, type Result, secureRandomness, type TraceEvent } from '@stelsel/kernel';
import { region } from '@stelsel/population';
import { openNodeStore } from '../compose/open-store.ts';
import { schemaOpener } from '../compose/process-context.ts';
import { firstChoices } from '../identities/first-choices.ts';
import { regionIdentities } from '../identities/region-identities.ts';
import { regionCertificates } from './certificates.ts';
import { type RegionProcess, startProcess } from './child-process.ts';
import { loadPopulation } from './load-population.ts';
import { loadStudies } from './load-studies.ts';
import {
  citizenUrl,
  type ProcessName,
  processConfig,
  processNames,
  processUrl,
  type RegionPlan,
} from './process-config.ts';
import { type RegionFile, writeRegionFile } from './region-file.ts';
import { type RegionSettings, type RegionWish, regionSettings } from './region-settings.ts';

/** A region that runs: its processes under this program's supervision. */
export interface StartedRegion {
  readonly file: RegionFile;
  readonly settings: RegionSettings;
  readonly directory: string;
  readonly databaseUrl: (name: ProcessName | 'outside') => string;
  /** The processes that run now. */
  processes(): readonly Pick<RegionProcess, 'name' | 'pid'>[];
  /** Ends a process as a power cut would. */
  kill(name: ProcessName): Promise<void>;
  /** Starts a process again with its own configuration. */
  restart(name: ProcessName): Promise<Result<void>>;
  stop(): Promise<void>;
}

/** The stages of a start, in order; told to whoever watches. */
export type Stage = 'database' | 'identities' | 'people' | 'national' | 'nodes' | 'index';

export interface StartRegionDeps {
  readonly clock: Clock;
  readonly onStage: (stage: Stage, detail?: string) => void;
  /** Hears every step of every question; without it the processes tell nobody. */
  readonly onTrace?: (event: TraceEvent) => void;
  readonly onDied: (name: string) => void;
}

/**
 * Starts the region in its data directory: database, certificates, invented people (once), the national process, and the
 * nodes. When a stage fails, what was started is stopped and nothing half-made is kept that a next start would trust.
 */
export async function startRegion(wish: RegionWish, deps: StartRegionDeps): Promise<Result<StartedRegion>> {
  const settings = await regionSettings(wish, deps.clock);
  if (!settings.ok) {
    return settings;
  }
  deps.onStage('database');
  const postgres = await startEmbeddedPostgres({ directory: join(wish.directory, 'postgres'), keepRunning: true });
  if (!postgres.ok) {
    return postgres;
  }
  const running = new Map<ProcessName, RegionProcess>();
  const stop = async (): Promise<void> => {
    await rm(join(wish.directory, 'region.json'), { force: true });
    await Promise.all([...running.values()].map((child) => child.stop()));
    await postgres.value.stop();
  };
  const started = await startAll(wish, settings.value, postgres.value, running, deps);
  if (!started.ok) {
    await stop();
    return started;
  }
  return ok({ ...started.value, settings: settings.value, directory: wish.directory, stop });
}

async function startAll(
  { directory }: RegionWish,
  settings: RegionSettings,
  postgres: EmbeddedPostgres,
  running: Map<ProcessName, RegionProcess>,
  deps: StartRegionDeps,
): Promise<Result<Omit<StartedRegion, 'settings' | 'directory' | 'stop'>>> {
  for (const name of [...processNames, 'outside']) {
    await postgres.createDatabase(name);
  }
  deps.onStage('identities');
  await writeOnce(join(directory, 'identities.json'), () => regionIdentities(settings));
  await writeOnce(join(directory, 'choices.json'), () => firstChoices(settings));
  const plan: RegionPlan = {
    directory,
    ports: settings.ports,
    databaseUrls: {
      national: postgres.url('national'),
      vendor: postgres.url('vendor'),
      hospital: postgres.url('hospital'),
      regie: postgres.url('regie'),
    },
    certificates: await regionCertificates(directory, deps.clock),
    organizations: region.organizations,
    trace: deps.onTrace !== undefined,
  };
  const start = async (name: ProcessName): Promise<Result<void>> => {
    const configFile = join(directory, `${name}.yaml`);
    await writeFile(configFile, processConfig(plan, name), { mode: 0o600 });
    const logFile = join(directory, `${name}.log`);
    const child = await startProcess({
      name,
      configFile,
      logFile,
      onTrace: deps.onTrace ?? (() => undefined),
      onDied: deps.onDied,
    });
    if (child.ok) {
      running.set(name, child.value);
    }
    return child.ok ? ok() : child;
  };
  deps.onStage('people');
  const filled = await fillOnce(directory, settings, plan, deps);
  if (!filled.ok) {
    return filled;
  }
  deps.onStage('national');
  const national = await start('national');
  if (!national.ok) {
    return national;
  }
  deps.onStage('nodes');
  const nodes = combine(await Promise.all([start('vendor'), start('hospital'), start('regie')]));
  if (!nodes.ok) {
    return nodes;
  }
  const file = regionFile(plan, settings);
  await writeRegionFile(directory, file);
  return ok({
    file,
    databaseUrl: (name) => postgres.url(name),
    processes: () => [...running.values()].map(({ name, pid }) => ({ name, pid })),
    kill: async (name) => {
      await running.get(name)?.kill();
      running.delete(name);
    },
    restart: start,
  });
}

/** Loads the people and their choices into empty databases; a marker says that it was completed. */
async function fillOnce(
  directory: string,
  settings: RegionSettings,
  plan: RegionPlan,
  { clock, onStage }: StartRegionDeps,
): Promise<Result<void>> {
  const closers: (() => Promise<void>)[] = [];
  const onClose = (close: () => Promise<void>): void => void closers.push(close);
  const open = (name: ProcessName) => schemaOpener(plan.databaseUrls[name], onClose);
  try {
    return await writeOnce(join(directory, 'filled.json'), async () => {
      const stores = combine(
        await Promise.all(
          (['vendor', 'hospital'] as const).map((name) =>
            openNodeStore({ database: open(name), clock, randomness: secureRandomness }),
          ),
        ),
      );
      if (!stores.ok) {
        return stores;
      }
      const [vendor, hospital] = stores.value;
      const storeOf = (name: string) => (name === 'vendor' ? vendor : name === 'hospital' ? hospital : undefined);
      const loaded = await loadPopulation(settings, storeOf, (count) => onStage('people', `${count} resources`));
      if (!loaded.ok) {
        return loaded;
      }
      const baseOf = ({ ura, process: host }: { readonly ura: string; readonly process: string }) =>
        `${processUrl(plan, host as ProcessName)}/${ura}`;
      const studies = await loadStudies(settings.nowMs, storeOf, baseOf);
      return studies.ok ? { resources: loaded.value, studies: studies.value } : studies;
    });
  } finally {
    for (const close of closers.reverse()) {
      await close();
    }
  }
}

/** Makes a file with the outcome of some work, unless it is there; a failure leaves no file. */
async function writeOnce(file: string, make: () => Promise<object | Result<never>>): Promise<Result<void>> {
  if (
    await readFile(file).then(
      () => true,
      () => false,
    )
  ) {
    return ok();
  }
  const made = await make();
  if ('ok' in made && made.ok === false) {
    return made;
  }
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return ok();
}

function regionFile(plan: RegionPlan, settings: RegionSettings): RegionFile {
  return {
    pid: process.pid,
    frontPage: `http://127.0.0.1:${settings.ports.frontPage}`,
    issuer: `${processUrl(plan, 'national')}/issuer`,
    citizen: `${processUrl(plan, 'national')}/citizen`,
    overzicht: citizenUrl(plan),
    regie: processUrl(plan, 'regie'),
    certificateAuthority: plan.certificates.authorityFile,
    organizations: Object.fromEntries(
      plan.organizations
        .filter(({ process: host }) => host !== 'national')
        .map(({ ura, process: host }) => [ura, `${processUrl(plan, host)}/${ura}`]),
    ),
    processes: Object.fromEntries(processNames.map((name) => [name, join(plan.directory, `${name}.yaml`)])),
  };
}
