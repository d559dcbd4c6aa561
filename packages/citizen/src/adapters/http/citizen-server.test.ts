import type { Statement } from '@stelsel/consent';
import { createServer } from '@stelsel/http';
import { err, ok, parseBsn, systemClock, unwrap } from '@stelsel/kernel';
import type { Answer, Network, Question } from '@stelsel/network';
import { beforeEach, describe, expect, it } from 'vitest';
import { fault } from '../../faults.ts';
import type { OwnLog } from '../../log/read-own-log.ts';
import { auditEvent } from '../../testing/audit-event.ts';
import { citizenServer } from './citizen-server.ts';

const anna = unwrap(parseBsn('999990019'));
const bram = unwrap(parseBsn('999990020'));

let asked: Question[] = [];
let recorded: Statement[] = [];
let ended: string[] = [];
let centralDown = false;

const group = (id: string, recordedAt: string) => ({
  members: [
    {
      view: {
        original: { resource: auditEvent(id, recordedAt), source: { ura: '90000001', name: 'Ziekenhuis Noord' } },
      },
    },
  ],
});
const answer = {
  questionId: 'q',
  status: 'answered',
  complete: true,
  groups: [group('e1', '2026-11-20T10:00:00Z'), group('e3', '2026-11-22T10:00:00Z')],
  sources: [{ ura: '90000001', name: 'Ziekenhuis Noord', status: 'done', statusText: { nl: 'klaar', en: 'done' } }],
  ms: 1,
} as unknown as Answer;
const network: Pick<Network, 'ask'> = {
  async *ask(question) {
    asked.push(question);
    yield { type: 'answer', answer };
  },
};
const choice = (id: string, active: boolean) => ({ id, active, recordedAt: 'now' }) as never;
const server = createServer({ name: 'citizen', clock: systemClock });
await server.register(
  citizenServer({
    network,
    verifySignIn: async (attestation) => (attestation === 'anna' ? ok({ bsn: anna }) : err(fault('CIT-SIGN-IN'))),
    choicesOf: () => ({
      record: async (statement) => {
        recorded.push(statement);
        return ok({ id: String(recorded.length), receipt: 'r' });
      },
      choices: async () => ok([choice('1', true), choice('2', true), choice('0', false)]),
      history: async () => ok([]),
      end: async (id) => {
        ended.push(id);
        return ok();
      },
    }),
    logExchange: 'log',
    centralLogs: [
      {
        name: 'Verwijsindex',
        read: async () =>
          centralDown
            ? err(fault('CIT-LOG-ANSWER', { name: 'Verwijsindex' }))
            : ok([auditEvent('e2', '2026-11-21T10:00:00Z')]),
      },
    ],
  }),
);

beforeEach(() => {
  asked = [];
  recorded = [];
  ended = [];
  centralDown = false;
});

const send = (method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object, attestation = 'anna') =>
  server.inject({
    method,
    url: `/api/v1/${path}`,
    headers: { authorization: `Bearer ${attestation}` },
    ...(payload === undefined ? {} : { payload }),
  });

describe('a citizen', () => {
  it('asks the own data, in own name', async () => {
    const reply = await send('POST', 'questions', { subject: anna, exchange: 'bgz', purpose: 'PATRQT' });
    expect(JSON.parse(reply.body.trim())).toMatchObject({ type: 'answer' });
    expect(asked).toEqual([{ subject: anna, exchange: 'bgz', purpose: 'PATRQT', attestation: 'anna' }]);
  });

  it.each([
    ['somebody else', { subject: bram, exchange: 'bgz', purpose: 'PATRQT' }, 'CIT-OTHER-PERSON'],
    ['for treatment', { subject: anna, exchange: 'bgz', purpose: 'TREAT' }, 'CIT-PURPOSE'],
  ])('does not ask %s', async (_name, body, code) => {
    const reply = await send('POST', 'questions', body);
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([403, code]);
    expect(asked).toEqual([]);
  });

  it('gets nothing without signing in', async () => {
    expect((await send('GET', 'log', undefined, 'nobody')).statusCode).toBe(401);
  });

  it('reads who looked over all sources and national services, newest first', async () => {
    const log = (await send('GET', 'log')).json<OwnLog>();
    expect(log.entries.map(({ eventId, source }) => [eventId, source])).toEqual([
      ['e3', 'Ziekenhuis Noord'],
      ['e2', 'Verwijsindex'],
      ['e1', 'Ziekenhuis Noord'],
    ]);
    expect(log.entries[0]).toMatchObject({
      who: { organization: 'Huisartsenpraktijk De Linde', person: 'A. Arts', role: '01.015', self: false },
      about: 'Condition',
      exchange: 'bgz',
      records: 2,
      purpose: 'TREAT',
      reason: 'answered',
      traceId: 'trace',
    });
    expect(log.complete).toBe(true);
  });

  it('is told which log could not be read', async () => {
    centralDown = true;
    const log = (await send('GET', 'log')).json<OwnLog>();
    expect(log.complete).toBe(false);
    expect(log.sources.map(({ name, status, entries }) => [name, status, entries])).toEqual([
      ['Ziekenhuis Noord', 'done', 2],
      ['Verwijsindex', 'failed', 0],
    ]);
  });

  it('records choices and takes them back', async () => {
    const choices = [
      { holder: 'everybody', user: { ura: '90000001' }, decision: 'permit' },
      { holder: { category: 'HOLDER' }, user: 'everybody', decision: 'objection', situation: 'emergency' },
    ];
    const reply = await send('POST', 'choices', { choices });
    expect(reply.json()).toHaveLength(2);
    expect(recorded).toEqual([
      {
        holder: { kind: 'any' },
        user: { kind: 'organization', ura: '90000001' },
        data: 'GGC002',
        situation: 'regular',
        decision: 'permit',
      },
      {
        holder: { kind: 'category', code: 'HOLDER' },
        user: { kind: 'any' },
        data: 'GGC002',
        situation: 'emergency',
        decision: 'objection',
      },
    ]);
    expect((await send('DELETE', 'choices')).json()).toEqual({ ended: 2 });
    expect(ended).toEqual(['1', '2']);
  });

  it.each([
    ['no choices', { choices: [] }, 'CIT-CHOICES'],
    ['a wrong party', { choices: [{ holder: 'me', user: 'everybody', decision: 'permit' }] }, 'CIT-CHOICE'],
    ['a wrong decision', { choices: [{ holder: 'everybody', user: 'everybody', decision: 'maybe' }] }, 'CIT-CHOICE'],
    [
      'unknown data',
      { choices: [{ holder: 'everybody', user: 'everybody', decision: 'permit', data: 'X' }] },
      'CIT-CHOICE',
    ],
  ])('records nothing of %s', async (_name, body, code) => {
    const reply = await send('POST', 'choices', body);
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([400, code]);
    expect(recorded).toEqual([]);
  });
});
