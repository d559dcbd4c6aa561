/** Loads a file or folder of FHIR JSON, NDJSON or XML: every resource is stored, or its file is named with the reason. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Definitions, parseJson, parseXml, type Resource } from '@stelsel/fhir';
import { err, faultAt, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { storeLimits } from '../limits.ts';
import type { Repository } from '../repository.ts';
import { bundledResources } from './bundled-resources.ts';

/** What became of one file: stored resources, or the first reason why (part of) it was not. */
export interface LoadedFile {
  readonly file: string;
  readonly stored: number;
  /** Every refusal, with the line of an NDJSON file in `at`. */
  readonly refused: readonly Result<never>[];
}

type Loadable = Result<Resource>;

/**
 * Streams: one report per file, in order of name, while loading goes on. Ids that the files carry are kept; references are
 * not touched. A transaction is run; a document or message is kept whole; any other Bundle is stored as its entries.
 * Batches cross files, so a file is reported when its last resource is durable.
 */
export async function* loadFiles(repository: Repository, path: string): AsyncIterable<LoadedFile> {
  const files = await filesOf(path);
  if (!files.ok) {
    yield { file: path, stored: 0, refused: [files] };
    return;
  }
  const loader = new Loader(repository);
  for (const file of files.value) {
    for await (const resource of resourcesOf(file, repository.model.definitions)) {
      await loader.add(file, resource);
    }
    loader.end(file);
    yield* loader.finished();
  }
  await loader.flush();
  yield* loader.finished();
}

interface Tally {
  readonly file: string;
  stored: number;
  readonly refused: Result<never>[];
  waiting: number;
  ended: boolean;
}

/** Collects resources until a batch is full; a batch that is refused is tried again one by one, to find whom to blame. */
class Loader {
  readonly #repository: Repository;
  readonly #tallies = new Map<string, Tally>();
  #batch: { readonly tally: Tally; readonly resource: Resource }[] = [];
  #addresses = new Set<string>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  async add(file: string, loaded: Loadable): Promise<void> {
    const tally = this.#tallyOf(file);
    if (!loaded.ok) {
      tally.refused.push(loaded);
      return;
    }
    const { resourceType, id } = loaded.value;
    if (resourceType === 'Bundle' && loaded.value.type === 'transaction') {
      await this.#addTransaction(tally, loaded.value);
      return;
    }
    const address = `${resourceType}/${id}`;
    if (this.#batch.length >= storeLimits.loadBatch || (id !== undefined && this.#addresses.has(address))) {
      await this.flush();
    }
    this.#addresses.add(address);
    this.#batch.push({ tally, resource: loaded.value });
    tally.waiting += 1;
  }

  /** Runs as it was meant: references between its entries and conditions are resolved, all or nothing. */
  async #addTransaction(tally: Tally, bundle: Resource): Promise<void> {
    await this.flush();
    const answers = await this.#repository.transaction(bundle);
    if (answers.ok) {
      tally.stored += answers.value.filter(({ written }) => written?.resource !== undefined).length;
    } else {
      tally.refused.push(answers);
    }
  }

  end(file: string): void {
    this.#tallyOf(file).ended = true;
  }

  async flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    this.#addresses = new Set();
    const stored = await this.#repository.putAll(batch.map(({ resource }) => resource));
    for (const { tally, resource } of batch) {
      const result = stored.ok ? stored : await this.#repository.putAll([resource]);
      tally.waiting -= 1;
      if (result.ok) {
        tally.stored += 1;
      } else {
        tally.refused.push(result);
      }
    }
  }

  *finished(): Iterable<LoadedFile> {
    for (const [name, { file, stored, refused, waiting, ended }] of this.#tallies) {
      if (!ended || waiting > 0) {
        return;
      }
      this.#tallies.delete(name);
      yield { file, stored, refused };
    }
  }

  #tallyOf(file: string): Tally {
    const known = this.#tallies.get(file);
    const tally = known ?? { file, stored: 0, refused: [], waiting: 0, ended: false };
    this.#tallies.set(file, tally);
    return tally;
  }
}

const extensions = /\.(?:json|ndjson|xml)$/i;

async function filesOf(path: string): Promise<Result<readonly string[]>> {
  try {
    if (!(await stat(path)).isDirectory()) {
      return ok([path]);
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return ok(
      entries
        .filter((entry) => entry.isFile() && extensions.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort(),
    );
  } catch (error) {
    return unreadable(error);
  }
}

async function* resourcesOf(file: string, definitions: Definitions): AsyncIterable<Loadable> {
  try {
    if (/\.ndjson$/i.test(file)) {
      yield* linesOf(file, definitions);
      return;
    }
    const { size } = await stat(file);
    if (size > storeLimits.loadFileBytes) {
      yield unreadable(new Error(`more than ${storeLimits.loadFileBytes} bytes`));
      return;
    }
    const text = await readFile(file, 'utf8');
    const parsed = /^\s*</.test(text.slice(0, 1_000)) ? parseXml(text, definitions) : parseJson(text, definitions);
    yield* parsed.ok ? bundledResources(parsed.value) : [parsed];
  } catch (error) {
    yield unreadable(error);
  }
}

async function* linesOf(file: string, definitions: Definitions): AsyncIterable<Loadable> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== '') {
      const parsed = parseJson(line, definitions);
      yield* parsed.ok ? bundledResources(parsed.value) : [err(faultAt(parsed.fault, `line ${number}`))];
    }
  }
}

/** Failures of the file system are expected; the message of Node names the problem, never the content. */
function unreadable(error: unknown): Result<never> {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return err(fault('STO-UNREADABLE', { problem: typeof code === 'string' ? code : String(message) }));
}
