import { release } from '@stelsel/kernel';
import { Command, CommanderError } from 'commander';
import type { AddCommand, CommandContext } from './command.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { faultOfError } from './fault-of-error.ts';
import { reportFault, type Terminal } from './terminal.ts';

/** The command line with these commands. A command says how it ended through its context; misuse is exit code 2. */
export function program(
  terminal: Terminal,
  environment: Readonly<Record<string, string | undefined>>,
  commands: readonly AddCommand[],
): { run(args: readonly string[]): Promise<ExitCode>; command: Command } {
  let code: ExitCode = exitCode.ok;
  const command = new Command('stelsel')
    .description(
      'The Dutch health information system: care data stays at the source, six generic functions connect it.',
    )
    .version(release)
    .enablePositionalOptions()
    .showHelpAfterError('(add --help for the options and examples)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.note(text.trimEnd()),
    })
    .addHelpText(
      'after',
      '\nStart here:\n  npm run demo                 a whole region on this machine\n  stelsel demo --check         every scenario, without a browser\n',
    );
  const context: CommandContext = {
    terminal,
    environment,
    finish: (ended) => {
      code = ended;
    },
  };
  for (const add of commands) {
    add(command, context);
  }
  return {
    command,
    run: async (args) => {
      try {
        await command.parseAsync([...args], { from: 'user' });
        return code;
      } catch (error) {
        if (error instanceof CommanderError) {
          return error.exitCode === 0 ? exitCode.ok : exitCode.usage;
        }
        const expected = faultOfError(error);
        if (expected !== undefined) {
          return reportFault(terminal, expected);
        }
        terminal.note(`Er ging iets mis dat niet had mogen gebeuren. Meld dit met de tekst hieronder.`);
        terminal.note(`  This should not have happened. Please report it with the text below.`);
        terminal.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return exitCode.bug;
      }
    },
  };
}
