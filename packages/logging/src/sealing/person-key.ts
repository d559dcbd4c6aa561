/** How a log finds the events of one person without holding a readable BSN: a keyed hash, different for every log. */
import { createHmac, type KeyObject } from 'node:crypto';
import type { LogEvent } from '@stelsel/kernel';

export type LogSubject = NonNullable<LogEvent['subject']>;

export function personKey(secret: KeyObject, subject: LogSubject): Uint8Array {
  const name = 'bsn' in subject ? `bsn|${subject.bsn}` : `pseudonym|${subject.pseudonym}`;
  return createHmac('sha256', secret).update(`person|${name}`).digest();
}
