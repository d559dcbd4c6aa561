import { readFile } from 'node:fs/promises';
import type { SendMail } from '@stelsel/citizen';
import { type Clock, combine, err, ok, type Result } from '@stelsel/kernel';
import type { Config } from '../../config/config-schema.ts';
import { fault } from '../../faults.ts';
import { readSecret } from '../sign-in/sign-in-policy.ts';
import { type MailFolder, mailFolder } from './mail-folder.ts';
import { mailServer } from './mail-server.ts';

type MailSettings = NonNullable<NonNullable<NonNullable<Config['roles']['citizen']>['site']>['mail']>;

/** What brings mail; `folder` where it can be looked at instead. */
export interface OpenedMail {
  readonly send: SendMail;
  readonly folder?: Pick<MailFolder, 'list'>;
}

/** The mail server of the settings, or the folder in its place; nothing where there is no mail. Faults: CLI-FILE. */
export async function openMail(
  settings: MailSettings | undefined,
  clock: Clock,
): Promise<Result<OpenedMail | undefined>> {
  if (settings?.folder !== undefined) {
    const folder = mailFolder(settings.folder, clock);
    return ok({ send: folder.send, folder });
  }
  if (settings?.server === undefined) {
    return ok(undefined);
  }
  const { password, certificateAuthority, user, ...server } = settings.server;
  const read = combine([
    password === undefined ? ok(undefined) : await readSecret(password.file),
    certificateAuthority === undefined ? ok(undefined) : await readText(certificateAuthority),
  ]);
  if (!read.ok) {
    return read;
  }
  const [secret, authority] = read.value;
  return ok({
    send: mailServer({
      ...server,
      ...(user === undefined ? {} : { user }),
      ...(secret === undefined ? {} : { password: secret }),
      ...(authority === undefined ? {} : { certificateAuthority: authority }),
    }),
  });
}

async function readText(file: string): Promise<Result<string>> {
  try {
    return ok(await readFile(file, 'utf8'));
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    return err(fault('CLI-FILE', { file, problem: code }));
  }
}
