import type { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** What a command gets from the outside, and how it tells how it ended. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly finish: (code: ExitCode) => void;
}

export type AddCommand = (parent: Command, context: CommandContext) => void;
