import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { certificationFaults } from '@stelsel/certification';
import { type Exchange, surveyExchanges } from '@stelsel/exchanges';
import { err, ok, type Result } from '@stelsel/kernel';
import { Option } from 'commander';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault, type Terminal } from '../cli/terminal.ts';
import { checkAccess, type ExpectedDecision } from '../exchange-folder/check-access.ts';
import { checkRecords } from '../exchange-folder/check-records.ts';
import { writeFolder } from '../exchange-folder/write-folder.ts';

interface Options {
  readonly dir: readonly string[];
}

const dirOption = () =>
  new Option('--dir <directories...>', 'directories with exchanges besides those of Stelsel').default([]);

/** `stelsel exchange`: make, look at and check the folder of an exchange. */
export const exchangeCommand: AddCommand = (parent, context) => {
  const exchange = parent.command('exchange').description('make, show and check exchanges');
  exchange
    .command('new')
    .description('make a folder that works at once, to change into your own exchange')
    .argument('<name>', 'lower case letters, digits and hyphens')
    .option('--dir <directory>', 'where the folder comes', '.')
    .addHelpText('after', '\nExamples:\n  stelsel exchange new care-goals --dir my-exchanges\n')
    .action(async (name: string, { dir }: { readonly dir: string }) => context.finish(await make(name, dir, context)));
  exchange
    .command('list')
    .description('the exchanges that are found, and what is wrong with a folder')
    .addOption(dirOption())
    .addHelpText('after', '\nExamples:\n  stelsel exchange list --dir my-exchanges\n')
    .action(async ({ dir }: Options) => context.finish(await list(dir, context)));
  exchange
    .command('show')
    .description('the definition of an exchange as JSON')
    .argument('<name>')
    .addOption(dirOption())
    .addHelpText('after', '\nExamples:\n  stelsel exchange show bgz\n')
    .action(async (name: string, { dir }: Options) => context.finish(await show(name, dir, context)));
  exchange
    .command('check')
    .description('check definition, access rules and test records of an exchange')
    .argument('<name>')
    .addOption(dirOption())
    .addHelpText(
      'after',
      '\nExamples:\n  stelsel exchange check care-goals --dir my-exchanges\n\nExit codes: 0 in order, 1 something is wrong\n',
    )
    .action(async (name: string, { dir }: Options) => context.finish(await check(name, dir, context)));
};

async function make(name: string, dir: string, { terminal }: CommandContext): Promise<ExitCode> {
  const made = await writeFolder(name, dir);
  if (!made.ok) {
    return reportFault(terminal, made.fault);
  }
  terminal.out(made.value);
  terminal.note(
    `Lees nu ${join(made.value, 'README.md')}. Controleer met: stelsel exchange check ${name} --dir ${dir}`,
  );
  return exitCode.ok;
}

async function list(directories: readonly string[], { terminal }: CommandContext): Promise<ExitCode> {
  const { exchanges, faults } = await surveyExchanges({ directories: directories.map((one) => resolve(one)) });
  for (const { id, name, versions } of exchanges) {
    const found = versions.map((version) => `${version.id} (${version.fhir})`).join(', ');
    terminal.out(`${id.padEnd(26)} ${found.padEnd(28)} ${name.nl}`);
  }
  for (const found of faults) {
    reportFault(terminal, found);
  }
  return faults.length === 0 ? exitCode.ok : exitCode.failed;
}

async function show(name: string, directories: readonly string[], { terminal }: CommandContext): Promise<ExitCode> {
  const found = await findExchange(name, directories);
  if (!found.ok) {
    return reportFault(terminal, found.fault);
  }
  terminal.out(JSON.stringify(found.value, undefined, 2));
  return exitCode.ok;
}

async function check(name: string, directories: readonly string[], { terminal }: CommandContext): Promise<ExitCode> {
  const found = await findExchange(name, directories);
  if (!found.ok) {
    reportFault(terminal, found.fault);
    return exitCode.failed;
  }
  const exchange = found.value;
  terminal.out(
    `✓ definitie: ${exchange.versions.map(({ id, queries }) => `${id}, ${queries.length} vragen`).join('; ')}`,
  );
  const right = [await accessLine(exchange, directories, terminal), await recordLines(exchange, terminal)];
  return right.every(Boolean) ? exitCode.ok : exitCode.failed;
}

async function accessLine(exchange: Exchange, directories: readonly string[], terminal: Terminal): Promise<boolean> {
  const expected = await expectedDecisions(exchange.id, directories);
  const wrong = checkAccess(exchange, expected);
  if (!wrong.ok) {
    reportFault(terminal, wrong.fault);
    return false;
  }
  for (const line of wrong.value) {
    terminal.out(`✗ toegang: verwacht anders: ${JSON.stringify(line)}`);
  }
  if (wrong.value.length === 0) {
    terminal.out(`✓ toegang: regels geldig, ${expected.length} verwachtingen kloppen`);
  }
  return wrong.value.length === 0;
}

async function recordLines(exchange: Exchange, terminal: Terminal): Promise<boolean> {
  const tests = await exchange.tests?.();
  if (tests === undefined) {
    terminal.out('✗ testgegevens: er zijn geen testgegevens (tests/index.ts)');
    return false;
  }
  const problems = checkRecords(exchange, tests);
  for (const { nl } of problems) {
    terminal.out(`✗ testgegevens: ${nl}`);
  }
  if (problems.length === 0) {
    terminal.out(
      `✓ testgegevens: ${Object.values(tests.records)
        .map(({ length }) => length)
        .join(' en ')} personen`,
    );
  }
  return problems.length === 0;
}

async function findExchange(name: string, directories: readonly string[]): Promise<Result<Exchange>> {
  const { exchanges, faults } = await surveyExchanges({ directories: directories.map((one) => resolve(one)) });
  const found = exchanges.find(({ id }) => id === name);
  const broken = faults.find(({ params }) => params.folder === name || params.id === name);
  const known = exchanges.map(({ id }) => id).join(', ');
  return found === undefined
    ? err(broken ?? certificationFaults('CER-EXCHANGE', { id: name.slice(0, 64), known }))
    : ok(found);
}

/** Lines of `access.expected.json`; a folder without it has its expectations in tests of its own. */
async function expectedDecisions(id: string, directories: readonly string[]): Promise<readonly ExpectedDecision[]> {
  for (const directory of directories) {
    const file = join(resolve(directory), id, 'access.expected.json');
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) {
      return JSON.parse(text) as readonly ExpectedDecision[];
    }
  }
  return [];
}
