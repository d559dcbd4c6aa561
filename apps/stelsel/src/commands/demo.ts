import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { portNumber } from '../cli/port-number.ts';
import { reportFault } from '../cli/terminal.ts';
import { wholeNumber } from '../cli/whole-number.ts';
import { defaultDirectory } from '../demo/default-directory.ts';

interface Options {
  readonly data: string;
  readonly people: number;
  readonly seed: number;
  readonly port?: number;
  readonly check: boolean;
  readonly only?: string;
  readonly json: boolean;
}

/** How many people a check needs beside those of the stories. */
const checkPeople = 40;

/** `stelsel demo`: a whole region on this machine; with `--check` every scenario of it, headless. */
export const demoCommand: AddCommand = (parent, context) => {
  parent
    .command('demo')
    .description('run a whole region on this machine')
    .option('--data <directory>', 'where the region keeps its data', defaultDirectory)
    .option('--people <number>', 'how many invented people', wholeNumber, 1_000)
    .option('--seed <number>', 'the same seed gives the same people', wholeNumber, 1)
    .option('--port <number>', 'port of the front page; default a free one', portNumber)
    .option('--check', 'run every scenario on a fresh region and stop', false)
    .option('--only <name>', 'with --check: only scenarios whose name contains this')
    .option('--json', 'with --check: print one JSON object', false)
    .addHelpText(
      'after',
      '\nExamples:\n  npm run demo\n  stelsel demo --people 200 --port 4000\n  stelsel demo --check\n  stelsel demo --check --json\n' +
        '\nExit codes: 0 stopped, or every scenario passed; 1 a scenario failed; 5 the region could not start\n',
    )
    .action(async (options: Options) => context.finish(await run(options, context)));
};

/** The region with its scenarios and pages is read only now: every process of it starts with this same program. */
async function run(options: Options, { terminal }: CommandContext): Promise<ExitCode> {
  if (!options.check) {
    const { showRegion } = await import('../demo/show-region.ts');
    const shown = await showRegion({ ...options, directory: resolve(options.data) }, terminal);
    return shown.ok ? exitCode.ok : reportFault(terminal, shown.fault);
  }
  const directory = await mkdtemp(join(tmpdir(), 'stelsel-check-'));
  try {
    const wish = { directory, people: checkPeople, seed: options.seed };
    const { checkRegion } = await import('../demo/check-region.ts');
    const checked = await checkRegion(wish, { only: options.only ?? '', json: options.json }, terminal);
    if (!checked.ok) {
      return reportFault(terminal, checked.fault);
    }
    return checked.value ? exitCode.ok : exitCode.failed;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
