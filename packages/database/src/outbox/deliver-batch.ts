import { err, type Fault, type Result } from '@stelsel/kernel';
import { databaseFaults } from '../faults.ts';
import { databaseLimits } from '../limits.ts';
import type { OutboxEvent } from './outbox-event.ts';
import type { RelayOptions } from './relay-options.ts';

interface Row extends Omit<OutboxEvent, 'payload'> {
  readonly position: number;
  readonly payload: string;
}

/**
 * Delivers the oldest events whose key is not in a pause, keys side by side and one key in order, and removes what was
 * delivered. Says how many were delivered.
 */
export async function deliverBatch(options: RelayOptions, signal: AbortSignal): Promise<number> {
  const rows = await options.db.query<Row>(
    `select position, id, key, type, version, payload from outbox
     where consumer = $1 and not exists (
       select 1 from outbox_retry
       where outbox_retry.consumer = $1 and outbox_retry.key = outbox.key and not_before > clock_timestamp())
     order by position limit $2`,
    [options.consumer, databaseLimits.outboxBatch],
    'outbox-next',
  );
  const keys = [...Map.groupBy(rows, ({ key }) => key).values()];
  const counts = await Promise.all(keys.map((ofOneKey) => deliverKey(options, ofOneKey, signal)));
  return counts.reduce((total, count) => total + count, 0);
}

async function deliverKey(options: RelayOptions, rows: readonly Row[], signal: AbortSignal): Promise<number> {
  const delivered: Row[] = [];
  let failure: { readonly event: OutboxEvent; readonly fault: Fault } | undefined;
  for (const together of 'deliverKey' in options ? [rows] : rows.map((row) => [row])) {
    if (signal.aborted) {
      break;
    }
    const events = together.map(eventOf);
    const result = await deliverSafely(options, events);
    if (!result.ok) {
      failure = { event: events[0] as OutboxEvent, fault: result.fault };
      break;
    }
    delivered.push(...together);
  }
  await remove(options, delivered);
  if (failure !== undefined) {
    await postpone(options, failure.event, failure.fault);
  }
  return delivered.length;
}

/** A consumer that throws has a bug; the others and the relay go on. */
async function deliverSafely(options: RelayOptions, events: readonly OutboxEvent[]): Promise<Result<void>> {
  try {
    return 'deliverKey' in options ? await options.deliverKey(events) : await options.deliver(events[0] as OutboxEvent);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return err(databaseFaults('DB-CONSUMER', { consumer: options.consumer, cause }));
  }
}

function eventOf({ id, key, type, version, payload }: Row): OutboxEvent {
  return { id, key, type, version, payload: JSON.parse(payload) };
}

/** Takes delivered events away, and with them the pause their key may have had. */
async function remove({ db, consumer }: RelayOptions, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  await db.query(
    `with healed as (delete from outbox_retry where consumer = $1 and key = $2)
     delete from outbox where consumer = $1 and position = any($3)`,
    [consumer, rows[0]?.key, rows.map(({ position }) => position)],
    'outbox-done',
  );
}

/** Doubles the pause of the key with every failure in a row. */
async function postpone(options: RelayOptions, event: OutboxEvent, fault: Fault): Promise<void> {
  const { outboxBackoffMs, outboxBackoffMaxMs } = databaseLimits;
  const rows = await options.db.query<{ attempts: number }>(
    `insert into outbox_retry as retry (consumer, key, attempts, not_before)
     values ($1, $2, 1, clock_timestamp() + $3 * interval '1 millisecond')
     on conflict (consumer, key) do update set
       attempts = retry.attempts + 1,
       not_before = clock_timestamp() + least($3 * 2 ^ least(retry.attempts, 20), $4) * interval '1 millisecond'
     returning attempts`,
    [options.consumer, event.key, outboxBackoffMs, outboxBackoffMaxMs],
  );
  options.onFailure?.(event, fault, rows[0]?.attempts ?? 1);
}
