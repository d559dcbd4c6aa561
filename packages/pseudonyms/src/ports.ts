import type { Result } from '@stelsel/kernel';
import type { Recipient } from './recipient.ts';
import type { RecipientKey } from './recipient-key.ts';

/** Where the service keeps who may receive pseudonyms, and with which key. */
export interface RecipientRegister {
  find(recipient: Recipient): Promise<Result<RecipientKey | undefined>>;
  /** Stores the key unless there is one already; answers the key that stands. */
  add(recipient: Recipient, key: RecipientKey): Promise<Result<RecipientKey>>;
}

/** Counts evaluations of one client. False: the budget of this window is spent. */
export type SpendBudget = (client: string) => Promise<Result<boolean>>;

/** Marks a token as used. False: somebody used it before. Remembers it at least until it expires. */
export type UseOnce = (tokenId: string, expiresAtMs: number) => Promise<Result<boolean>>;
