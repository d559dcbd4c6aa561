import { type Database, DatabaseError, databaseFaults } from '@stelsel/database';
import { type LogEvent, unwrap } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { createLog } from './create-log.ts';
import type { LogProof } from './proof/log-proof.ts';
import { verifyLogProof } from './proof/verify-log-proof.ts';
import { bsn, gp, otherBsn } from './testing/people.ts';
import { testLog } from './testing/test-log.ts';

const about = (person: typeof bsn, query = 'Condition'): LogEvent => ({
  act: 'search',
  outcome: 'answered',
  actor: gp,
  subject: { bsn: person },
  query,
  resources: ['Condition/1'],
});
const verify = (proof: LogProof) => verifyLogProof(JSON.stringify(proof));

test('numbers are gapless from 0 however many append at once, also from two processes', async () => {
  const { log, open } = await testLog();
  const other = open('90000002');
  const appends = Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? log : other).append(about(bsn)));
  const numbers = (await Promise.all(appends)).map((receipt) => unwrap(receipt).sequence);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 400 }, (_, at) => at));
  unwrap(await log.head());
  expect(unwrap(await log.check())).toEqual({ events: 400 });
});

test('a tenant has numbers of its own and reads nothing of another', async () => {
  const { log, open } = await testLog();
  const other = open('90000003');
  unwrap(await log.append(about(bsn)));
  expect(unwrap(await other.append(about(otherBsn))).sequence).toBe(0);
  expect(unwrap(await other.search({ subject: { bsn } })).events).toEqual([]);
});

test('answers a fault, and no receipt, while the database is away; and goes on when it is back', async () => {
  const base = await testLog();
  let away = true;
  const stopped = new DatabaseError(databaseFaults('DB-STOPPED'), 'planned');
  const db: Database = {
    ...base.db,
    query: (...statement) => (away ? Promise.reject(stopped) : base.db.query(...statement)),
    transaction: (work) => (away ? Promise.reject(stopped) : base.db.transaction(work)),
  };
  const log = createLog({ ...base.deps, db });
  expect(await log.append(about(bsn))).toMatchObject({ fault: { kind: 'unavailable', code: 'LOG-UNAVAILABLE' } });
  away = false;
  expect(unwrap(await log.append(about(bsn))).sequence).toBe(0);
});

test('two processes that append in turns find each other, and a log that was written elsewhere is gone on with', async () => {
  const { log, open } = await testLog();
  const other = open('90000002');
  for (const [at, one] of [log, other, other, log, log, other].entries()) {
    expect(unwrap(await one.append(about(bsn))).sequence).toBe(at);
  }
  expect(unwrap(await open('90000002').append(about(bsn))).sequence).toBe(6);
  unwrap(await log.head());
  expect(unwrap(await log.check())).toEqual({ events: 7 });
});

test('a denied and a failed act are events like any other', async () => {
  const { log } = await testLog();
  unwrap(await log.append({ ...about(bsn), outcome: 'refused-relation', ground: 'AZN-NO-RELATION' }));
  unwrap(await log.append({ ...about(bsn), outcome: 'failed-timeout' }));
  const { events } = unwrap(await log.search({ subject: { bsn } }));
  expect(events.map(({ outcome }) => outcome)).toEqual(['8', '4']);
});

test('no column holds a readable BSN', async () => {
  const { log, rows } = await testLog();
  unwrap(await log.append(about(bsn)));
  unwrap(await log.head());
  for (const table of ['log_event', 'log_person', 'log_node', 'log_position', 'log_head']) {
    const stored = await rows(`select t::text as row from ${table} t`);
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(bsn);
    expect(JSON.stringify(stored)).not.toContain(Buffer.from(bsn).toString('hex'));
  }
});

test('a person reads newest first; pages do not shift when events come in; a period limits', async () => {
  const { log, clock } = await testLog();
  for (const query of ['a', 'b', 'c', 'd', 'e']) {
    unwrap(await log.append(about(bsn, query)));
    unwrap(await log.append(about(otherBsn)));
    clock.advance(1000);
  }
  const queries = async (search: Omit<Parameters<typeof log.search>[0], 'subject'>) => {
    const page = unwrap(await log.search({ subject: { bsn }, ...search }));
    const text = page.events.map(({ entity }) => entity.find((one) => one.query !== undefined)?.query ?? '');
    return { read: text.map((one) => Buffer.from(one, 'base64').toString()).join(''), next: page.next };
  };
  const first = await queries({ page: { count: 2 } });
  expect(first.read).toBe('ed');
  unwrap(await log.append(about(bsn, 'f')));
  const second = await queries({ page: { count: 2, ...(first.next === undefined ? {} : { before: first.next }) } });
  expect(second.read).toBe('cb');
  const start = clock.nowMs() - 5000;
  expect((await queries({ period: { fromMs: start + 1000, untilMs: start + 3000 } })).read).toBe('cb');
});

test('every event has a proof under a signed head that anyone can check', async () => {
  const { log, key } = await testLog();
  const receipts = await Promise.all(Array.from({ length: 137 }, () => log.append(about(bsn))));
  const eventId = unwrap(receipts[20] ?? (receipts[0] as never)).eventId;
  expect(await log.prove(eventId)).toMatchObject({ fault: { code: 'LOG-NOT-SIGNED-YET' } });
  const head = unwrap(await log.head());
  expect(unwrap(await verify(head)).head).toMatchObject({ log: '90000002', size: 137 });
  const proof = unwrap(await log.prove(eventId));
  expect(unwrap(await verifyLogProof(JSON.stringify(proof), key.publicJwk)).type).toBe('stelsel-log-event');
  expect(JSON.stringify(proof.personal)).toContain(bsn);
});

