import type { Clock, Fault } from '@stelsel/kernel';
import { type LoadedFile, loadFiles, type Repository } from '@stelsel/store';
import { countingLine } from '../cli/counting-line.ts';
import type { Terminal } from '../cli/terminal.ts';

/** What became of all files together. */
export interface Loaded {
  readonly resources: number;
  readonly files: number;
  /** Files of which something was refused. */
  readonly refused: number;
  /** Why loading ended early: the store itself cannot be reached or is full. */
  readonly stopped?: Fault;
}

/** Reasons shown for one file; the rest is counted. */
const reasonsShown = 10;

/**
 * Loads files and folders and names every file of which something was refused, with the reason. Ends at once when the
 * store itself fails (a full disk, a stopped database): then every next file would fail the same way.
 */
export async function loadPaths(
  repository: Repository,
  paths: readonly string[],
  { terminal, clock, signal }: { readonly terminal: Terminal; readonly clock: Clock; readonly signal?: AbortSignal },
): Promise<Loaded> {
  const progress = countingLine(terminal, clock, 'resources geladen');
  const total = { resources: 0, files: 0, refused: 0 };
  for (const path of paths) {
    for await (const file of loadFiles(repository, path)) {
      total.files += 1;
      total.resources += file.stored;
      total.refused += file.refused.length === 0 ? 0 : 1;
      sayRefusals(file, progress.note);
      const stopped = storeFailure(file);
      if (stopped !== undefined || signal?.aborted === true) {
        progress.end();
        return { ...total, ...(stopped === undefined ? {} : { stopped }) };
      }
      progress.count(total.resources);
    }
  }
  progress.end();
  return total;
}

function faultsOf({ refused }: LoadedFile): readonly Fault[] {
  return refused.flatMap((result) => (result.ok ? [] : [result.fault]));
}

function sayRefusals(file: LoadedFile, note: (line: string) => void): void {
  const faults = faultsOf(file);
  for (const { text, at, code } of faults.slice(0, reasonsShown)) {
    note(`${file.file}: ${text.nl}${at === undefined ? '' : ` (${at})`} [${code}]`);
    note(`  ${text.en}`);
  }
  if (faults.length > reasonsShown) {
    note(`${file.file}: nog ${faults.length - reasonsShown} redenen (${faults.length - reasonsShown} more reasons)`);
  }
}

function storeFailure(file: LoadedFile): Fault | undefined {
  return faultsOf(file).find(({ kind }) => kind === 'unavailable');
}
