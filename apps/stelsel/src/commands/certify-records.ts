import { writeFile } from 'node:fs/promises';
import { certificationFaults, recordsAsNdjson, recordsAsTransaction } from '@stelsel/certification';
import type { Command } from 'commander';
import { findVersion } from '../certify/find-version.ts';
import type { CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { fault } from '../faults.ts';

interface Options {
  readonly exchange: string;
  readonly version?: string;
  readonly exchanges: readonly string[];
  readonly bundle: boolean;
  readonly out?: string;
}

/** `stelsel certify records`: the invented people of an exchange, to load into a product before it is tested. */
export function certifyRecordsCommand(certify: Command, context: CommandContext): void {
  certify
    .command('records')
    .description('write the test records of an exchange, to load into the product beforehand')
    .requiredOption('--exchange <id>', 'which exchange')
    .option('--version <id>', 'version of the exchange; default the preferred one')
    .option('--exchanges <directories...>', 'directories with exchanges of your own', [])
    .option('--bundle', 'one transaction Bundle in place of NDJSON', false)
    .option('--out <file>', 'where to write; default standard output')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  stelsel certify records --exchange bgz > records.ndjson\n' +
        '  stelsel certify records --exchange bgz --version 2017 --bundle --out records-stu3.json\n' +
        '\nThe people are invented; their numbers lie in the range reserved for tests.\n',
    )
    .action(async (options: Options) => context.finish(await writeRecords(options, context)));
}

async function writeRecords(options: Options, { terminal }: CommandContext): Promise<ExitCode> {
  const found = await findVersion({ ...options, directories: options.exchanges });
  if (!found.ok) {
    return reportFault(terminal, found.fault);
  }
  const { exchange, version } = found.value;
  const records = (await exchange.tests?.())?.records[version.id];
  if (records === undefined) {
    return reportFault(terminal, certificationFaults('CER-NO-TESTS', { id: exchange.id, version: version.id }));
  }
  const text = options.bundle ? JSON.stringify(recordsAsTransaction(records)) : recordsAsNdjson(records).trimEnd();
  if (options.out === undefined) {
    terminal.out(text);
    return exitCode.ok;
  }
  try {
    await writeFile(options.out, `${text}\n`);
    return exitCode.ok;
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? 'unwritable';
    return reportFault(terminal, fault('CLI-FILE', { file: options.out, problem }));
  }
}
