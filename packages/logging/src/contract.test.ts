import { createServer } from '@stelsel/http';
import { err, namingSystem, ok, parsePseudonym, unwrap } from '@stelsel/kernel';
import { listen, loopbackFetcher } from '@stelsel/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logServer } from './adapters/http/log-server.ts';
import type { AuditEvent } from './event/audit-event.ts';
import { loggingFaults } from './faults.ts';
import { bsn, citizen, gp, otherBsn } from './testing/people.ts';
import { type TestLog, testLog } from './testing/test-log.ts';

const people = { citizen, gp, keeper: { ...gp, scope: ['log-reader'] } };
const pseudonym = unwrap(parsePseudonym('A'.repeat(43)));
const fetcher = loopbackFetcher();
let base: TestLog;
let origin = '';

interface Answer {
  readonly status: number;
  readonly events: readonly AuditEvent[];
  readonly next?: string;
  readonly text: string;
}

beforeAll(async () => {
  base = await testLog();
  const server = createServer({ name: 'log', clock: base.clock });
  const authenticate = async ({ headers }: { headers: Readonly<Record<string, unknown>> }) => {
    const actor = people[String(headers.authorization) as keyof typeof people];
    return actor === undefined ? err(loggingFaults('LOG-NOT-YOURS')) : ok(actor);
  };
  const deps = { log: base.log, authenticate, clock: base.clock };
  server.register(logServer({ ...deps, baseUrl: 'http://log.example' }));
  const openSubject = async () => ok(pseudonym);
  server.register(logServer({ ...deps, baseUrl: 'http://log.example/index', openSubject }), { prefix: '/index' });
  origin = await listen(server);
  for (let at = 0; at < 3; at += 1) {
    unwrap(await base.log.append({ act: 'read', outcome: 'answered', actor: gp, subject: { bsn } }));
  }
});

afterAll(() => fetcher.close());

async function ask(who: string, form: Record<string, string>, path = '/AuditEvent/_search'): Promise<Answer> {
  const response = unwrap(
    await fetcher({
      method: 'POST',
      url: path.startsWith('http') ? path : origin + path,
      headers: { authorization: who, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    }),
  );
  const body = JSON.parse(response.body) as {
    entry?: { resource: AuditEvent }[];
    link?: { relation: string; url: string }[];
  };
  const next = body.link?.find(({ relation }) => relation === 'next')?.url;
  return {
    status: response.status,
    events: (body.entry ?? []).map(({ resource }) => resource),
    text: response.body,
    ...(next === undefined ? {} : { next }),
  };
}

const own = { 'patient.identifier': `${namingSystem.bsn}|${bsn}` };
const newest = async () => unwrap(await base.log.search({ subject: { bsn } })).events[0];

test('a citizen reads the own log, and that reading is in the log', async () => {
  const answer = await ask('citizen', own);
  expect(answer.status).toBe(200);
  expect(answer.events.length).toBeGreaterThanOrEqual(3);
  expect(await newest()).toMatchObject({ type: { code: '110101' }, outcome: '0' });
});

test('a citizen does not read the log of another, and the attempt is in the log of that other', async () => {
  const answer = await ask('citizen', { 'patient.identifier': `${namingSystem.bsn}|${otherBsn}` });
  expect(answer.status).toBe(403);
  expect(answer.text).not.toContain(otherBsn);
  const { events } = unwrap(await base.log.search({ subject: { bsn: otherBsn } }));
  expect(events[0]).toMatchObject({ type: { code: '110101' }, outcome: '4' });
});

test('a professional without the scope of log keeper does not read it; the keeper does', async () => {
  expect((await ask('gp', own)).status).toBe(403);
  expect((await ask('keeper', own)).status).toBe(200);
});

test('without a valid token nothing is read, and the refusal is logged', async () => {
  expect((await ask('nobody', own)).status).toBe(401);
  const last = await base.rows('select record from log_event order by sequence desc limit 1');
  expect(JSON.stringify(last)).toContain('refused-token');
});

test('pages follow the next link with the same form', async () => {
  const first = await ask('citizen', { ...own, _count: '2' });
  expect(first.events).toHaveLength(2);
  const next = new URL(first.next ?? '');
  const second = await ask('citizen', { ...own, _count: '2' }, next.pathname + next.search);
  expect(second.events).toHaveLength(2);
  expect(second.events.map(({ id }) => id)).not.toContain(first.events[1]?.id);
  expect(first.next).not.toContain(bsn);
});

test('a period limits what is read', async () => {
  expect((await ask('citizen', { ...own, date: 'ge2030-01-01' })).events).toEqual([]);
  expect((await ask('citizen', { ...own, date: 'le2026-11-22' })).events.length).toBeGreaterThan(0);
});

test.each([
  ['no person', {}],
  ['an unknown parameter', { ...own, agent: 'x' }],
  ['a date without a prefix', { ...own, date: '2026-01-01' }],
  ['too large a page', { ...own, _count: '100000' }],
  ['a wrong BSN', { 'patient.identifier': `${namingSystem.bsn}|123456789` }],
])('refuses %s', async (_what, form) => {
  expect((await ask('citizen', form)).status).toBe(400);
});

test('a service that knows pseudonyms opens the token and never takes a BSN', async () => {
  unwrap(await base.log.append({ act: 'localize', outcome: 'answered', actor: gp, subject: { pseudonym } }));
  const path = '/index/AuditEvent/_search';
  const token = { 'patient.identifier': `${namingSystem.nviToken}|token` };
  const answer = await ask('citizen', token, path);
  expect(answer.events).toHaveLength(1);
  expect((await ask('gp', token, path)).status).toBe(403);
  expect((await ask('citizen', own, path)).status).toBe(400);
});

test('no log, no answer', async () => {
  const server = createServer({ name: 'log', clock: base.clock });
  const away = async () => err(loggingFaults('LOG-UNAVAILABLE'));
  const log = { ...base.log, append: away };
  const authenticate = async () => ok(citizen);
  server.register(logServer({ log, authenticate, baseUrl: 'http://log.example', clock: base.clock }));
  const broken = await listen(server);
  expect((await ask('citizen', own, `${broken}/AuditEvent/_search`)).status).toBe(503);
});
