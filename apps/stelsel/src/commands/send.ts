import { readFile } from 'node:fs/promises';
import { err, ok, parseBsn, type Result } from '@stelsel/kernel';
import { Option } from 'commander';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { defaultDirectory } from '../demo/default-directory.ts';
import { fault } from '../faults.ts';
import { openOwnApi } from '../own-api/call-own-api.ts';

interface Options {
  readonly as: string;
  readonly bsn: string;
  readonly to: string;
  readonly text?: string;
  readonly file: readonly string[];
  readonly delivery?: string;
  readonly purpose: string;
  readonly json: boolean;
  readonly data: string;
}

/** `stelsel send`: a Task that another organisation is told of, or a delivery into its record. */
export const sendCommand: AddCommand = (parent, context) => {
  parent
    .command('send')
    .description('send somebody on to another organisation, or deliver something there, in the running region')
    .argument('<exchange>', 'what is sent; `stelsel doctor` lists the exchanges')
    .requiredOption('--as <professional>', 'ROLE@URA of who sends')
    .requiredOption('--bsn <bsn>', 'the person it is about (invented people only)')
    .requiredOption('--to <ura>', 'the organisation it goes to')
    .option('--text <words>', 'what is asked of the receiver')
    .option('--file <file...>', 'resources that go with it, one JSON resource per file', [])
    .option('--delivery <id>', 'bring the files into the record of the receiver, as this delivery of the exchange')
    .addOption(
      new Option('--purpose <code>', 'of a delivery: why').choices(['TREAT', 'COC', 'ETREAT']).default('TREAT'),
    )
    .option('--json', 'print the answer as JSON', false)
    .option('--data <directory>', 'data directory of the region', defaultDirectory)
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  stelsel send EXCHANGE --as 01.015@90000004 --bsn 999990007 --to 90000001 --text "Graag beoordelen"\n' +
        '  stelsel outbox --as 01.015@90000004            how it goes, and whether the receiver knows of it\n' +
        '\nExit codes: 0 taken and sure to be sent (or delivered), 2 usage, 3 refused, 5 not reachable\n',
    )
    .action(async (exchange: string, options: Options) => context.finish(await send(exchange, options, context)));
};

async function send(exchange: string, options: Options, { terminal }: CommandContext): Promise<ExitCode> {
  const subject = parseBsn(options.bsn);
  const resources = await readResources(options.file);
  const api = await openOwnApi(options);
  if (!subject.ok || !resources.ok || !api.ok) {
    const failed = [subject, resources, api].find((one) => !one.ok);
    return failed?.ok === false ? reportFault(terminal, failed.fault) : exitCode.bug;
  }
  const { to: receiver, text, delivery, purpose } = options;
  const common = { exchange, subject: subject.value, receiver, resources: resources.value };
  const answer =
    delivery === undefined
      ? await api.value.call('POST', 'sent', { ...common, ...(text === undefined ? {} : { description: text }) })
      : await api.value.call('POST', 'deliveries', { ...common, delivery, purpose });
  if (!answer.ok) {
    return reportFault(terminal, answer.fault);
  }
  const { id } = (answer.value ?? {}) as { readonly id?: string };
  const said =
    delivery === undefined ? `Verstuurd. Nummer ${id}; volg het met stelsel outbox.` : 'Aangeleverd bij de ontvanger.';
  terminal.out(options.json ? JSON.stringify(answer.value ?? {}) : said);
  return exitCode.ok;
}

async function readResources(files: readonly string[]): Promise<Result<readonly object[]>> {
  const resources: object[] = [];
  for (const file of files) {
    try {
      resources.push(JSON.parse(await readFile(file, 'utf8')) as object);
    } catch (error) {
      return err(fault('CLI-FILE', { file, problem: error instanceof Error ? error.message : 'unreadable' }));
    }
  }
  return ok(resources);
}
