import { resolve } from 'node:path';
import type { Tracer } from '@stelsel/kernel';
import { Argument } from 'commander';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { untilStopped } from '../cli/until-stopped.ts';
import { serveProcess } from '../compose/serve-process.ts';
import { type RoleName, roleNames } from '../config/config-schema.ts';
import { loadConfig } from '../config/load-config.ts';
import { unmetNeeds } from '../config/unmet-needs.ts';
import type { ProcessMessage } from '../demo/child-process.ts';
import { serveFhirCommand } from './serve-fhir.ts';

/** `stelsel serve`: roles from one configuration file; `stelsel serve fhir`: one endpoint for trying out. */
export const serveCommand: AddCommand = (parent, context) => {
  const serve = parent
    .command('serve')
    .description('run roles of this system from one configuration file')
    .addArgument(new Argument('[roles...]', 'which roles; default all in the file').choices([...roleNames]))
    .option('--config <file>', 'the configuration file', 'stelsel.yaml')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  stelsel config sample > stelsel.yaml\n' +
        '  stelsel serve --config stelsel.yaml\n' +
        '  stelsel serve index consent --config national.yaml\n' +
        '  stelsel serve fhir --open --port 8080 --load examples/\n',
    )
    .action(async (roles: RoleName[], options: { config: string }) =>
      context.finish(await run(roles, resolve(options.config), context)),
    );
  serveFhirCommand(serve, context);
};

async function run(roles: readonly RoleName[], file: string, context: CommandContext): Promise<ExitCode> {
  const { terminal, environment } = context;
  const config = await loadConfig(file, environment);
  if (!config.ok) {
    return reportFault(terminal, config.fault);
  }
  const asked = roles.length === 0 ? roleNames.filter((role) => config.value.roles[role] !== undefined) : roles;
  const unmet = unmetNeeds(config.value, file, asked);
  if (unmet !== undefined) {
    return reportFault(terminal, unmet);
  }
  const served = await serveProcess(config.value, {
    roles,
    onNote: terminal.note,
    ...(config.value.trace ? { tracer: traceToSupervisor } : {}),
  });
  if (!served.ok) {
    return reportFault(terminal, served.fault);
  }
  terminal.out(`ready ${served.value.url}`);
  tellSupervisor({ kind: 'ready', url: served.value.url });
  await untilStopped();
  await served.value.close();
  return exitCode.ok;
}

const traceToSupervisor: Tracer = (event) => tellSupervisor({ kind: 'trace', event });

/** Under supervision there is a channel to the parent; otherwise nobody listens. */
function tellSupervisor(message: ProcessMessage): void {
  if (process.connected) {
    process.send?.(message);
  }
}
