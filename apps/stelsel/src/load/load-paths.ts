import type { Clock, Fault } from '@stelsel/kernel';
import { type BulkStore, loadFiles } from '@stelsel/store';
import { countingLine } from '../cli/counting-line.ts';
import type { Terminal } from '../cli/terminal.ts';

/** What became of all files together. */
export interface Loaded {
  /** Stored now, or there already with the same content. */
  readonly resources: number;
  /** Of those, how many were there already. */
  readonly unchanged: number;
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
  store: BulkStore,
  paths: readonly string[],
  { terminal, clock, signal }: { readonly terminal: Terminal; readonly clock: Clock; readonly signal?: AbortSignal },
): Promise<Loaded> {
  const progress = countingLine(terminal, clock, 'resources geladen');
  const total = { resources: 0, unchanged: 0, files: 0, refused: 0 };
  const reasons = new Map<string, number>();
  for (const path of paths) {
    for await (const part of loadFiles(store, path)) {
      total.resources += part.stored + part.unchanged;
      total.unchanged += part.unchanged;
      for (const fault of part.refused) {
        sayRefusal(part.file, fault, counted(reasons, part.file), progress.note);
      }
      const stopped = part.refused.find(({ kind }) => kind === 'unavailable');
      if (part.ended || stopped !== undefined) {
        total.files += 1;
        total.refused += sayRest(part.file, reasons, progress.note);
      }
      if (stopped !== undefined || signal?.aborted === true) {
        progress.end();
        return { ...total, ...(stopped === undefined ? {} : { stopped }) };
      }
      progress.count(total.resources, part.totalBytes === 0 ? 1 : part.readBytes / part.totalBytes);
    }
  }
  progress.end();
  return total;
}

function counted(reasons: Map<string, number>, file: string): number {
  const number = (reasons.get(file) ?? 0) + 1;
  reasons.set(file, number);
  return number;
}

function sayRefusal(file: string, { text, at, code }: Fault, number: number, note: (line: string) => void): void {
  if (number <= reasonsShown) {
    note(`${file}: ${text.nl}${at === undefined ? '' : ` (${at})`} [${code}]`);
    note(`  ${text.en}`);
  }
}

/** Ends what is told of one file; 1 when something of it was refused. */
function sayRest(file: string, reasons: Map<string, number>, note: (line: string) => void): number {
  const number = reasons.get(file) ?? 0;
  reasons.delete(file);
  if (number > reasonsShown) {
    note(`${file}: nog ${number - reasonsShown} redenen (${number - reasonsShown} more reasons)`);
  }
  return number === 0 ? 0 : 1;
}
