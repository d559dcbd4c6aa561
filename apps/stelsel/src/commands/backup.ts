import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { backupDatabase } from '@stelsel/database';
import { err, ok, type Result, systemClock } from '@stelsel/kernel';
import { withBackupAccount } from '../backup/backup-address.ts';
import { sealKeys } from '../backup/seal-keys.ts';
import { closing } from '../cli/closing.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { processAddress } from '../compose/database-address.ts';
import { schemas } from '../compose/schemas.ts';
import { loadConfig } from '../config/load-config.ts';
import { fault } from '../faults.ts';

interface Options {
  readonly config: string;
  readonly keysPassphrase?: string;
}

/** `stelsel backup`: everything of one process in one file, while it serves. */
export const backupCommand: AddCommand = (parent, context) => {
  parent
    .command('backup')
    .description('write everything a process keeps to one file, while it serves')
    .argument('<file>', 'the backup; a tar with a manifest and digests')
    .option('--config <file>', 'configuration file of the process', 'stelsel.yaml')
    .option('--keys-passphrase <file>', 'also keep its keys, encrypted with the passphrase in this file')
    .addHelpText(
      'after',
      '\nExamples:\n  stelsel backup /backup/node.tar --config stelsel.yaml\n' +
        '  stelsel backup node.tar --keys-passphrase /etc/stelsel/passphrase\n' +
        '\nThe account must see every organisation (BYPASSRLS or a superuser): name its address in\n' +
        'STELSEL_BACKUP_DATABASE_URL. Without --keys-passphrase the keys are not in the file.\n' +
        '\nExit codes: 0 written, 1 something cannot be read or written, 5 the database cannot be reached, or the disk is full\n',
    )
    .action(async (file: string, options: Options) =>
      context.finish(await closing((onClose) => backup(resolve(file), options, context, onClose))),
    );
};

async function backup(
  file: string,
  options: Options,
  { terminal, environment }: CommandContext,
  onClose: (close: () => Promise<void>) => void,
): Promise<ExitCode> {
  const config = await loadConfig(resolve(options.config), environment);
  if (!config.ok) {
    return reportFault(terminal, config.fault);
  }
  const address = await processAddress(config.value, onClose);
  if (!address.ok) {
    return reportFault(terminal, address.fault);
  }
  const keys = await sealedKeys(config.value.keys.directory, options.keysPassphrase);
  if (!keys.ok) {
    return reportFault(terminal, keys.fault);
  }
  const place = await stat(file).catch(() => undefined);
  if (place?.isDirectory() === true) {
    return reportFault(terminal, fault('CLI-FILE', { file, problem: 'EISDIR' }));
  }
  const account = { named: environment.STELSEL_BACKUP_DATABASE_URL, mode: config.value.mode };
  const written = await wholeOrNothing(file, (half) =>
    withBackupAccount(address.value, account, async (url) => {
      const to = (await open(half, 'w', 0o600)).createWriteStream();
      try {
        return await backupDatabase({
          url,
          schemas: Object.keys(schemas),
          to,
          clock: systemClock,
          files: keys.value,
        });
      } finally {
        to.destroy();
      }
    }),
  );
  if (!written.ok) {
    return reportFault(terminal, written.fault);
  }
  const rows = written.value.schemas.flatMap(({ tables }) => tables.map((table) => table.rows));
  terminal.out(
    `backup of ${written.value.taken}: ${written.value.schemas.length} schemas, ${rows.reduce((a, b) => a + b, 0)} rows, ` +
      `${options.keysPassphrase === undefined ? 'without keys' : 'with keys'}`,
  );
  return exitCode.ok;
}

/** Writes beside the file and renames when it is on disk, so that a backup that was there stays until there is a better one. */
async function wholeOrNothing<T>(file: string, write: (half: string) => Promise<Result<T>>): Promise<Result<T>> {
  const half = `${file}.part`;
  try {
    const written = await write(half);
    if (written.ok) {
      const handle = await open(half, 'r+');
      await handle.sync();
      await handle.close();
      await rename(half, file);
    } else {
      await rm(half, { force: true });
    }
    return written;
  } catch (error) {
    await rm(half, { force: true });
    throw Object.assign(error as NodeJS.ErrnoException, { path: file });
  }
}

async function sealedKeys(
  directory: string,
  passphraseFile: string | undefined,
): Promise<Result<Readonly<Record<string, Uint8Array>>>> {
  if (passphraseFile === undefined) {
    return ok({});
  }
  try {
    const passphrase = (await readFile(passphraseFile, 'utf8')).trim();
    return passphrase.length < 12
      ? err(fault('CLI-BACKUP-KEYS', { problem: 'passphrase < 12' }))
      : ok({ 'keys.sealed': await sealKeys(directory, passphrase) });
  } catch (error) {
    const { path = passphraseFile, code = 'unreadable' } = error as NodeJS.ErrnoException;
    return err(fault('CLI-FILE', { file: path, problem: code }));
  }
}