test('an earlier head is shown to be the beginning of a later one', async () => {
  const { log } = await testLog();
  for (let at = 0; at < 5; at += 1) {
    unwrap(await log.append(about(bsn)));
  }
  const { head: older } = unwrap(await log.head());
  for (let at = 0; at < 8; at += 1) {
    unwrap(await log.append(about(bsn)));
  }
  const proof = unwrap(await log.proveGrowth(older));
  expect(unwrap(await verify(proof)).head.size).toBe(13);
  expect((await verify({ ...proof, path: proof.path.slice(1) })).ok).toBe(false);
});

test('after erasure nothing about the person is readable or found, and the proof still holds', async () => {
  const { log } = await testLog();
  const { eventId } = unwrap(await log.append(about(bsn)));
  unwrap(await log.append(about(otherBsn)));
  unwrap(await log.head());
  expect(unwrap(await log.erase({ bsn }))).toBe(1);
  expect(unwrap(await log.search({ subject: { bsn } })).events).toEqual([]);
  expect(unwrap(await log.search({ subject: { bsn: otherBsn } })).events).toHaveLength(1);
  const proof = unwrap(await log.prove(eventId));
  expect(proof.personal).toBeUndefined();
  expect(JSON.stringify(proof)).not.toContain(bsn);
  expect((await verify(proof)).ok).toBe(true);
  expect(unwrap(await log.check())).toEqual({ events: 2 });
});

test('PostgreSQL refuses to change or delete events, nodes and heads, also to the owner that grants itself the right', async () => {
  const { log, rows } = await testLog();
  unwrap(await log.append(about(bsn)));
  unwrap(await log.head());
  for (const table of ['log_event', 'log_node', 'log_head']) {
    for (const statement of [`update ${table} set tenant = tenant`, `delete from ${table}`, `truncate ${table}`]) {
      await expect(rows(statement)).rejects.toThrow(/permission denied/);
      await expect(rows(`grant all on ${table} to current_user`, statement)).rejects.toThrow(/append-only/);
    }
  }
  await expect(rows('truncate log_event_202611')).rejects.toThrow(/append-only/);
  await expect(rows('grant all on log_person to current_user', 'update log_person set person = null')).rejects.toThrow(
    /append-only/,
  );
  await expect(rows('update log_position set size = 0')).rejects.toThrow(/only moves forward/);
});

test('another tenant sees and writes nothing here, whatever the query', async () => {
  const { log, db, rows } = await testLog();
  unwrap(await log.append(about(bsn)));
  expect(await rows('select 1 from log_event')).toHaveLength(1);
  expect(await db.query('select 1 from log_event')).toEqual([]);
  await expect(db.query(`select 1 from log_event_202611`)).resolves.toEqual([]);
  await expect(db.query(`insert into log_head values ('90000002', 9, now(), 'false')`)).rejects.toThrow(
    /row-level security/,
  );
});

test('a change behind the back of PostgreSQL is found, and the changed event is not proven', async () => {
  const { log, tamper } = await testLog();
  const receipts = await Promise.all(Array.from({ length: 9 }, () => log.append(about(bsn))));
  unwrap(await log.head());
  expect(unwrap(await log.check())).toEqual({ events: 9 });
  await tamper(`update log_event set record = replace(record, '"outcome":"0"', '"outcome":"8"') where sequence = 4`);
  expect(await log.check()).toMatchObject({ fault: { code: 'LOG-TAMPERED', params: { sequence: 4 } } });
  const changed = receipts.map((one) => unwrap(one)).find(({ sequence }) => sequence === 4);
  expect(await log.prove(changed?.eventId ?? '')).toMatchObject({ fault: { code: 'LOG-TAMPERED' } });
});

test('a removed last event is found', async () => {
  const { log, tamper } = await testLog();
  unwrap(await log.append(about(bsn)));
  unwrap(await log.append(about(bsn)));
  unwrap(await log.head());
  await tamper('delete from log_event where sequence = 1');
  expect(await log.check()).toMatchObject({ fault: { code: 'LOG-TAMPERED', params: { sequence: 1 } } });
});

test('time never runs back, and the next month has its partition before it begins', async () => {
  const { log, db, clock } = await testLog();
  unwrap(await log.append(about(bsn)));
  clock.advance(-60_000);
  unwrap(await log.append(about(bsn)));
  clock.advance(40 * 24 * 60 * 60 * 1000);
  unwrap(await log.append(about(bsn)));
  const recorded = unwrap(await log.search({ subject: { bsn } })).events.map((event) => event.recorded);
  expect(recorded).toEqual(recorded.toSorted().toReversed());
  expect(recorded[1]).toBe(recorded[2]);
  const months = await db.query<{ name: string }>(
    `select relname as name from pg_class where relname ~ '^log_event_2'`,
  );
  expect(
    months
      .map(({ name }) => name)
      .filter((name) => name.length === 16)
      .toSorted(),
  ).toEqual(['log_event_202611', 'log_event_202612', 'log_event_202701', 'log_event_202702', 'log_event_202703']);
});

test('closing signs what no head covers yet', async () => {
  const { log, rows } = await testLog();
  unwrap(await log.append(about(bsn)));
  await log.close();
  expect(await rows('select size from log_head')).toEqual([{ size: 1 }]);
});
