import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Bsn, err, parseBsn, type Result, secureRandomness, systemClock } from '@stelsel/kernel';
import { closing } from '../cli/closing.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { defaultDirectory } from '../demo/default-directory.ts';
import { eraseAtOrganization, erasureOf } from '../erasure/erase-at-organization.ts';
import { appendErasure } from '../erasure/erasure-list.ts';
import { openErasing } from '../erasure/open-erasing.ts';
import { fault } from '../faults.ts';
import { findTarget } from '../target/find-target.ts';

interface Options {
  readonly ura: string;
  readonly list: string;
  readonly yes: boolean;
  readonly config?: string;
  readonly data: string;
}

/** `stelsel erase`: one person, for good (decision 2611-erasure). */
export const eraseCommand: AddCommand = (parent, context) => {
  parent
    .command('erase')
    .description('erase a person at an organisation for good: record, index and the readable half of the log')
    .argument('<person>', 'file with the BSN of the person, or - for standard input; never on the command line')
    .requiredOption('--ura <number>', 'the organisation that erases')
    .requiredOption('--list <file>', 'list of erasures, kept elsewhere than the database and its backups')
    .option('--yes', 'erase; without it the command only says what would go', false)
    .option('--config <file>', 'configuration file of the node; default the region in --data')
    .option('--data <directory>', 'data directory of the region', defaultDirectory)
    .addHelpText(
      'after',
      '\nExamples:\n  stelsel erase person.txt --ura 90000001 --list /elsewhere/erasures.ndjson --config stelsel.yaml\n' +
        '  stelsel erase - --ura 90000001 --list /elsewhere/erasures.ndjson --yes < person.txt\n' +
        '\nEvery version in both FHIR versions goes, what is known of consent, and what made the person readable in the log\n' +
        'and in the list of emergencies, which both keep that something was done; proofs of the log stay valid. The node withdraws the person from the index, within seconds or when it starts. The list gets one\n' +
        'line, which names nobody without the key folder; `stelsel restore --erasures` holds a backup against it.\n' +
        'A record that stands in a source of its own is erased there. This cannot be undone.\n' +
        '\nExit codes: 0 erased, 1 a file cannot be used, 2 usage or --yes missing, 4 nobody here, 5 not reachable\n',
    )
    .action(async (person: string, options: Options) =>
      context.finish(await closing((onClose) => erase(person, options, context, onClose))),
    );
};

async function erase(
  person: string,
  options: Options,
  { terminal, environment }: CommandContext,
  onClose: (close: () => Promise<void>) => void,
): Promise<ExitCode> {
  const bsn = await readPerson(person);
  const target = await findTarget(options, environment);
  if (!bsn.ok || !target.ok) {
    return reportFault(terminal, bsn.ok ? (target as Extract<typeof target, { ok: false }>).fault : bsn.fault);
  }
  const { organization, config, databaseUrl } = target.value;
  const url = await databaseUrl(onClose);
  const erasing = url.ok ? await openErasing(config, organization, url.value, onClose) : url;
  if (!erasing.ok) {
    return reportFault(terminal, erasing.fault);
  }
  const erasure = await erasureOf(erasing.value, bsn.value, { id: secureRandomness.uuid(), atMs: systemClock.nowMs() });
  if (!erasure.ok) {
    return reportFault(terminal, erasure.fault);
  }
  const { line, keys } = erasure.value;
  if (!options.yes) {
    for (const [index, record] of erasing.value.records.entries()) {
      const held = await record.held(keys[index] ?? []);
      if (!held.ok) {
        return reportFault(terminal, held.fault);
      }
      terminal.out(`${record.version}: ${held.value} resources now, and their history`);
    }
    return reportFault(terminal, fault('CLI-ERASE-UNSURE'));
  }
  const listed = await appendErasure(resolve(options.list), line);
  const erased = listed.ok ? await eraseAtOrganization(erasing.value, line, keys) : listed;
  if (!erased.ok) {
    return reportFault(terminal, erased.fault);
  }
  const { resources, versions, events, emergencies, consents } = erased.value;
  terminal.out(`erasure ${line.id}: ${resources} resources, ${versions} versions, ${events} entries of the log`);
  terminal.out(`  ${emergencies} emergencies without the person from now on, ${consents} records of consent`);
  const found = resources + events + emergencies + consents;
  return found === 0 ? exitCode.nothingFound : exitCode.ok;
}

async function readPerson(file: string): Promise<Result<Bsn>> {
  try {
    const read = file === '-' ? await text(process.stdin) : await readFile(resolve(file), 'utf8');
    return parseBsn(read.trim());
  } catch (error) {
    return err(fault('CLI-FILE', { file, problem: (error as NodeJS.ErrnoException).code ?? 'unreadable' }));
  }
}
