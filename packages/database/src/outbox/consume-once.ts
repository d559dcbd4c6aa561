import type { Transaction } from '../database.ts';
import type { OutboxEvent } from './outbox-event.ts';

/**
 * Makes a consumer idempotent: does the work only when this event was not consumed before, in the same transaction as
 * the work itself. Says whether it was done now.
 */
export async function consumeOnce(
  tx: Transaction,
  consumer: string,
  event: Pick<OutboxEvent, 'id'>,
  work: () => Promise<void>,
): Promise<boolean> {
  const fresh = await tx.query(
    'insert into outbox_consumed (consumer, id) values ($1, $2) on conflict do nothing returning 1',
    [consumer, event.id],
    'outbox-consume',
  );
  if (fresh.length === 0) {
    return false;
  }
  await work();
  return true;
}
