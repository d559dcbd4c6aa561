import { closing } from '../cli/closing.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { defaultDirectory } from '../demo/default-directory.ts';
import { listErasures } from '../erasure/erase-at-organization.ts';
import { openErasing } from '../erasure/open-erasing.ts';
import { fault } from '../faults.ts';
import { findTarget } from '../target/find-target.ts';

interface Options {
  readonly ura: string;
  readonly since?: string;
  readonly config?: string;
  readonly data: string;
}

/** `stelsel erasures`: the list as the database has it, for whoever lost the file or keeps it in a second place. */
export const erasuresCommand: AddCommand = (parent, context) => {
  parent
    .command('erasures')
    .description('print the list of erasures of an organisation, one line of JSON each')
    .requiredOption('--ura <number>', 'the organisation')
    .option('--since <date>', 'only from this date or moment on')
    .option('--config <file>', 'configuration file of the node; default the region in --data')
    .option('--data <directory>', 'data directory of the region', defaultDirectory)
    .addHelpText(
      'after',
      '\nExample:\n  stelsel erasures --ura 90000001 --config stelsel.yaml > /elsewhere/erasures.ndjson\n' +
        '\nThe lines name nobody without the key folder. `stelsel restore --erasures` takes them.\n' +
        '\nExit codes: 0 printed, 2 usage, 5 not reachable\n',
    )
    .action(async (options: Options) => context.finish(await closing((onClose) => print(options, context, onClose))));
};

async function print(
  options: Options,
  { terminal, environment }: CommandContext,
  onClose: (close: () => Promise<void>) => void,
): Promise<ExitCode> {
  const sinceMs = Date.parse(options.since ?? '1970-01-01');
  if (Number.isNaN(sinceMs)) {
    return reportFault(terminal, fault('CLI-DATE', { option: '--since' }));
  }
  const target = await findTarget(options, environment);
  const url = target.ok ? await target.value.databaseUrl(onClose) : target;
  if (!target.ok || !url.ok) {
    return reportFault(terminal, target.ok ? (url as Extract<typeof url, { ok: false }>).fault : target.fault);
  }
  const { config, organization } = target.value;
  const erasing = await openErasing(config, organization, url.value, onClose);
  const lines = erasing.ok ? await listErasures(erasing.value, sinceMs) : erasing;
  if (!lines.ok) {
    return reportFault(terminal, lines.fault);
  }
  for (const line of lines.value) {
    terminal.out(JSON.stringify(line));
  }
  return exitCode.ok;
}
