/** A mail as it leaves, and whoever brings it. */
import type { Result } from '@stelsel/kernel';

/** Plain text: readable by every program and every voice, and nothing is fetched when it is opened. */
export interface Mail {
  /** The same at every attempt, so that a mail server can tell a repetition. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** One click without signing in (RFC 8058); absent where there is nothing to unsubscribe from. */
  readonly unsubscribe?: string;
}

/**
 * Hands a mail to a mail server. Faults: `CIT-MAIL-REFUSED` when it will never be taken, such as an address that does not
 * exist; `CIT-MAIL-AWAY` when it may be later.
 */
export type SendMail = (mail: Mail) => Promise<Result<void>>;
