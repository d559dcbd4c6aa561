import { discoverExchanges } from '@stelsel/exchanges';
import { createServer } from '@stelsel/http';
import { err, fixedClock, ok, type Result } from '@stelsel/kernel';
import type { QuestionEvent } from '@stelsel/network';
import { storyPeople } from '@stelsel/population';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ViewerModel } from '../../../start/src/viewer/viewer-model.ts';
import type { RegionQuestion } from '../ask/ask-region.ts';
import { fault } from '../faults.ts';
import { viewerServer } from './viewer-server.ts';

const cor = storyPeople.find(({ role }) => role === 'handover')?.bsn ?? '';
const fields = { asker: '30.000@90000012', topic: 'care-planning', purpose: 'ETREAT', bsn: cor, reason: '' };
const answer = {
  questionId: 'q1',
  status: 'nothing',
  complete: true,
  groups: [],
  sources: [],
  ms: 10,
} as const;

async function* answered(): AsyncIterable<QuestionEvent> {
  yield { type: 'answer', answer };
}

const server = createServer({ name: 'viewer', clock: fixedClock() });
let asked: RegionQuestion[] = [];
let drawn: ViewerModel | undefined;
let outcome: () => Result<AsyncIterable<QuestionEvent>>;

beforeAll(async () => {
  await server.register(
    viewerServer({
      page: {
        style: '/assets/style.css',
        renderViewer: (model) => {
          drawn = model;
          return '<!doctype html>';
        },
      },
      exchanges: await discoverExchanges(),
      ask: async (question) => {
        asked.push(question);
        return outcome();
      },
      clock: fixedClock(),
    }),
  );
});

beforeEach(() => {
  asked = [];
  drawn = undefined;
  outcome = () => ok(answered());
});

afterAll(() => server.close());

const post = (form: object) =>
  server.inject({
    method: 'POST',
    url: '/zorgverlener',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...form }).toString(),
  });

describe('the page for care professionals', () => {
  it('begins with a carer on the evening shift and the handover, and asks nothing by itself', async () => {
    const { statusCode, headers } = await server.inject({ method: 'GET', url: '/zorgverlener' });
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(drawn?.form).toMatchObject({ asker: '86.000@90000011', purpose: 'TREAT', bsn: '' });
    expect(drawn?.topics.map(({ id }) => id).slice(0, 2)).toEqual(expect.arrayContaining([drawn?.form.topic]));
    expect(asked).toEqual([]);
  });

  it('asks what was filled in, and shows who asked what about whom', async () => {
    expect((await post(fields)).statusCode).toBe(200);
    expect(asked).toEqual([
      {
        asker: { kind: 'professional', role: '30.000', ura: '90000012' },
        subject: cor,
        exchange: 'care-planning',
        purpose: 'ETREAT',
      },
    ]);
    expect(drawn?.asked).toMatchObject({
      organization: 'Ambulance Elzerwaard',
      purpose: { nl: 'Spoed' },
      person: { name: 'Cor van der Laan' },
      answer: { status: 'nothing', questionId: 'q1' },
    });
  });

  it('sends the reason with the emergency button, and with no other purpose than an emergency', async () => {
    const reason = 'Niet aanspreekbaar binnengebracht';
    await post({ ...fields, purpose: 'BTG', reason });
    await post({ ...fields, purpose: 'TREAT', reason });
    expect(asked.map((question) => question.reason)).toEqual([reason, undefined]);
  });

  it('shows the form again in another language without asking anything', async () => {
    await post({ ...fields, language: 'en', only: 'form' });
    expect([drawn?.language, drawn?.form.bsn, drawn?.asked]).toEqual(['en', cor, undefined]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['a number that fails the 11-proof', { bsn: '999990999' }],
    ['an exchange that cannot be asked', { topic: 'log' }],
    ['the purpose of a citizen', { purpose: 'PATRQT' }],
    ['somebody who is no professional', { asker: `citizen@${cor}` }],
  ])('says what is wrong with %s, and asks nothing', async (_, wrong) => {
    expect((await post({ ...fields, ...wrong })).statusCode).toBe(400);
    expect(drawn?.problem?.nl).toMatch(/\w/);
    expect(asked).toEqual([]);
  });

  it('says it when the question was refused before it left', async () => {
    outcome = () => err(fault('CLI-NO-ORGANIZATION', { ura: '90000012' }));
    expect((await post(fields)).statusCode).toBe(400);
    expect(drawn?.problem?.nl).toContain('90000012');
    expect(drawn?.form.bsn).toBe(cor);
  });

  it('has no address in which a person could stand', async () => {
    expect((await server.inject({ method: 'GET', url: `/zorgverlener?bsn=${cor}` })).statusCode).toBe(200);
    expect(drawn?.form.bsn).toBe('');
  });
});
