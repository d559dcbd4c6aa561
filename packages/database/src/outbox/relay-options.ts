import type { Fault, Result } from '@stelsel/kernel';
import type { Database } from '../database.ts';
import type { OutboxEvent } from './outbox-event.ts';

export interface RelayOptions {
  readonly db: Database;
  readonly consumer: string;
  /** Hands one event over. It may come again after a crash or a failure: use `consumeOnce` or be idempotent by nature. */
  readonly deliver: (event: OutboxEvent) => Promise<Result<void>>;
  /** Hears of every failed delivery; it is tried again, with growing pauses, until it works. */
  readonly onFailure?: (event: OutboxEvent, fault: Fault, attempts: number) => void;
  readonly pollMs?: number;
}
