import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Resource, toJson } from '@stelsel/fhir';
import { checkMapping, type Mapping, readMapping, takeIn } from '@stelsel/intake';
import { err, ok, type Result, secureRandomness } from '@stelsel/kernel';
import type { Command } from 'commander';
import { closing } from '../cli/closing.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { defaultDirectory } from '../demo/default-directory.ts';
import { fault } from '../faults.ts';
import { intakeSecret } from '../intake/intake-secret.ts';
import { printReport } from '../intake/print-report.ts';
import { load } from './load.ts';

/** What always has a value. */
interface Given {
  readonly source: string;
  readonly secret: string;
  readonly data: string;
  readonly config?: string;
}

interface Options extends Given {
  readonly mapping: string;
  readonly to: string;
}

const ura = /^\d{8}$/;

/** `stelsel intake`: older formats in, FHIR out, by a mapping file; and a check of such a file. */
export const intakeCommand: AddCommand = (parent, context) => {
  const intake = parent
    .command('intake')
    .description('take HL7 version 2, separated values or CDA in, by a mapping file')
    .argument('<file>', 'what the older system sent')
    .option('--mapping <file>', 'the mapping (YAML), with its version')
    .option('--to <target>', 'a file (NDJSON), or the URA of the organisation whose store it goes into')
    .option('--source <name>', 'the system it comes from; part of every id', 'default')
    .option(
      '--secret <file>',
      'secret that keeps ids the same and unguessable; made when it is not there',
      'intake.secret',
    )
    .option('--config <file>', 'configuration file of the node; default the region in --data')
    .option('--data <directory>', 'data directory of the region', defaultDirectory)
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  stelsel intake results.hl7 --mapping packages/intake/mappings/hl7v2-oru.yaml --to results.ndjson\n' +
        '  stelsel intake export.csv --mapping gp-export.yaml --source practice-record --to 90000001\n' +
        '  stelsel intake check gp-export.yaml\n' +
        '\nThe same file again changes nothing. What the mapping does not take is kept with its record, and counted.\n' +
        '\nExit codes: 0 taken in, 1 the store refused a record or the mapping names what FHIR does not have, 2 usage, or a file or mapping that cannot be read, 5 the store cannot be reached or is full\n',
    )
    .action(async (file: string, { mapping, to, ...options }: Partial<Options> & Given, command: Command) =>
      mapping === undefined || to === undefined
        ? command.error('error: give both --mapping and --to')
        : context.finish(await take(file, { ...options, mapping, to }, context)),
    );
  intake
    .command('check <mapping>')
    .description('check a mapping file without taking anything in')
    .addHelpText('after', '\nExample:\n  stelsel intake check gp-export.yaml\n')
    .action(async (file: string) => context.finish(await check(file, context)));
};

async function take(file: string, options: Options, context: CommandContext): Promise<ExitCode> {
  const { terminal } = context;
  const mapping = await mappingIn(options.mapping);
  if (!mapping.ok) {
    return reportFault(terminal, mapping.fault);
  }
  const text = await textOf(file);
  if (!text.ok) {
    return reportFault(terminal, text.fault);
  }
  const secret = await intakeSecret(options.secret, secureRandomness);
  if (!secret.ok) {
    return reportFault(terminal, secret.fault);
  }
  const taken = takeIn({ secret: secret.value, source: options.source }, mapping.value, text.value);
  if (!taken.ok) {
    return reportFault(terminal, taken.fault);
  }
  printReport(taken.value.report, terminal);
  return deliver(taken.value.resources, options, context);
}

/** Into a file, or through one into the store, where what is there already is left as it is. */
async function deliver(resources: readonly Resource[], options: Options, context: CommandContext): Promise<ExitCode> {
  const lines = resources.map((resource) => `${toJson(resource)}\n`).join('');
  if (!ura.test(options.to)) {
    const written = await write(options.to, lines);
    return written.ok ? exitCode.ok : reportFault(context.terminal, written.fault);
  }
  const folder = await mkdtemp(join(tmpdir(), 'stelsel-intake-'));
  try {
    const path = join(folder, 'taken-in.ndjson');
    const written = await write(path, lines);
    const { data, config } = options;
    const into = { ura: options.to, fhir: 'r4' as const, data, ...(config === undefined ? {} : { config }) };
    return written.ok
      ? await closing((onClose) => load([path], into, context, onClose))
      : reportFault(context.terminal, written.fault);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function check(file: string, { terminal }: CommandContext): Promise<ExitCode> {
  const mapping = await mappingIn(file);
  if (!mapping.ok) {
    return reportFault(terminal, mapping.fault);
  }
  const problems = checkMapping(mapping.value);
  for (const { rule, element, problem } of problems) {
    terminal.out(`${file}: regel ${rule}, ${element}: ${problem}`);
  }
  if (problems.length > 0) {
    return exitCode.failed;
  }
  const { mapping: name, version, rules } = mapping.value;
  terminal.out(`${file}: in orde. ${name} ${version}, ${rules.length === 1 ? '1 regel' : `${rules.length} regels`}.`);
  return exitCode.ok;
}

async function mappingIn(file: string): Promise<Result<Mapping>> {
  const text = await textOf(file);
  return text.ok ? readMapping(text.value) : text;
}

async function textOf(file: string): Promise<Result<string>> {
  try {
    return ok(await readFile(file, 'utf8'));
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    return err(fault('CLI-FILE', { file, problem: code }));
  }
}

async function write(file: string, text: string): Promise<Result<void>> {
  try {
    await writeFile(file, text, { mode: 0o600 });
    return ok();
  } catch (error) {
    const { code = 'unwritable' } = error as NodeJS.ErrnoException;
    return err(fault('CLI-FILE', { file, problem: code }));
  }
}
