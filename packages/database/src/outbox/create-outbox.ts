import { randomUUID } from 'node:crypto';
import { arrayOf } from '../array-parameter.ts';
import type { Transaction } from '../database.ts';
import type { OutboxEvent } from './outbox-event.ts';

export interface Outbox {
  /** Writes events in the caller's transaction: they exist exactly when the change exists. */
  append(tx: Transaction, events: readonly NewEvent[]): Promise<void>;
  /**
   * The same as a part of a statement of the caller, for who writes everything in one: two entries of its WITH, whose
   * parameters stand at `first` and after. The text depends on `first` only.
   */
  insertion(
    events: readonly NewEvent[],
    first: number,
  ): { readonly entries: string; readonly params: readonly unknown[] };
}

type NewEvent = Omit<OutboxEvent, 'id'>;

/** A consumer of every event, or of some: what it does not want is not written for it. */
export type OutboxConsumer = string | { readonly name: string; readonly wants: (event: NewEvent) => boolean };

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
      const { entries, params } = insertion(consumers, events, 1);
      await tx.query(`with ${entries} select 1`, params, 'outbox-append');
    },
    insertion: (events, first) => insertion(consumers, events, first),
  };
}

/** Positions are given out while rows are inserted, and that waits for the locks: a later event has a later position. */
function insertion(consumers: readonly OutboxConsumer[], events: readonly NewEvent[], first: number) {
  const rows = rowsFor(consumers, events);
  const at = (place: number): string => `$${first + place}`;
  return {
    entries: `
      outbox_locked as materialized (
        select count(pg_advisory_xact_lock(lock)) from (
          select distinct hashtextextended('outbox ' || key, 0) as lock from unnest(${at(2)}::text[]) key order by 1
        ) ordered
      ), outbox_told as (
        insert into outbox (consumer, id, key, type, version, payload)
        select consumer, id, key, type, version, payload
        from outbox_locked, unnest(${at(0)}::text[], ${at(1)}::uuid[], ${at(2)}::text[], ${at(3)}::text[], ${at(4)}::int[], ${at(5)}::text[])
          with ordinality as event (consumer, id, key, type, version, payload, number)
        order by number
      )`,
    params: [
      arrayOf('text', rows, ({ consumer }) => consumer),
      arrayOf('uuid', rows, ({ id }) => id),
      arrayOf('text', rows, ({ event }) => event.key),
      arrayOf('text', rows, ({ event }) => event.type),
      arrayOf('int', rows, ({ event }) => event.version),
      arrayOf('text', rows, ({ payload }) => payload),
    ],
  };
}

function rowsFor(consumers: readonly OutboxConsumer[], events: readonly NewEvent[]) {
  return events.flatMap((event) => {
    const id = randomUUID();
    const payload = JSON.stringify(event.payload);
    return consumers
      .filter((consumer) => typeof consumer === 'string' || consumer.wants(event))
      .map((consumer) => ({ consumer: typeof consumer === 'string' ? consumer : consumer.name, id, event, payload }));
  });
}
