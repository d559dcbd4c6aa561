import type { AddCommand } from '../cli/command.ts';
import { exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { roleNames } from '../config/config-schema.ts';
import { loadConfig } from '../config/load-config.ts';
import { sampleConfig } from '../config/sample-config.ts';
import { unmetNeeds } from '../config/unmet-needs.ts';

/** `stelsel config`: an example file, and a check of one's own. */
export const configCommand: AddCommand = (parent, { terminal, environment, finish }) => {
  const config = parent.command('config').description('Configuration: an example, and a check of a file');
  config
    .command('sample')
    .description('print an example configuration with every setting')
    .addHelpText('after', '\nExample:\n  stelsel config sample > stelsel.yaml\n')
    .action(() => terminal.out(sampleConfig()));
  config
    .command('check <file>')
    .description('check a configuration file and name every mistake')
    .addHelpText('after', '\nExample:\n  stelsel config sample > stelsel.yaml && stelsel config check stelsel.yaml\n')
    .action(async (file: string) => {
      const loaded = await loadConfig(file, environment);
      if (!loaded.ok) {
        finish(reportFault(terminal, loaded.fault));
        return;
      }
      const roles = roleNames.filter((role) => loaded.value.roles[role] !== undefined);
      const unmet = unmetNeeds(loaded.value, file, roles);
      if (unmet !== undefined) {
        finish(reportFault(terminal, unmet));
        return;
      }
      terminal.out(`${file}: in orde. Rollen: ${Object.keys(loaded.value.roles).join(', ') || 'geen'}.`);
      finish(exitCode.ok);
    });
};
