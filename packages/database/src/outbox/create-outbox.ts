import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database.ts';
import type { OutboxEvent } from './outbox-event.ts';

export interface Outbox {
  /** Writes events in the caller's transaction: they exist exactly when the change exists. */
  append(tx: Transaction, events: readonly Omit<OutboxEvent, 'id'>[]): Promise<void>;
}

/**
 * The writing side of an outbox: every event is written once for each consumer, so consumers do not wait for each other.
 * Writers of one key wait for each other until commit: without that, a later event could become visible first.
 */
export function createOutbox(consumers: readonly string[]): Outbox {
  return {
    append: async (tx, events) => {
      if (events.length === 0 || consumers.length === 0) {
        return;
      }
      const keys = [...new Set(events.map(({ key }) => key))];
      await tx.query(
        `select pg_advisory_xact_lock(lock) from (
           select distinct hashtextextended('outbox ' || key, 0) as lock from unnest($1::text[]) key order by 1
         ) ordered`,
        [keys],
        'outbox-lock',
      );
      await tx.query(
        `insert into outbox (consumer, id, key, type, version, payload)
         select consumer, event.id, event.key, event.type, event.version, event.payload
         from unnest($2::uuid[], $3::text[], $4::text[], $5::int[], $6::text[])
           with ordinality as event (id, key, type, version, payload, number)
         cross join unnest($1::text[]) as consumer
         order by event.number`,
        [
          consumers,
          events.map(() => randomUUID()),
          events.map(({ key }) => key),
          events.map(({ type }) => type),
          events.map(({ version }) => version),
          events.map(({ payload }) => JSON.stringify(payload)),
        ],
        'outbox-append',
      );
    },
  };
}
