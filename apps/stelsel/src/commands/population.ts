import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { systemClock } from '@stelsel/kernel';
import { checkPopulation, generatePopulation, type PopulationOptions, toNdjson } from '@stelsel/population';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { wholeNumber } from '../cli/whole-number.ts';

interface Options {
  readonly people: number;
  readonly seed: number;
  readonly now?: string;
  readonly out?: string;
}

/** `stelsel population`: the invented region as FHIR, one NDJSON file per organisation or one stream. */
export const populationCommand: AddCommand = (parent, context) => {
  parent
    .command('population')
    .description('write an invented region with coherent people as FHIR NDJSON')
    .option('--people <number>', 'how many people', wholeNumber, 1_000)
    .option('--seed <number>', 'the same seed gives the same people', wholeNumber, 1)
    .option('--now <date>', 'the day at which histories end, default today')
    .option('--out <directory>', 'one file per organisation in this folder; default everything on stdout')
    .addHelpText(
      'after',
      '\nExamples:\n  stelsel population --people 100 --out region\n  stelsel population --seed 7 | head -1\n',
    )
    .action(async (options: Options) => context.finish(await write(options, context)));
};

async function write(options: Options, { terminal }: CommandContext): Promise<ExitCode> {
  const nowMs = options.now === undefined ? systemClock.nowMs() : Date.parse(options.now);
  if (Number.isNaN(nowMs)) {
    terminal.note('Schrijf --now als een datum: 2026-11-22.');
    return exitCode.usage;
  }
  const checked = checkPopulation({ people: options.people, seed: options.seed, nowMs });
  if (!checked.ok) {
    return reportFault(terminal, checked.fault);
  }
  if (options.out === undefined) {
    for await (const line of toNdjson(generatePopulation(checked.value))) {
      if (!process.stdout.write(line)) {
        await once(process.stdout, 'drain');
      }
    }
    return exitCode.ok;
  }
  const directory = resolve(options.out);
  const count = await writeFiles(directory, checked.value);
  terminal.note(`${count} resources in ${directory}`);
  return exitCode.ok;
}

async function writeFiles(directory: string, options: PopulationOptions): Promise<number> {
  await mkdir(directory, { recursive: true });
  const files = new Map<string, WriteStream>();
  let count = 0;
  for await (const { ura, resource } of generatePopulation(options)) {
    const file = files.get(ura) ?? createWriteStream(join(directory, `${ura}.ndjson`));
    files.set(ura, file);
    count += 1;
    if (!file.write(`${JSON.stringify(resource)}\n`)) {
      await once(file, 'drain');
    }
  }
  for (const file of files.values()) {
    file.end();
    await once(file, 'finish');
  }
  return count;
}
