import {
  missingDependencies,
  type PackageRegistry,
  type PackageSummary,
  packageId,
  packageMigrations,
  postgresPackageRegistry,
  readPackage,
} from '@stelsel/conformance';
import { err, ok, type Result } from '@stelsel/kernel';
import type { Command } from 'commander';
import { closing } from '../cli/closing.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { schemaOpener } from '../compose/process-context.ts';
import { defaultDirectory } from '../demo/default-directory.ts';
import { fault } from '../faults.ts';
import { packageFetcher } from '../packages/package-fetcher.ts';
import { packageLine, packagePage } from '../packages/print-packages.ts';
import { removePackage } from '../packages/remove-package.ts';
import { type FoundProcess, findProcesses } from '../target/find-processes.ts';

interface Options {
  readonly config?: string;
  readonly data: string;
  readonly json: boolean;
}

const after =
  '\nExit codes: 0 done, 1 no such package or other content under the same version, 2 usage or not a package, 5 not reachable\n';

/** `stelsel packages`: FHIR packages with profiles, value sets and search parameters, for every node of a process. */
export const packagesCommand: AddCommand = (parent, context) => {
  const packages = parent
    .command('packages')
    .description('FHIR packages: profiles, value sets and search parameters that nodes validate and search with');
  common(packages.command('add').description('read a package and keep it'))
    .argument('<source>', 'a .tgz file, a folder with package.json, or an https address')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  stelsel packages add nictiz.fhir.nl.r4.nl-core.tgz\n' +
        '  stelsel packages add my-profiles/ --config stelsel.yaml\n' +
        '  stelsel packages add https://example.org/nl-core-1.0.0.tgz\n' +
        '\nAdding the same package again changes nothing. A running process uses it within seconds.\n' +
        after,
    )
    .action(async (source: string, options: Options) => context.finish(await add(source, options, context)));
  common(packages.command('list').description('the packages that are kept'))
    .addHelpText(
      'after',
      `\nExamples:\n  stelsel packages list\n  stelsel packages list --config stelsel.yaml --json\n${after}`,
    )
    .action(async (options: Options) => context.finish(await list(options, context)));
  common(packages.command('show').description('what a package holds and what it needs'))
    .argument('<name[@version]>', 'the package; without version every version')
    .addHelpText('after', `\nExample:\n  stelsel packages show nictiz.fhir.nl.r4.nl-core\n${after}`)
    .action(async (id: string, options: Options) => context.finish(await show(id, options, context)));
  common(packages.command('remove').description('forget a package'))
    .argument('<name@version>', 'the package, with its version')
    .option('--force', 'also when another package or a setting needs it', false)
    .addHelpText(
      'after',
      '\nExample:\n  stelsel packages remove nictiz.fhir.nl.r4.nl-core@0.0.0\n' +
        '\nRefused while another package is built on it, or an organisation has a setting for a profile in it.\n' +
        after,
    )
    .action(async (id: string, options: RemoveOptions) => context.finish(await remove(id, options, context)));
};

function common(command: Command): Command {
  return command
    .option('--config <file>', 'configuration file of the process; default every node of the region in --data')
    .option('--data <directory>', 'data directory of the region', defaultDirectory)
    .option('--json', 'one JSON object on stdout', false);
}

/** The process of the configuration, or every node of the region: who keeps the packages. */
async function findKeepers(
  options: Options,
  { environment }: CommandContext,
): Promise<Result<readonly FoundProcess[]>> {
  const processes = await findProcesses(options, environment);
  return processes.ok && options.config === undefined
    ? ok(processes.value.filter(({ config }) => config.roles.node !== undefined))
    : processes;
}

type Work<T> = (registry: PackageRegistry, keeper: FoundProcess) => Promise<Result<T>>;

/** Does the same in every process that is meant; the first fault ends it. */
async function inEach<T>(
  options: Options,
  context: CommandContext,
  work: Work<T>,
): Promise<Result<readonly { readonly process: string; readonly value: T }[]>> {
  const keepers = await findKeepers(options, context);
  if (!keepers.ok) {
    return keepers;
  }
  const done: { process: string; value: T }[] = [];
  for (const keeper of keepers.value) {
    const one = await closing(async (onClose) => {
      const url = await keeper.databaseUrl(onClose);
      const db = url.ok ? await schemaOpener(url.value, onClose)('packages', packageMigrations) : url;
      return db.ok ? work(postgresPackageRegistry(db.value), keeper) : db;
    });
    if (!one.ok) {
      return one;
    }
    done.push({ process: keeper.config.name, value: one.value });
  }
  return ok(done);
}

/** Who waits longer for a package is told that it is being read. */
const waitMs = 2_000;

