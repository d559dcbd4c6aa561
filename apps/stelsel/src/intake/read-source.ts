/** A file as a source of an intake: how far it is read is known, for whoever waits. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parse } from 'node:path';
import type { IntakeSource } from '@stelsel/intake';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

export interface SourceFile extends IntakeSource {
  /** From 0 to 1, of the last time it was opened. */
  part(): number;
}

/** Fault: CLI-FILE. */
export async function readSource(file: string): Promise<Result<SourceFile>> {
  try {
    const { size } = await stat(file);
    let read = () => 0;
    return ok({
      name: parse(file).name,
      open: () => {
        const stream = createReadStream(file);
        read = () => stream.bytesRead;
        return stream;
      },
      part: () => (size === 0 ? 1 : read() / size),
    });
  } catch (error) {
    return err(fault('CLI-FILE', { file, problem: (error as NodeJS.ErrnoException).code ?? 'unreadable' }));
  }
}
