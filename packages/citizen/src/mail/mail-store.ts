/** Who wants mail, what waits to be sent, and who waits for which source. */
import type { Result } from '@stelsel/kernel';
import type { AlertKind, MailKind } from './mail-kinds.ts';

/** Of one person, named by a pseudonym of this purpose and never by a BSN. */
export interface MailWish {
  readonly owner: string;
  /** The address, sealed with a key of this service. */
  readonly address: string;
  readonly language: 'nl' | 'en';
  readonly kinds: readonly AlertKind[];
  /** Digest of the secret in the links of the mails: who has the mail can confirm and stop, and nothing else. */
  readonly link: string;
  readonly confirmed: boolean;
  /** Under which the register tells of changes. */
  readonly subscription?: string;
}

/** A mail that waits. It holds no address and no text: both are looked up when it goes, so what was stopped stays stopped. */
export interface WaitingMail {
  readonly id: string;
  readonly owner: string;
  readonly kind: MailKind;
  readonly attempts: number;
}

/** Somebody who wants to hear when a source answers again. */
export interface SourceWait {
  readonly id: string;
  readonly owner: string;
  /** The source, sealed with a key of this service: where somebody is known says something about them. */
  readonly source: string;
  readonly endsAtMs: number;
}

/** Faults of every member: `CIT-STORE`. */
export interface MailStore {
  wishOf(owner: string): Promise<Result<MailWish | undefined>>;
  wishByLink(link: string): Promise<Result<MailWish | undefined>>;
  setWish(wish: MailWish): Promise<Result<void>>;
  /** Keeps what the register says now; true when it said something else before. */
  sawChoices(owner: string, digest: string): Promise<Result<boolean>>;
  confirm(link: string): Promise<Result<boolean>>;
  /** Takes away the address, what waits to be sent and every wait for a source. False when there was nothing. */
  forget(owner: string): Promise<Result<boolean>>;
  /** Adds a mail, unless one of this kind waits already; not before the pause after the last of this kind. */
  add(
    mail: Omit<WaitingMail, 'attempts'>,
    when: { readonly atMs: number; readonly pauseMs: number },
  ): Promise<Result<void>>;
  /** Takes what is due, and counts the attempt; nobody else takes it before `againAtMs`. */
  takeDue(nowMs: number, againAtMs: number, most: number): Promise<Result<readonly WaitingMail[]>>;
  sent(id: string, atMs: number): Promise<Result<void>>;
  later(id: string, atMs: number): Promise<Result<void>>;
  /** It will never be sent: kept apart with the code of the fault, for whoever runs this. */
  giveUp(id: string, atMs: number, code: string): Promise<Result<void>>;
  givenUp(): Promise<Result<readonly { readonly id: string; readonly kind: MailKind; readonly code: string }[]>>;
  addWait(wait: SourceWait, nextAtMs: number): Promise<Result<void>>;
  takeWaits(nowMs: number, againAtMs: number, most: number): Promise<Result<readonly SourceWait[]>>;
  endWait(id: string): Promise<Result<void>>;
}
