import { resolve } from 'node:path';
import { systemClock } from '@stelsel/kernel';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import type { Terminal } from '../cli/terminal.ts';
import { defaultDirectory } from '../demo/default-directory.ts';
import { readRegionFile } from '../demo/region-file.ts';
import type { Check } from '../doctor/check.ts';
import { checkExchanges } from '../doctor/check-exchanges.ts';
import { checkMachine } from '../doctor/check-machine.ts';
import { checkProcess } from '../doctor/check-process.ts';

interface Options {
  readonly config?: string;
  readonly data: string;
  readonly json: boolean;
}

/** `stelsel doctor`: is everything there that is needed, and if not, what to do. */
export const doctorCommand: AddCommand = (parent, context) => {
  parent
    .command('doctor')
    .description('check this machine, a configuration or a running region, and say what to do')
    .option('--config <file>', 'also check everything this configuration names')
    .option('--data <directory>', 'data directory of the region to check when it runs', defaultDirectory)
    .option('--json', 'print one JSON object', false)
    .addHelpText(
      'after',
      '\nExamples:\n  stelsel doctor\n  stelsel doctor --config stelsel.yaml\n  stelsel doctor --json\n' +
        '\nExit codes: 0 everything in order, 1 something is wrong\n',
    )
    .action(async (options: Options) => context.finish(await doctor(options, context)));
};

async function doctor(options: Options, { terminal, environment }: CommandContext): Promise<ExitCode> {
  const checks: Check[] = [];
  const add = (found: readonly Check[]): void => {
    checks.push(...found);
    if (!options.json) {
      for (const check of found) {
        say(terminal, check);
      }
    }
  };
  add(await checkMachine());
  add(await checkExchanges([]));
  for (const file of await configFiles(options)) {
    add(await checkProcess(file, options.config === undefined ? {} : environment, systemClock));
  }
  const right = checks.every((check) => check.ok);
  if (options.json) {
    terminal.out(JSON.stringify({ ok: right, checks }));
  } else {
    terminal.out(right ? 'Alles in orde.' : `${checks.filter((check) => !check.ok).length} punten vragen aandacht.`);
  }
  return right ? exitCode.ok : exitCode.failed;
}

/** The named configuration, or those of the region when one runs. */
async function configFiles({ config, data }: Options): Promise<readonly string[]> {
  if (config !== undefined) {
    return [resolve(config)];
  }
  const region = await readRegionFile(resolve(data));
  return region.ok ? Object.values(region.value.processes) : [];
}

function say(terminal: Terminal, check: Check): void {
  if (check.ok) {
    terminal.out(`✓ ${check.name.nl}: ${check.found}`);
  } else {
    terminal.out(`✗ ${check.name.nl}: ${check.fault.text.nl} [${check.fault.code}]`);
    terminal.out(`  ${check.name.en}: ${check.fault.text.en}`);
  }
}
