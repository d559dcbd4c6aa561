/** What `stelsel serve fhir` does: one endpoint, open or guarded, filled with files. Read only when it is asked for. */
import { resolve } from 'node:path';
import { err, ok, secureRandomness, systemClock } from '@stelsel/kernel';
import { closing } from '../cli/closing.ts';
import type { CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { type FhirName, modelOf } from '../cli/fhir-option.ts';
import { reportFault } from '../cli/terminal.ts';
import { untilStopped } from '../cli/until-stopped.ts';
import { openEndpoint } from '../compose/open-endpoint.ts';
import { fault } from '../faults.ts';
import { guardedEndpoint } from '../guarded/guarded-endpoint.ts';
import { checkPaths } from '../load/check-paths.ts';
import { loadPaths } from '../load/load-paths.ts';
import { conformanceOfFiles } from '../packages/conformance-of-files.ts';
import { readPackages } from '../packages/read-packages.ts';

export interface FhirEndpointOptions {
  readonly open: boolean;
  readonly guarded: boolean;
  readonly port: number;
  readonly fhir: FhirName;
  readonly load: readonly string[];
  readonly package: readonly string[];
  readonly validate: 'refuse' | 'warn' | 'off';
  readonly data?: string;
}

export async function serveFhirEndpoint(options: FhirEndpointOptions, context: CommandContext): Promise<ExitCode> {
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

function refusal(options: FhirEndpointOptions, environment: CommandContext['environment']) {
  if (options.open === options.guarded) {
    return fault('CLI-ONE-OF', { options: '--open, --guarded' });
  }
  if (options.guarded && options.data !== undefined) {
    return fault('CLI-DATA-THROWN-AWAY');
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

async function serveOpen(options: FhirEndpointOptions, { terminal }: CommandContext): Promise<ExitCode> {
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
  options: FhirEndpointOptions,
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
