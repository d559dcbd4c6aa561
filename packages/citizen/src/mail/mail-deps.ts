import type { Clock, Randomness } from '@stelsel/kernel';
import type { SendMail } from './mail.ts';
import type { MailStore } from './mail-store.ts';
import type { WatchChoices } from './watch-choices.ts';

/** What mailing people needs; a site without it says that it sends no mail. */
export interface MailDeps {
  readonly store: MailStore;
  readonly send: SendMail;
  /** How browsers reach the site, without a slash at the end. */
  readonly origin: string;
  /** 32 bytes of the key store: seals addresses, names people, makes the links in mails. */
  readonly secret: Uint8Array;
  /** Absent: nobody tells this site of changes of choices. */
  readonly choices?: WatchChoices;
  readonly clock: Clock;
  readonly randomness: Randomness;
}
