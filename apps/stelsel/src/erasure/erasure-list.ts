/**
 * The list of erasures outside the database: one line of JSON for each, so that who was erased after a backup can be erased
 * again when that backup is restored. A line names nobody without the key folder: everything of a person in it is sealed.
 */
import { open, readFile } from 'node:fs/promises';
import { err, ok, type Result } from '@stelsel/kernel';
import { z } from 'zod';
import { fault } from '../faults.ts';

const line = z.strictObject({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** URA. */
  organization: z.string().regex(/^\d{8}$/),
  /** Which secret sealed it: with another one nobody would be found, and nothing would tell. */
  sealedWith: z.string().min(1),
  person: z.string().min(1),
  keys: z.array(z.string().min(1)),
});

export type ErasureLine = z.output<typeof line>;

/** Adds a line and resolves when it is on the disk. Fault: CLI-ERASURES-FILE. */
export async function appendErasure(file: string, erasure: ErasureLine): Promise<Result<void>> {
  try {
    const handle = await open(file, 'a', 0o600);
    try {
      await handle.appendFile(`${JSON.stringify(erasure)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return ok();
  } catch (error) {
    return err(fault('CLI-ERASURES-FILE', { file, problem: (error as NodeJS.ErrnoException).code ?? 'unwritable' }));
  }
}

/** Every line, or a fault that names the first one that is none: half a list would bring somebody back. */
export async function readErasures(file: string): Promise<Result<readonly ErasureLine[]>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return err(fault('CLI-ERASURES-FILE', { file, problem: (error as NodeJS.ErrnoException).code ?? 'unreadable' }));
  }
  const lines: ErasureLine[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    if (written.trim() === '') {
      continue;
    }
    const read = lineOf(written);
    if (read === undefined) {
      return err(fault('CLI-ERASURES-FILE', { file, problem: `line ${index + 1}` }));
    }
    lines.push(read);
  }
  return ok(lines);
}

function lineOf(text: string): ErasureLine | undefined {
  try {
    return line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
