import { resolve } from 'node:path';
import { discoverExchanges } from '@stelsel/exchanges';
import { type Purpose, parseBsn, purposes, systemClock } from '@stelsel/kernel';
import type { Answer } from '@stelsel/network';
import { Option } from 'commander';
import { askRegion } from '../ask/ask-region.ts';
import { parseAsker, usualPurpose } from '../ask/asker.ts';
import { printAnswer, printSource } from '../ask/print-answer.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { defaultDirectory } from '../demo/default-directory.ts';
import { readRegionFile } from '../demo/region-file.ts';
import { fault } from '../faults.ts';
import { isDay } from '../shown/day-text.ts';
import { showAnswer } from '../shown/show-answer.ts';

interface Options {
  readonly bsn: string;
  readonly exchange: string;
  readonly as: string;
  readonly purpose?: Purpose;
  readonly reason?: string;
  readonly day?: string;
  readonly json: boolean;
  readonly data: string;
}

/** `stelsel ask`: one question through the running region. */
export const askCommand: AddCommand = (parent, context) => {
  parent
    .command('ask')
    .description('ask one question through the running region')
    .requiredOption('--bsn <bsn>', 'the person the question is about (invented people only)')
    .requiredOption('--exchange <id>', 'what is asked: bgz, medication, log ...')
    .requiredOption('--as <asker>', 'ROLE@URA for a professional, citizen@BSN for the person')
    .addOption(new Option('--purpose <code>', 'why; default TREAT, or PATRQT for the person').choices([...purposes]))
    .option('--reason <text>', 'why the emergency route was needed, at least 15 characters (with --purpose BTG)')
    .option('--day <yyyy-mm-dd>', 'day of the administration list, where the exchange has one; default today')
    .option('--json', 'print the whole answer as one JSON object, with `shown`: how it is laid out in words', false)
    .option('--data <directory>', 'data directory of the region', defaultDirectory)
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  stelsel ask --bsn 999990007 --exchange bgz --as 01.015@90000004\n' +
        '  stelsel ask --bsn 999990007 --exchange log --as citizen@999990007 --json\n' +
        '  stelsel ask --bsn 999990998 --exchange EXCHANGE --as 30.000@90000011 --day 2026-12-01\n' +
        '\nExit codes: 0 answered (statuses say when a source is missing), 3 refused, 4 nothing found, 2 usage, 5 not reachable\n',
    )
    .action(async (options: Options) => context.finish(await ask(options, context)));
};

async function ask(options: Options, { terminal }: CommandContext): Promise<ExitCode> {
  const subject = parseBsn(options.bsn);
  if (!subject.ok) {
    return reportFault(terminal, subject.fault);
  }
  const asker = parseAsker(options.as);
  if (!asker.ok) {
    return reportFault(terminal, asker.fault);
  }
  if (options.day !== undefined && !isDay(options.day)) {
    return reportFault(terminal, fault('CLI-DAY', { day: options.day }));
  }
  const region = await readRegionFile(resolve(options.data));
  if (!region.ok) {
    return reportFault(terminal, region.fault);
  }
  const events = await askRegion(region.value, {
    asker: asker.value,
    subject: subject.value,
    exchange: options.exchange,
    purpose: options.purpose ?? usualPurpose(asker.value),
    ...(options.reason === undefined ? {} : { reason: options.reason }),
  });
  if (!events.ok) {
    return reportFault(terminal, events.fault);
  }
  let answer: Answer | undefined;
  for await (const event of events.value) {
    if (event.type === 'source' && !options.json && event.source.status !== 'busy') {
      printSource(terminal, event.source);
    }
    if (event.type === 'answer') {
      answer = event.answer;
    }
  }
  if (answer === undefined) {
    terminal.note('De node brak het antwoord af. Probeer het opnieuw.');
    return exitCode.unavailable;
  }
  const shown = showAnswer(answer, {
    exchange: (await discoverExchanges()).find(({ id }) => id === options.exchange),
    momentMs: systemClock.nowMs(),
    day: options.day,
    // A citizen has no record of their own; who treats has one, which is not asked.
    ownRecordIncluded: asker.value.kind === 'citizen',
  });
  if (options.json) {
    terminal.out(JSON.stringify({ ...answer, shown }));
  } else {
    printAnswer(terminal, shown);
  }
  return exitCodeOf(answer);
}

function exitCodeOf(answer: Answer): ExitCode {
  switch (answer.status) {
    case 'answered':
      return exitCode.ok;
    case 'nothing':
      return exitCode.nothingFound;
    case 'refused':
      return exitCode.refused;
    case 'failed':
      return exitCode.unavailable;
    default:
      return answer.status satisfies never;
  }
}
