import { err, ok, type Result } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { afterEach, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import { databaseFaults } from '../faults.ts';
import { consumeOnce } from './consume-once.ts';
import { createOutbox } from './create-outbox.ts';
import type { OutboxEvent } from './outbox-event.ts';
import { outboxMigration } from './outbox-migration.ts';
import { type Relay, relayOutbox } from './relay-outbox.ts';

const withOutbox = () => testDatabase({ schema: 'events', migrations: [outboxMigration()] });
const event = (key: string, number: number) => ({ key, type: 'changed', version: 1, payload: { number } });
const numberOf = ({ key, payload }: OutboxEvent) => `${key}${(payload as { number: number }).number}`;

const relays: Relay[] = [];
function relay(db: Database, consumer: string, deliver: (event: OutboxEvent) => Promise<Result<void>>): Relay {
  const started = relayOutbox({ db, consumer, deliver, pollMs: 10 });
  relays.push(started);
  return started;
}
afterEach(() => Promise.all(relays.splice(0).map((started) => started.stop())));

test('events are delivered in order per key and then are gone', async () => {
  const db = await withOutbox();
  const outbox = createOutbox(['index']);
  await db.transaction((tx) => outbox.append(tx, [event('a', 1), event('b', 1), event('a', 2)]));
  await db.transaction((tx) => outbox.append(tx, [event('a', 3)]));
  const seen: string[] = [];
  relay(db, 'index', async (delivered) => {
    seen.push(numberOf(delivered));
    return ok();
  });
  await expect.poll(() => db.query('select 1 from outbox')).toEqual([]);
  expect(seen.filter((name) => name.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
  expect(seen.toSorted()).toEqual(['a1', 'a2', 'a3', 'b1']);
});

test('an event of a transaction that was rolled back is never delivered', async () => {
  const db = await withOutbox();
  const outbox = createOutbox(['index']);
  await db.transaction(async (tx) => {
    await outbox.append(tx, [event('a', 1)]);
    return err(databaseFaults('DB-BUSY'));
  });
  expect(await db.query('select 1 from outbox')).toEqual([]);
  await db.transaction((tx) => outbox.append(tx, [event('a', 2)]));
  expect(await db.query('select key from outbox')).toEqual([{ key: 'a' }]);
});

test('a consumer that wants some events is told of those only, and the others are not written for it', async () => {
  const db = await withOutbox();
  const second = {
    name: 'second',
    wants: ({ payload }: { readonly payload: unknown }) => (payload as { number: number }).number === 2,
  };
  await db.transaction((tx) => createOutbox(['index', second]).append(tx, [event('a', 1), event('a', 2)]));
  const rows = await db.query<{ consumer: string }>('select consumer from outbox order by consumer, position');
  expect(rows.map(({ consumer }) => consumer)).toEqual(['index', 'index', 'second']);
});

test('a failing consumer is tried again and does not hold up other keys or other consumers', async () => {
  const db = await withOutbox();
  const outbox = createOutbox(['index', 'mail']);
  await db.transaction((tx) => outbox.append(tx, [event('a', 1), event('a', 2), event('b', 1)]));
  const seen: string[] = [];
  let failures = 0;
  relay(db, 'index', async (delivered) => {
    if (numberOf(delivered) === 'a1' && failures < 2) {
      failures += 1;
      return err(databaseFaults('DB-BUSY'));
    }
    seen.push(numberOf(delivered));
    return ok();
  });
  relay(db, 'mail', async () => ok());
  await expect.poll(() => db.query("select 1 from outbox where consumer = 'mail'")).toEqual([]);
  await expect.poll(() => seen, { timeout: 10_000 }).toEqual(['b1', 'a1', 'a2']);
  await expect.poll(() => db.query('select 1 from outbox union all select 1 from outbox_retry')).toEqual([]);
});

test('a consumer that throws is a failed delivery, not the end of the relay', async () => {
  const db = await withOutbox();
  await db.transaction((tx) => createOutbox(['index']).append(tx, [event('a', 1), event('b', 1)]));
  const seen: string[] = [];
  let thrown = false;
  relay(db, 'index', async (delivered) => {
    if (delivered.key === 'a' && !thrown) {
      thrown = true;
      throw new Error('bug');
    }
    seen.push(delivered.key);
    return ok();
  });
  await expect.poll(() => seen, { timeout: 10_000 }).toEqual(['b', 'a']);
});

test('of two relays for one consumer one works, and the other takes over when it stops', async () => {
  const db = await withOutbox();
  const outbox = createOutbox(['index']);
  const by: string[] = [];
  const first = relay(db, 'index', async () => {
    by.push('first');
    return ok();
  });
  await db.transaction((tx) => outbox.append(tx, [event('a', 1)]));
  await expect.poll(() => by).toEqual(['first']);
  relay(db, 'index', async () => {
    by.push('second');
    return ok();
  });
  await db.transaction((tx) => outbox.append(tx, [event('a', 2)]));
  await expect.poll(() => by).toEqual(['first', 'first']);
  await first.stop();
  await db.transaction((tx) => outbox.append(tx, [event('a', 3)]));
  await expect.poll(() => by).toEqual(['first', 'first', 'second']);
});

test('an event that comes twice is consumed once', async () => {
  const db = await withOutbox();
  const id = 'a3bb189e-8bf9-4c9a-9f0b-2f1f3c0d9a11';
  let times = 0;
  const consume = () =>
    db.transaction((tx) =>
      consumeOnce(tx, 'index', { id }, async () => {
        times += 1;
      }),
    );
  expect([await consume(), await consume(), times]).toEqual([true, false, 1]);
});

test('an event whose consumption failed is consumed when it comes again', async () => {
  const db = await withOutbox();
  const id = 'a3bb189e-8bf9-4c9a-9f0b-2f1f3c0d9a12';
  const failed = db.transaction((tx) =>
    consumeOnce(tx, 'index', { id }, async () => {
      throw new Error('no');
    }),
  );
  await expect(failed).rejects.toThrow('no');
  expect(await db.transaction((tx) => consumeOnce(tx, 'index', { id }, async () => undefined))).toBe(true);
});

test('writers of one key commit in the order in which their events are delivered', async () => {
  const db = await withOutbox();
  const outbox = createOutbox(['index']);
  let finish = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let appended = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    appended = resolve;
  });
  const writes = [
    db.transaction(async (tx) => {
      await outbox.append(tx, [event('a', 1)]);
      appended();
      await slow;
    }),
  ];
  await first;
  let secondDone = false;
  writes.push(
    db.transaction(async (tx) => {
      await outbox.append(tx, [event('a', 2)]);
      secondDone = true;
    }),
  );
  await db.transaction((tx) => outbox.append(tx, [event('b', 1)]));
  expect(secondDone).toBe(false);
  finish();
  await Promise.all(writes);
  const rows = await db.query<{ payload: string }>("select payload from outbox where key = 'a' order by position");
  expect(rows.map(({ payload }) => JSON.parse(payload).number)).toEqual([1, 2]);
});

test('what was appended can be read by the consumer exactly', async () => {
  const db = await withOutbox();
  const payload = { name: 'Zoë', list: [1, null, true] };
  await db.transaction((tx) => createOutbox(['index']).append(tx, [{ key: 'k', type: 't', version: 3, payload }]));
  const received = new Promise<OutboxEvent>((resolve) => {
    relay(db, 'index', async (delivered) => {
      resolve(delivered);
      return ok();
    });
  });
  expect(await received).toMatchObject({ key: 'k', type: 't', version: 3, payload });
  expect((await received).id).toMatch(/^[0-9a-f-]{36}$/);
});

test('what waits of one key is handed over at once to who wants it so, oldest first; after a failure all of it comes again', async () => {
  const db = await withOutbox();
  const outbox = createOutbox(['index']);
  await db.transaction((tx) => outbox.append(tx, [event('a', 1), event('b', 1), event('a', 2)]));
  const seen: string[] = [];
  let failed = false;
  const started = relayOutbox({
    db,
    consumer: 'index',
    pollMs: 10,
    deliverKey: async (events) => {
      if (!failed && events[0]?.key === 'a') {
        failed = true;
        return err(databaseFaults('DB-BUSY'));
      }
      seen.push(events.map(numberOf).join(' '));
      return ok();
    },
  });
  relays.push(started);
  await expect.poll(() => seen.toSorted(), { timeout: 10_000 }).toEqual(['a1 a2', 'b1']);
  await expect.poll(() => db.query('select 1 from outbox union all select 1 from outbox_retry')).toEqual([]);
});

test('as a part of a statement of the caller it writes the same', async () => {
  const db = await withOutbox();
  const { entries, params } = createOutbox(['index', 'mail']).insertion([event('a', 1), event('a', 2)], 2);
  const sql = `with own as (select $1::text as word), ${entries} select word from own`;
  expect(await db.query(sql, ['done', ...params])).toEqual([{ word: 'done' }]);
  const rows = await db.query<{ line: string }>(
    "select consumer || ' ' || (payload::json ->> 'number') as line from outbox order by consumer, position",
  );
  expect(rows.map(({ line }) => line)).toEqual(['index 1', 'index 2', 'mail 1', 'mail 2']);
});
