import { Command, CommanderError } from 'commander';
import { askCommand } from '../commands/ask.ts';
import { backupCommand } from '../commands/backup.ts';
import { certifyCommand } from '../commands/certify.ts';
import { configCommand } from '../commands/config.ts';
import { demoCommand } from '../commands/demo.ts';
import { doctorCommand } from '../commands/doctor.ts';
import { eraseCommand } from '../commands/erase.ts';
import { erasuresCommand } from '../commands/erasures.ts';
import { exchangeCommand } from '../commands/exchange.ts';
import { imagesCommand } from '../commands/images.ts';
import { inboxCommand } from '../commands/inbox.ts';
import { intakeCommand } from '../commands/intake.ts';
import { loadCommand } from '../commands/load.ts';
import { logCommand } from '../commands/log.ts';
import { outboxCommand } from '../commands/outbox.ts';
import { packagesCommand } from '../commands/packages.ts';
import { populationCommand } from '../commands/population.ts';
import { restoreCommand } from '../commands/restore.ts';
import { reviewCommand } from '../commands/review.ts';
import { sendCommand } from '../commands/send.ts';
import { serveCommand } from '../commands/serve.ts';
import { verifyCommand } from '../commands/verify.ts';
import type { AddCommand, CommandContext } from './command.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { faultOfError } from './fault-of-error.ts';
import { reportFault, type Terminal } from './terminal.ts';

const commands: readonly AddCommand[] = [
  demoCommand,
  askCommand,
  sendCommand,
  outboxCommand,
  inboxCommand,
  imagesCommand,
  certifyCommand,
  exchangeCommand,
  serveCommand,
  loadCommand,
  intakeCommand,
  packagesCommand,
  populationCommand,
  logCommand,
  reviewCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  eraseCommand,
  erasuresCommand,
  doctorCommand,
  configCommand,
];

/** The command line. A command says how it ended through its context; misuse is exit code 2. */
export function program(
  terminal: Terminal,
  environment: Readonly<Record<string, string | undefined>>,
): { run(args: readonly string[]): Promise<ExitCode>; command: Command } {
  let code: ExitCode = exitCode.ok;
  const command = new Command('stelsel')
    .description(
      'The Dutch health information system: care data stays at the source, six generic functions connect it.',
    )
    .version('0.1.0')
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
