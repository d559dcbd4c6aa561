/** A folder in the place of a mail server: every mail is a file that any mail program opens. For trying out. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { citizenFaults, type Mail, type SendMail } from '@stelsel/citizen';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';

/** Most mails that are shown, newest first. */
const shown = 50;

export interface MailFolder {
  readonly send: SendMail;
  /** Newest first. */
  list(): Promise<readonly KeptMail[]>;
}

export interface KeptMail {
  readonly to: string;
  readonly date: string;
  readonly subject: string;
  readonly text: string;
}

export function mailFolder(folder: string, clock: Clock): MailFolder {
  return {
    send: async (mail) => {
      const now = new Date(clock.nowMs());
      // The same mail sent twice is one file.
      const name = `${createHash('sha256').update(mail.id).digest('hex').slice(0, 16)}.eml`;
      return keep(folder, name, asMessage(mail, now));
    },
    list: async () => {
      const names = await readdir(folder).catch(() => []);
      const mails = await Promise.all(
        names
          .filter((name) => name.endsWith('.eml'))
          .map(async (name) => readMessage(await readFile(join(folder, name), 'utf8'))),
      );
      return mails.toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date)).slice(0, shown);
    },
  };
}

async function keep(folder: string, name: string, message: string): Promise<Result<void>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Whoever reads the folder never sees half a mail.
    await writeFile(join(folder, `${name}.new`), message, { mode: 0o600 });
    await rename(join(folder, `${name}.new`), join(folder, name));
    return ok();
  } catch {
    return err(citizenFaults('CIT-MAIL-AWAY'));
  }
}

/** RFC 5322, with a body of RFC 2045 that takes every letter as it is. */
function asMessage({ id, to, subject, text, unsubscribe }: Mail, now: Date): string {
  const headers = [
    'From: MijnZorgoverzicht <mijnzorgoverzicht@stelsel.invalid>',
    `To: <${to}>`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@stelsel.invalid>`,
    `Subject: ${subject}`,
    ...(unsubscribe === undefined
      ? []
      : [`List-Unsubscribe: <${unsubscribe}>`, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click']),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}`;
}

function readMessage(message: string): KeptMail {
  const [head = '', ...body] = message.split('\r\n\r\n');
  const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';
  return {
    to: header('To').replaceAll(/[<>]/g, ''),
    date: header('Date'),
    subject: header('Subject'),
    text: body.join('\n\n').replaceAll('\r\n', '\n'),
  };
}
