import { resolve } from 'node:path';
import { err, ok, secureRandomness, systemClock } from '@stelsel/kernel';
import { type Command, Option } from 'commander';
import { closing } from '../cli/closing.ts';
import type { CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { type FhirName, fhirOption, modelOf } from '../cli/fhir-option.ts';
import { portNumber } from '../cli/port-number.ts';
import { reportFault } from '../cli/terminal.ts';
import { untilStopped } from '../cli/until-stopped.ts';
import { openEndpoint } from '../compose/open-endpoint.ts';
import { fault } from '../faults.ts';
import { guardedEndpoint } from '../guarded/guarded-endpoint.ts';
import { checkPaths } from '../load/check-paths.ts';
import { loadPaths } from '../load/load-paths.ts';
import { conformanceOfFiles } from '../packages/conformance-of-files.ts';
import { readPackages } from '../packages/read-packages.ts';

interface Options {
  readonly open: boolean;
  readonly guarded: boolean;
  readonly port: number;
  readonly fhir: FhirName;
  readonly load: readonly string[];
  readonly package: readonly string[];
  readonly validate: 'refuse' | 'warn' | 'off';
  readonly data?: string;
}

/** `stelsel serve fhir`: one FHIR endpoint on this machine, with or without guards, for trying out and for test suites. */
export function serveFhirCommand(serve: Command, context: CommandContext): void {
  serve
    .command('fhir')
    .description('one FHIR endpoint on this machine, for trying out and for test suites')
    .option('--open', 'no token, no consent, no log: for invented data only', false)
    .option('--guarded', 'the same data behind every guard, with a test issuer', false)
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', portNumber, 0)
    .addOption(fhirOption('FHIR version'))
    .option('--load <paths...>', 'files or folders with FHIR JSON, NDJSON or XML to start with', [])
    .option('--package <sources...>', 'FHIR packages with profiles: TGZ files, folders or https addresses', [])
    .addOption(
      new Option('--validate <mode>', 'what a finding of FHIR or a profile means for a write')
        .choices(['refuse', 'warn', 'off'])
        .default('off'),
    )
    .option('--data <directory>', 'where the data stays; default a folder that is thrown away')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  stelsel serve fhir --open --port 8080\n' +
        '  stelsel serve fhir --open --port 8080 --load examples/ --data my-data\n' +
        '  stelsel serve fhir --open --port 8080 --fhir stu3 --load examples-stu3/\n' +
        '  stelsel serve fhir --guarded --port 8080 --load examples/\n' +
        '  stelsel serve fhir --open --port 8080 --package nl-core.tgz --validate refuse\n' +
        '\nPrints one line `ready http://127.0.0.1:N/fhir` when it answers; --guarded also `issuer ...`,\n`token-endpoint ...` and `client FILE` with an identity to ask with.\n' +
        'SIGTERM or Ctrl-C stops it; data without --data is removed then. Refused when STELSEL_MODE is production.\n' +
        '\nExit codes: 0 stopped, 1 a path cannot be read, 2 usage or not supported, 3 refused in production, 5 port or database not available\n',
    )
    .action(async (options: Options) => context.finish(await serveFhir(options, context)));
}

async function serveFhir(options: Options, context: CommandContext): Promise<ExitCode> {
  const { terminal, environment } = context;
  const refused = refusal(options, environment);
  if (refused !== undefined) {
    return reportFault(terminal, refused);
  }
  const readable = await checkPaths(options.load);
  if (!readable.ok) {
    return reportFault(terminal, readable.fault);
  }
  return closing((onClose) => (options.open ? serveOpen(options, context) : serveGuarded(options, context, onClose)));
}

function refusal(options: Options, environment: CommandContext['environment']) {
  if (options.open === options.guarded) {
    return fault('CLI-ONE-OF', { options: '--open, --guarded' });
  }
  if (environment.STELSEL_MODE === 'production') {
    return fault('CLI-CONFIG-PRODUCTION', { what: `serve fhir ${options.open ? '--open' : '--guarded'}` });
  }
  return undefined;
}

/** Told to stop while it starts or loads, a server ends as soon as it can. */
function stopSignal(): { readonly signal: AbortSignal; readonly stopped: Promise<void> } {
  const stop = new AbortController();
  return { signal: stop.signal, stopped: untilStopped().then(() => stop.abort()) };
}

async function serveOpen(options: Options, { terminal }: CommandContext): Promise<ExitCode> {
  const { signal, stopped } = stopSignal();
  const packages = await readPackages(options.package);
  const conformance = packages.ok ? conformanceOfFiles(modelOf(options.fhir), packages.value) : packages;
  if (!conformance.ok) {
    return reportFault(terminal, conformance.fault);
  }
  const { model, validator } = conformance.value;
  const endpoint = await openEndpoint({
    port: options.port,
    model,
    validation: { validator, policy: { default: options.validate, profiles: {} } },
    clock: systemClock,
    randomness: secureRandomness,
    ...(options.data === undefined ? {} : { data: resolve(options.data) }),
  });
  if (!endpoint.ok) {
    return reportFault(terminal, endpoint.fault);
  }
  try {
    const { bulk } = endpoint.value;
    const loaded = await loadPaths(bulk, options.load, { terminal, clock: systemClock, signal });
    if (loaded.stopped !== undefined) {
      return exitCode.unavailable;
    }
    if (signal.aborted) {
      return exitCode.ok;
    }
    const listening = await endpoint.value.listen();
    if (!listening.ok) {
      return reportFault(terminal, listening.fault);
    }
    terminal.out(`ready ${listening.value}`);
    await stopped;
    return exitCode.ok;
  } finally {
    await endpoint.value.close();
  }
}

async function serveGuarded(
  options: Options,
  { terminal }: CommandContext,
  onClose: (close: () => Promise<void>) => void,
): Promise<ExitCode> {
  const { signal, stopped } = stopSignal();
  const packages = await readPackages(options.package);
  if (!packages.ok) {
    return reportFault(terminal, packages.fault);
  }
  const endpoint = await guardedEndpoint(
    {
      port: options.port,
      fhir: options.fhir,
      packages: packages.value,
      validate: options.validate,
      clock: systemClock,
      randomness: secureRandomness,
      onNote: terminal.note,
      fill: async (store) => {
        const loaded = await loadPaths(store, options.load, { terminal, clock: systemClock, signal });
        return loaded.stopped === undefined ? ok() : err(loaded.stopped);
      },
    },
    onClose,
  );
  if (!endpoint.ok) {
    return reportFault(terminal, endpoint.fault);
  }
  const { fhirBase, issuer, tokenEndpoint, clientFile } = endpoint.value;
  terminal.out(`ready ${fhirBase}\nissuer ${issuer}\ntoken-endpoint ${tokenEndpoint}\nclient ${clientFile}`);
  await stopped;
  return exitCode.ok;
}
