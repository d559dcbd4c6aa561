import { createReadStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkBackup, readBackupFile, restoreDatabase } from '@stelsel/database';
import { err, ok, type Result } from '@stelsel/kernel';
import { withBackupAccount } from '../backup/backup-address.ts';
import { openKeys } from '../backup/seal-keys.ts';
import { unfinishedRestore } from '../backup/unfinished-restore.ts';
import { closing } from '../cli/closing.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { processAddress } from '../compose/database-address.ts';
import { schemaOpener } from '../compose/process-context.ts';
import { schemas } from '../compose/schemas.ts';
import type { Config } from '../config/config-schema.ts';
import { loadConfig } from '../config/load-config.ts';
import { type ErasureLine, readErasures } from '../erasure/erasure-list.ts';
import { replayErasures } from '../erasure/replay-erasures.ts';
import { fault } from '../faults.ts';

interface Options {
  readonly config: string;
  readonly force: boolean;
  readonly keysPassphrase?: string;
  /** False: there is none. */
  readonly erasures?: string | boolean;
}

/** `stelsel restore`: a backup back into the database of a process that does not run. */
export const restoreCommand: AddCommand = (parent, context) => {
  parent
    .command('restore')
    .description('bring a backup back into the database of a process that does not run')
    .argument('<file>', 'the backup')
    .option('--config <file>', 'configuration file of the process', 'stelsel.yaml')
    .option('--force', 'replace what is in the database now', false)
    .option('--keys-passphrase <file>', 'also bring back its keys, with the passphrase in this file')
    .option('--erasures <file>', 'erase again who is on this list and came back with the backup')
    .option('--no-erasures', 'nobody was erased since the backup')
    .addHelpText(
      'after',
      '\nExamples:\n  stelsel restore /backup/node.tar --config stelsel.yaml --erasures /elsewhere/erasures.ndjson\n' +
        '  stelsel restore node.tar --force --no-erasures\n' +
        '\nA node asks for one of --erasures and --no-erasures. An erasure that fails makes the command fail: do not\n' +
        'start the process before it succeeds.\n' +
        '\nThe whole file is checked before anything changes; then everything comes back, or nothing.\n' +
        '\nExit codes: 0 restored, 1 damaged, not empty or of a newer version, 5 the database cannot be reached\n',
    )
    .action(async (file: string, options: Options) =>
      context.finish(await closing((onClose) => restore(resolve(file), options, context, onClose))),
    );
};

async function restore(
  file: string,
  options: Options,
  { terminal, environment }: CommandContext,
  onClose: (close: () => Promise<void>) => void,
): Promise<ExitCode> {
  const config = await loadConfig(resolve(options.config), environment);
  if (!config.ok) {
    return reportFault(terminal, config.fault);
  }
  const done = await run(file, options, config.value, environment.STELSEL_BACKUP_DATABASE_URL, onClose);
  if (!done.ok) {
    return reportFault(terminal, done.fault);
  }
  terminal.out(done.value);
  return exitCode.ok;
}

async function run(
  file: string,
  options: Options,
  config: Config,
  named: string | undefined,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<string>> {
  try {
    await access(file);
  } catch (error) {
    return err(fault('CLI-FILE', { file, problem: (error as NodeJS.ErrnoException).code ?? 'unreadable' }));
  }
  const erasures = await erasuresFor(config, options.erasures);
  if (!erasures.ok) {
    return erasures;
  }
  const open = () => createReadStream(file);
  const manifest = await checkBackup(open);
  const address = manifest.ok ? await processAddress(config, onClose) : manifest;
  if (!manifest.ok || !address.ok) {
    return manifest.ok ? (address as Result<never>) : manifest;
  }
  const prepare = schemaOpener(address.value, onClose, 2);
  const unfinished = unfinishedRestore(config.keys.directory);
  const restored = await withBackupAccount(address.value, { named, mode: config.mode }, (url) =>
    restoreDatabase({ url, open, known: schemas, prepare, beforeChange: unfinished.begin, force: options.force }),
  );
  if (!restored.ok) {
    await unfinished.failed(restored.fault);
    return restored;
  }
  for (const { name } of restored.value.schemas) {
    const current = await prepare(name, schemas[name] ?? []);
    if (!current.ok) {
      return current;
    }
  }
  const keys = await restoreKeys(open, options.keysPassphrase, config.keys.directory);
  const replayed = keys.ok ? await replayErasures(config, erasures.value, address.value, onClose) : keys;
  if (!keys.ok || !replayed.ok) {
    return replayed as Result<never>;
  }
  await unfinished.finish();
  const rows = restored.value.schemas.flatMap(({ tables }) => tables.map((table) => table.rows));
  return ok(
    `restored the backup of ${restored.value.taken}: ${rows.reduce((a, b) => a + b, 0)} rows, ${keys.value} keys` +
      (config.roles.node === undefined
        ? ''
        : `; ${replayed.value.again} of ${erasures.value.length} erasures done again`),
  );
}

/** Read before anything changes. A node must say where its list is; other roles have none. */
async function erasuresFor(config: Config, named: Options['erasures']): Promise<Result<readonly ErasureLine[]>> {
  if (typeof named === 'string') {
    return readErasures(resolve(named));
  }
  return named === false || config.roles.node === undefined ? ok([]) : err(fault('CLI-ERASURES-OPEN'));
}

async function restoreKeys(
  open: () => ReturnType<typeof createReadStream>,
  passphraseFile: string | undefined,
  directory: string,
): Promise<Result<number>> {
  if (passphraseFile === undefined) {
    return ok(0);
  }
  const sealed = await readBackupFile(open, 'keys.sealed');
  if (sealed === undefined) {
    return err(fault('CLI-BACKUP-KEYS', { problem: 'keys.sealed' }));
  }
  try {
    return openKeys(sealed, (await readFile(passphraseFile, 'utf8')).trim(), directory);
  } catch (error) {
    const { path = passphraseFile, code = 'unreadable' } = error as NodeJS.ErrnoException;
    return err(fault('CLI-FILE', { file: path, problem: code }));
  }
}
