import { secureRandomness, systemClock } from '@stelsel/kernel';
import { closing } from '../cli/closing.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { type FhirName, fhirOption, modelOf } from '../cli/fhir-option.ts';
import { reportFault } from '../cli/terminal.ts';
import { openNodeStore } from '../compose/open-store.ts';
import { schemaOpener } from '../compose/process-context.ts';
import { defaultDirectory } from '../demo/default-directory.ts';
import { fault } from '../faults.ts';
import { checkPaths } from '../load/check-paths.ts';
import { type Loaded, loadPaths } from '../load/load-paths.ts';
import { findTarget } from '../target/find-target.ts';

/** What goes where. */
interface LoadOptions {
  readonly ura: string;
  readonly fhir: FhirName;
  readonly config?: string;
  readonly data: string;
}

/** `stelsel load`: FHIR files into the store of one organisation. */
export const loadCommand: AddCommand = (parent, context) => {
  parent
    .command('load')
    .description('load FHIR JSON, NDJSON or XML into the store of an organisation')
    .argument('<paths...>', 'files, or folders with everything in them')
    .requiredOption('--ura <number>', 'the organisation that keeps the data')
    .addOption(fhirOption('FHIR version of the files, and of the record they go into'))
    .option('--config <file>', 'configuration file of the node; default the region in --data')
    .option('--data <directory>', 'data directory of the region', defaultDirectory)
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  stelsel load examples/ --ura 90000001\n' +
        '  stelsel load examples-stu3/ --ura 90000001 --fhir stu3\n' +
        '  stelsel load patients.ndjson extra.xml --ura 90000001 --config stelsel.yaml\n' +
        '\nExit codes: 0 everything stored, 1 a file was refused or cannot be read, 2 usage, 5 the store cannot be reached or is full\n',
    )
    .action(async (paths: string[], options: LoadOptions) =>
      context.finish(await closing((onClose) => load(paths, options, context, onClose))),
    );
};

/** Stores the files in the record of the organisation, and tells on the terminal what happened to them. */
async function load(
  paths: readonly string[],
  options: LoadOptions,
  { terminal, environment }: CommandContext,
  onClose: (close: () => Promise<void>) => void,
): Promise<ExitCode> {
  const readable = await checkPaths(paths);
  if (!readable.ok) {
    return reportFault(terminal, readable.fault);
  }
  const target = await findTarget(options, environment);
  if (!target.ok) {
    return reportFault(terminal, target.fault);
  }
  const { ura, fhir } = target.value.organization;
  if (!fhir.includes(options.fhir)) {
    return reportFault(terminal, fault('CLI-NO-RECORD', { ura, version: options.fhir }));
  }
  const url = await target.value.databaseUrl(onClose);
  if (!url.ok) {
    return reportFault(terminal, url.fault);
  }
  const store = await openNodeStore({
    database: schemaOpener(url.value, onClose),
    clock: systemClock,
    randomness: secureRandomness,
  });
  if (!store.ok) {
    return reportFault(terminal, store.fault);
  }
  const { organization } = target.value;
  const tenant = await store.value.tenantOf(organization);
  if (!tenant.ok) {
    return reportFault(terminal, tenant.fault);
  }
  const loaded = await loadPaths(store.value.bulk(tenant.value, modelOf(options.fhir)), paths, {
    terminal,
    clock: systemClock,
  });
  const { resources, unchanged, files, refused } = loaded;
  terminal.out(
    `${resources} resources stored in ${organization.ura}${unchanged === 0 ? '' : ` (${unchanged} were there already)`}, ${files - refused} files complete, ${refused} files refused`,
  );
  return exitCodeOf(loaded);
}

function exitCodeOf({ refused, stopped }: Loaded): ExitCode {
  if (stopped !== undefined) {
    return exitCode.unavailable;
  }
  return refused > 0 ? exitCode.failed : exitCode.ok;
}
