/** Runs the command line in this process, as tests want it: exit code and everything it said. */

import { commandsFor } from '../cli/commands.ts';
import type { ExitCode } from '../cli/exit-code.ts';
import { program } from '../cli/program.ts';

export interface Said {
  readonly code: ExitCode;
  readonly out: string;
  readonly notes: string;
}

export async function runStelsel(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const out: string[] = [];
  const notes: string[] = [];
  const terminal = {
    out: (line: string) => void out.push(line),
    note: (line: string) => void notes.push(line),
    interactive: false,
  };
  const code = await program(terminal, environment, await commandsFor(args)).run(args);
  return { code, out: out.join('\n'), notes: notes.join('\n') };
}