async function add(source: string, options: Options, context: CommandContext): Promise<ExitCode> {
  const { terminal } = context;
  const slow = setTimeout(() => terminal.note(`bezig met ${source} (working on it) ...`), waitMs);
  try {
    const fetcher = packageFetcher(await mayReachThisMachine(options, context));
    const found = await readPackage(source, fetcher);
    await fetcher.close();
    if (!found.ok) {
      return reportFault(terminal, found.fault);
    }
    const done = await inEach(options, context, (registry) => registry.add(found.value));
    if (!done.ok) {
      return reportFault(terminal, done.fault);
    }
    const missing = [...new Set(done.value.flatMap(({ value }) => value.missing))];
    const processes = done.value.map(({ process, value }) => ({ process, added: value.added }));
    if (options.json) {
      const { name, version, digest, fhirVersions, resources } = found.value;
      terminal.out(
        JSON.stringify({ name, version, digest, fhirVersions, resources: resources.length, missing, processes }),
      );
      return exitCode.ok;
    }
    for (const { process, added } of processes) {
      const what = added ? `${found.value.resources.length} resources added` : 'was here already';
      terminal.out(`${packageId(found.value)}: ${what} (${process})`);
    }
    if (missing.length > 0) {
      terminal.note(`Dit pakket bouwt op pakketten die er niet zijn: ${missing.join(', ')}. Voeg ook die toe.`);
      terminal.note(`  This package builds on packages that are not here: ${missing.join(', ')}. Add those too.`);
    }
    return exitCode.ok;
  } finally {
    clearTimeout(slow);
  }
}

/** A process that trusts parties on this machine may have its packages from one; all that are meant must say so. */
async function mayReachThisMachine(options: Options, context: CommandContext): Promise<boolean> {
  const keepers = await findKeepers(options, context);
  return keepers.ok && keepers.value.length > 0 && keepers.value.every(({ config }) => config.trust.loopback);
}

async function list(options: Options, context: CommandContext): Promise<ExitCode> {
  const done = await inEach(options, context, (registry) => registry.list());
  if (!done.ok) {
    return reportFault(context.terminal, done.fault);
  }
  const { terminal } = context;
  if (options.json) {
    terminal.out(JSON.stringify({ processes: done.value.map(({ process, value }) => ({ process, packages: value })) }));
    return exitCode.ok;
  }
  for (const { process, value } of done.value) {
    terminal.out(`${process}:${value.length === 0 ? ' no packages' : ''}`);
    for (const found of value) {
      terminal.out(`  ${packageLine(found)}`);
    }
  }
  return exitCode.ok;
}

async function show(id: string, options: Options, context: CommandContext): Promise<ExitCode> {
  const { name, version } = readId(id);
  const done = await inEach(options, context, async (registry) => {
    const found = await registry.show(name, version);
    const all = await registry.list();
    return found.ok && all.ok ? ok(found.value.map((it) => withMissing(it, all.value))) : found.ok ? all : found;
  });
  if (!done.ok) {
    return reportFault(context.terminal, done.fault);
  }
  const packages = done.value.flatMap(({ process, value }) => value.map((it) => ({ process, ...(it as Shown) })));
  if (options.json) {
    context.terminal.out(JSON.stringify({ packages }));
    return exitCode.ok;
  }
  for (const found of packages) {
    context.terminal.out(packagePage(found, found.missing).join('\n'));
  }
  return exitCode.ok;
}

type Shown = PackageSummary & { readonly missing: readonly string[] };

function withMissing(found: PackageSummary, all: readonly PackageSummary[]): Shown {
  return { ...found, missing: missingDependencies(found.dependencies, all) };
}

interface RemoveOptions extends Options {
  readonly force: boolean;
}

async function remove(id: string, options: RemoveOptions, context: CommandContext): Promise<ExitCode> {
  const { name, version } = readId(id);
  const done =
    version === undefined
      ? err(fault('CLI-PACKAGE-VERSION', { name }))
      : await inEach(options, context, (registry, { config }) =>
          removePackage(registry, config, { name, version, force: options.force }),
        );
  if (!done.ok) {
    return reportFault(context.terminal, done.fault);
  }
  const processes = done.value.map(({ process }) => process);
  const uses = [...new Set(done.value.flatMap(({ value }) => value))];
  context.terminal.out(
    options.json ? JSON.stringify({ removed: id, uses, processes }) : `${id} removed (${processes.join(', ')})`,
  );
  if (uses.length > 0 && !options.json) {
    context.terminal.note(`Wat dit pakket nodig had, heeft het nu niet meer: ${uses.join(', ')}.`);
    context.terminal.note(`  What needed this package is without it now: ${uses.join(', ')}.`);
  }
  return exitCode.ok;
}

/** `name@version`; a name may start with `@` itself. */
function readId(id: string): { readonly name: string; readonly version: string | undefined } {
  const at = id.lastIndexOf('@');
  return at < 1 ? { name: id, version: undefined } : { name: id.slice(0, at), version: id.slice(at + 1) };
}
