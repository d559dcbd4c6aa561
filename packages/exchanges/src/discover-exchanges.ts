/** Finds the exchanges: every folder beside `src`, and every folder in the directories an installation adds. */
import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import { checkExchange } from './check-exchange.ts';
import type { Exchange } from './exchange.ts';
import { type ExchangeTools, exchangeTools } from './exchange-tools.ts';
import { fault } from './faults.ts';

export interface DiscoveryOptions {
  /** Directories outside this repository that hold one folder per exchange. */
  readonly directories?: readonly string[];
  /** Told of every folder that cannot be used; the others are used all the same. */
  readonly onFault?: (fault: Fault) => void;
}

export interface Discovery {
  readonly exchanges: readonly Exchange[];
  readonly faults: readonly Fault[];
}

/** From source the folders stand beside `src`; the bundle has them built, in `exchanges` beside itself. */
const fromSource = import.meta.url.endsWith('.ts');
const ownDirectory = fileURLToPath(new URL(fromSource ? '..' : './exchanges', import.meta.url));
const notExchanges = new Set(['src', 'node_modules']);

/** All usable exchanges, in order of id. A broken folder is reported through `onFault` and left out. */
export async function discoverExchanges(options: DiscoveryOptions = {}): Promise<readonly Exchange[]> {
  const { exchanges, faults } = await surveyExchanges(options);
  for (const found of faults) {
    options.onFault?.(found);
  }
  return exchanges;
}

/** The same, with the faults beside the exchanges: for `doctor` and the certification of an installation. */
export async function surveyExchanges(options: DiscoveryOptions = {}): Promise<Discovery> {
  const folders = await Promise.all([ownDirectory, ...(options.directories ?? [])].map(foldersIn));
  const results = await Promise.all(
    folders.map((found) => (found.ok ? Promise.all(found.value.map(loadExchange)) : [found])),
  );
  const exchanges = new Map<string, Exchange>();
  const faults: Fault[] = [];
  for (const result of results.flat()) {
    if (!result.ok) {
      faults.push(result.fault);
    } else if (exchanges.has(result.value.id)) {
      faults.push(fault('EXC-DOUBLE', { id: result.value.id }));
    } else {
      exchanges.set(result.value.id, result.value);
    }
  }
  return { exchanges: [...exchanges.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), faults };
}

async function foldersIn(directory: string): Promise<Result<readonly string[]>> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    return ok(
      names
        .filter((name) => !name.startsWith('.') && !notExchanges.has(name))
        .sort()
        .map((name) => join(directory, name)),
    );
  } catch (error) {
    return err(fault('EXC-FOLDER-LOAD', { folder: directory, reason: reasonOf(error) }));
  }
}

async function loadExchange(folder: string): Promise<Result<Exchange>> {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  try {
    const file = pathToFileURL(await definitionIn(folder));
    const module = (await import(file.href)) as { default?: unknown };
    if (module.default === undefined) {
      return err(fault('EXC-FOLDER', { folder: name }));
    }
    const exchange = checkExchange(definedBy(module.default));
    return exchange.ok && exchange.value.id !== name
      ? err(fault('EXC-FOLDER-NAME', { folder: name, id: exchange.value.id }))
      : exchange;
  } catch (error) {
    return err(fault('EXC-FOLDER-LOAD', { folder: name, reason: reasonOf(error) }));
  }
}

/** A built folder has `index.mjs`, a folder of sources `index.ts`. */
async function definitionIn(folder: string): Promise<string> {
  const built = join(folder, 'index.mjs');
  return access(built).then(
    () => built,
    () => join(folder, 'index.ts'),
  );
}

/** A folder outside this repository may export a function: it gets the tools to define its exchange with. */
function definedBy(exported: unknown): unknown {
  return typeof exported === 'function' ? (exported as (tools: ExchangeTools) => unknown)(exchangeTools) : exported;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
