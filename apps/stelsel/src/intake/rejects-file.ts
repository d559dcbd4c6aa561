/** The lines of an export that were not taken in, as they stand in it, to be corrected and given again; with why in a second file. */
import { type FileHandle, open } from 'node:fs/promises';
import type { RefusedPart } from '@stelsel/intake';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

export interface RejectsFile {
  add(line: string, reasons: readonly RefusedPart[]): Promise<void>;
}

/** Both files are made when the first line is refused, and only their owner can read them. Fault: CLI-FILE when one is there already. */
export async function rejectsFile(
  file: string,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<(header: string) => RejectsFile>> {
  const reasonsFile = `${file}.reasons.csv`;
  let handles: readonly [FileHandle, FileHandle];
  try {
    handles = [await open(file, 'wx', 0o600), await open(reasonsFile, 'w', 0o600)];
  } catch (error) {
    return err(fault('CLI-FILE', { file, problem: (error as NodeJS.ErrnoException).code ?? 'unwritable' }));
  }
  const [lines, reasons] = handles;
  onClose(() => lines.close());
  onClose(() => reasons.close());
  await reasons.appendFile('reject;place;reason\n');
  let written = 0;
  return ok((header) => ({
    add: async (line, found) => {
      if (written === 0) {
        await lines.appendFile(`${header}\n`);
      }
      written += 1;
      await lines.appendFile(`${line}\n`);
      for (const { place, fault: why } of found) {
        await reasons.appendFile(`${written};${place.nl};"${why.text.nl.replaceAll('"', '""')}"\n`);
      }
    },
  }));
}
