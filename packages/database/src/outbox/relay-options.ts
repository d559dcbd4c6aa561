import type { Fault, Result } from '@stelsel/kernel';
import type { Database } from '../database.ts';
import type { OutboxEvent } from './outbox-event.ts';

export type RelayOptions = RelaySettings & (OneByOne | KeyByKey);

/** Events may come again after a crash or a failure: use `consumeOnce` or be idempotent by nature. */
interface OneByOne {
  /** Hands one event over. */
  readonly deliver: (event: OutboxEvent) => Promise<Result<void>>;
}

interface KeyByKey {
  /** Hands over what waits of one key, oldest first, to who then needs to look only once. After a failure all of it comes again. */
  readonly deliverKey: (events: readonly OutboxEvent[]) => Promise<Result<void>>;
}

interface RelaySettings {
  readonly db: Database;
  readonly consumer: string;
  /** Hears of every failed delivery; it is tried again, with growing pauses, until it works. */
  readonly onFailure?: (event: OutboxEvent, fault: Fault, attempts: number) => void;
  readonly pollMs?: number;
}
