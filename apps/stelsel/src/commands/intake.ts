import { checkMapping, type MapDeps, type Mapping, nameOf } from '@stelsel/intake';
import { ok, type Result, secureRandomness } from '@stelsel/kernel';
import type { Command } from 'commander';
import { closing } from '../cli/closing.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { defaultDirectory } from '../demo/default-directory.ts';
import { fileTarget } from '../intake/file-target.ts';
import { intakeSecret } from '../intake/intake-secret.ts';
import type { IntakeTarget, OnRefused } from '../intake/intake-target.ts';
import { lineTarget } from '../intake/line-target.ts';
import { messageTarget } from '../intake/message-target.ts';
import { openRecord } from '../intake/open-record.ts';
import { printReport } from '../intake/print-report.ts';
import { readMappingFile } from '../intake/read-mapping-file.ts';
import { rejectsFile } from '../intake/rejects-file.ts';
import { takeFiles } from '../intake/take-files.ts';
import { intakeListenCommand } from './intake-listen.ts';

/** What always has a value. */
interface Given {
  readonly source: string;
  readonly dryRun: boolean;
  readonly data: string;
  readonly secret?: string;
  readonly config?: string;
  readonly rejects?: string;
}

interface Options extends Given {
  readonly mapping: string;
  readonly to?: string;
}

const ura = /^\d{8}$/;
const defaultSecret = 'intake.secret';

/** `stelsel intake`: older formats in, FHIR out, by a mapping file; a check of such a file; and a listener for senders. */
export const intakeCommand: AddCommand = (parent, context) => {
  const intake = parent
    .command('intake')
    .description('take HL7 version 2, separated values or CDA in, by a mapping file')
    .argument('[files...]', 'what the older system sent')
    .option('--mapping <file>', 'the mapping (YAML), with its version')
    .option('--to <target>', 'a file (NDJSON), or the URA of the organisation whose store it goes into')
    .option('--dry-run', 'only tell what would come of it', false)
    .option(
      '--rejects <file>',
      'separated values: a new file for the lines that are not taken in, with why in FILE.reasons.csv',
    )
    .option('--source <name>', 'the system it comes from; part of every id', 'default')
    .option(
      '--secret <file>',
      'secret that keeps ids the same and unguessable; default the key folder of the organisation, or intake.secret beside a file',
    )
    .option('--config <file>', 'configuration file of the node; default the region in --data')
    .option('--data <directory>', 'data directory of the region', defaultDirectory)
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  stelsel intake results.hl7 --mapping packages/intake/mappings/hl7v2-oru.yaml --dry-run\n' +
        '  stelsel intake results.hl7 --mapping packages/intake/mappings/hl7v2-oru.yaml --to results.ndjson\n' +
        '  stelsel intake export.csv --mapping gp-export.yaml --source practice --to 90000001 --rejects rejects.csv\n' +
        '  stelsel intake check gp-export.yaml\n' +
        '  stelsel intake listen --port 2575 --mapping hl7v2-adt.yaml --to 90000001\n' +
        '\nThe same file again changes nothing. What the mapping does not take is kept with its record, and counted.\n' +
        '\nExit codes: 0 taken in, 1 a part was refused or the mapping names what FHIR does not have, 2 usage, or a file or mapping that cannot be read, 5 the store cannot be reached or is full\n',
    )
    .action(async (files: string[], { mapping, ...options }: Partial<Options> & Given, command: Command) =>
      files.length === 0 || mapping === undefined || (options.to === undefined) === !options.dryRun
        ? command.error('error: give files and --mapping, and --to or --dry-run')
        : context.finish(await closing((onClose) => take(files, { ...options, mapping }, context, onClose))),
    );
  intake
    .command('check <mapping>')
    .description('check a mapping file without taking anything in')
    .addHelpText('after', '\nExample:\n  stelsel intake check gp-export.yaml\n')
    .action(async (file: string) => context.finish(await check(file, context)));
  intakeListenCommand(intake, context);
};

type OnClose = (close: () => Promise<void>) => void;

async function take(
  files: readonly string[],
  options: Options,
  context: CommandContext,
  onClose: OnClose,
): Promise<ExitCode> {
  const { terminal } = context;
  const mapping = await readMappingFile(options.mapping);
  if (!mapping.ok) {
    return reportFault(terminal, mapping.fault);
  }
  const opened = await openTarget(mapping.value, options, context, onClose);
  const rejects = options.rejects === undefined ? ok(undefined) : await rejectsFile(options.rejects, onClose);
  if (!opened.ok || !rejects.ok) {
    return reportFault(terminal, opened.ok ? (rejects as Extract<typeof rejects, { ok: false }>).fault : opened.fault);
  }
  const taken = await takeFiles(
    {
      ...opened.value,
      mapping: mapping.value,
      files,
      ...(rejects.value === undefined ? {} : { rejects: rejects.value }),
    },
    terminal,
  );
  if (!taken.ok) {
    return reportFault(terminal, taken.fault);
  }
  const { report, stored, unchanged, refused } = taken.value;
  printReport(report, terminal);
  terminal.out(
    options.dryRun
      ? 'Proef: er is niets bewaard.'
      : `${stored} gegevens bewaard, ${unchanged} waren er al; ${refused} regels of berichten met een reden.`,
  );
  return refused === 0 ? exitCode.ok : exitCode.failed;
}

interface OpenedTarget {
  readonly deps: MapDeps;
  target(onRefused: OnRefused): IntakeTarget;
}

const nowhere: IntakeTarget = { put: async () => ok(), end: async () => ok({ stored: 0, unchanged: 0 }) };

async function openTarget(
  mapping: Mapping,
  { to, secret: secretFile, source, dryRun, ...where }: Options,
  { environment }: CommandContext,
  onClose: OnClose,
): Promise<Result<OpenedTarget>> {
  if (to !== undefined && ura.test(to)) {
    const record = await openRecord({ ...where, ura: to, source }, environment, onClose);
    const own = record.ok && secretFile !== undefined ? await intakeSecret(secretFile, secureRandomness) : undefined;
    const begun = record.ok && mapping.format === 'separated' ? await record.value.logFile() : ok();
    if (!record.ok || own?.ok === false || !begun.ok) {
      return record.ok ? ((own?.ok === false ? own : begun) as Result<never>) : record;
    }
    const { bulk, store, secret } = record.value;
    const deps = { secret: own?.value ?? secret, source };
    const target = (onRefused: OnRefused): IntakeTarget =>
      mapping.format === 'separated'
        ? lineTarget(bulk, onRefused)
        : messageTarget({ ...deps, store }, mapping, onRefused);
    return ok({ deps, target });
  }
  // Nothing is kept of a dry run, so nothing has to be the same next time.
  const secret = dryRun
    ? ok(secureRandomness.bytes(32))
    : await intakeSecret(secretFile ?? defaultSecret, secureRandomness);
  const file = to === undefined ? ok(nowhere) : await fileTarget(to, onClose);
  if (!secret.ok || !file.ok) {
    return secret.ok ? (file as Result<never>) : secret;
  }
  return ok({ deps: { secret: secret.value, source }, target: () => file.value });
}

async function check(file: string, { terminal }: CommandContext): Promise<ExitCode> {
  const mapping = await readMappingFile(file);
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
  const { rules } = mapping.value;
  const count = rules.length === 1 ? '1 regel' : `${rules.length} regels`;
  terminal.out(`${file}: in orde. ${nameOf(mapping.value)}, ${count}.`);
  return exitCode.ok;
}
