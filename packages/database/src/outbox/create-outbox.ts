import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database.ts';
import type { OutboxEvent } from './outbox-event.ts';

export interface Outbox {
  /** Writes events in the caller's transaction: they exist exactly when the change exists. */
  append(tx: Transaction, events: readonly Omit<OutboxEvent, 'id'>[]): Promise<void>;
}

/** A consumer of every event, or of some: what it does not want is not written for it. */
export type OutboxConsumer =
  | string
  | { readonly name: string; readonly wants: (event: Omit<OutboxEvent, 'id'>) => boolean };

/**
 * The writing side of an outbox: every event is written once for each consumer, so consumers do not wait for each other.
 * Writers of one key wait for each other until commit: without that, a later event could become visible first.
 */
export function createOutbox(consumers: readonly OutboxConsumer[]): Outbox {
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
      const rows = rowsFor(consumers, events);
      await tx.query(
        `insert into outbox (consumer, id, key, type, version, payload)
         select consumer, id, key, type, version, payload
         from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::int[], $6::text[])
           with ordinality as event (consumer, id, key, type, version, payload, number)
         order by number`,
        [
          rows.map(({ consumer }) => consumer),
          rows.map(({ id }) => id),
          rows.map(({ event }) => event.key),
          rows.map(({ event }) => event.type),
          rows.map(({ event }) => event.version),
          rows.map(({ payload }) => payload),
        ],
        'outbox-append',
      );
    },
  };
}

function rowsFor(consumers: readonly OutboxConsumer[], events: readonly Omit<OutboxEvent, 'id'>[]) {
  return events.flatMap((event) => {
    const id = randomUUID();
    const payload = JSON.stringify(event.payload);
    return consumers
      .filter((consumer) => typeof consumer === 'string' || consumer.wants(event))
      .map((consumer) => ({ consumer: typeof consumer === 'string' ? consumer : consumer.name, id, event, payload }));
  });
}
