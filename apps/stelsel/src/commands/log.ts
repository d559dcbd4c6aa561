import { fileKeyStore } from '@stelsel/http';
import { combine, ok, type Result, systemClock, type Ura } from '@stelsel/kernel';
import { createLog, type Log, type LogProof, loggingMigrations } from '@stelsel/logging';
import type { Command } from 'commander';
import { closing } from '../cli/closing.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { schemaOpener } from '../compose/process-context.ts';
import { defaultDirectory } from '../demo/default-directory.ts';
import { findTarget } from '../target/find-target.ts';

interface Options {
  readonly ura: string;
  readonly config?: string;
  readonly data: string;
}

/** `stelsel log`: evidence that anyone can check with `stelsel verify`. */
export const logCommand: AddCommand = (parent, context) => {
  const log = parent.command('log').description('evidence from the log of an organisation, for `stelsel verify`');
  withTarget(
    log.command('prove').description('prove that one entry is in the log').argument('<event-id>', 'id of the entry'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  stelsel log prove 0191f3d2-7c1e-4c3a-9c1f-2f4b6a8d0e11 --ura 90000001 > proof.json\n' +
        '\nExit codes: 0 printed, 1 no such entry, 2 usage, 5 not signed yet (at most a minute) or not reachable\n',
    )
    .action(async (id: string, options: Options) =>
      context.finish(await print(options, context, (it) => it.prove(id))),
    );
  withTarget(log.command('head').description('print the newest signed head of the log'))
    .addHelpText(
      'after',
      '\nExample:\n  stelsel log head --ura 90000001 > head.json\n\nExit codes: 0 printed, 2 usage, 5 not reachable\n',
    )
    .action(async (options: Options) => context.finish(await print(options, context, (it) => it.head())));
};

function withTarget(command: Command): Command {
  return command
    .requiredOption('--ura <number>', 'the organisation that keeps the log')
    .option('--config <file>', 'configuration file of the node; default the region in --data')
    .option('--data <directory>', 'data directory of the region', defaultDirectory);
}

async function print(
  options: Options,
  { terminal, environment }: CommandContext,
  evidence: (log: Log) => Promise<Result<LogProof>>,
): Promise<ExitCode> {
  return closing(async (onClose) => {
    const log = await openLog(options, environment, onClose);
    const proof = log.ok ? await evidence(log.value) : log;
    if (!proof.ok) {
      return reportFault(terminal, proof.fault);
    }
    terminal.out(JSON.stringify(proof.value));
    return exitCode.ok;
  });
}

async function openLog(
  options: Options,
  environment: CommandContext['environment'],
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<Log>> {
  const target = await findTarget(options, environment);
  if (!target.ok) {
    return target;
  }
  const { organization, config } = target.value;
  const { ura, name } = organization;
  const url = await target.value.databaseUrl(onClose);
  if (!url.ok) {
    return url;
  }
  const keys = fileKeyStore(config.keys.directory);
  const opened = combine([
    await schemaOpener(url.value, onClose)('log', loggingMigrations),
    await keys.signingKey(`log-${ura}`, 'EdDSA'),
    await keys.secret(`log-${ura}`, 32),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [db, key, secret] = opened.value;
  const source = { site: new URL(config.listen.publicUrl).host, name, ura: ura as Ura };
  const log = createLog({ db, tenant: ura, key, secret, clock: systemClock, source });
  onClose(() => log.close());
  return ok(log);
}
