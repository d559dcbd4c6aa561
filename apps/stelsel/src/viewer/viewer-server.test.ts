import { err, ok } from '@stelsel/kernel';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { breakGlassUnlessSet } from '../config/config-schema.ts';
import { fault } from '../faults.ts';
import { cor, hanna, homeCare, nursingHome, openTestViewer, origin } from './test-viewer.test-support.ts';

const viewer = await openTestViewer();
const { clock, post, read, view } = viewer;

beforeEach(viewer.begin);
afterAll(viewer.close);

describe('signing in', () => {
  it('comes before everything, and a shift that is over says so', async () => {
    clock.advance(8 * 3_600_000);
    expect((await read('/ontvangen')).statusCode).toBe(400);
    view('sign-in');
    expect(viewer.drawn?.problem?.nl).toContain('dienst is voorbij');
    viewer.cookie = '';
    expect((await read('')).statusCode).toBe(200);
    expect([view('sign-in').chosen, viewer.drawn?.problem]).toEqual(['900001101', undefined]);
    expect(viewer.calls).toEqual([]);
  });

  it('is done once for clients of every organisation and for everybody she works for', async () => {
    await post('', { bsn: cor, topic: 'medication', purpose: 'TREAT' });
    await post('', { bsn: hanna, topic: 'medication', purpose: 'TREAT' });
    expect((await post('/organisatie', { workplace: homeCare })).statusCode).toBe(303);
    await post('', { bsn: cor, topic: 'care-planning', purpose: 'TREAT' });
    expect(viewer.asked.map(({ at, question }) => [at, question.subject])).toEqual([
      [nursingHome, cor],
      [nursingHome, hanna],
      [homeCare, cor],
    ]);
    expect(viewer.signIns).toEqual([`900001101@${nursingHome}`]);
    expect(viewer.drawn?.shift?.clients.map(({ name }) => name.nl)).toEqual(['Cor van der Laan', 'Hanna de Wit']);
  });

  it('opens no organisation that she does not work for', async () => {
    expect((await post('/organisatie', { workplace: '90000001' })).statusCode).toBe(400);
    await read('');
    expect(viewer.drawn?.shift?.at).toBe(nursingHome);
  });

  it('ends at once when she signs out, and what she opened is gone', async () => {
    await post('', { bsn: cor, topic: 'medication', purpose: 'TREAT' });
    await post('/afmelden', {});
    expect((await read('/ontvangen')).statusCode).toBe(400);
    expect(viewer.drawn?.shift).toBeUndefined();
  });

  it('protects every form: not without the token of the page, and not from another site', async () => {
    await read('');
    const fields = { bsn: cor, topic: 'medication', purpose: 'TREAT' };
    const other = await post('', fields, { origin: 'https://elders.example' });
    viewer.token = 'x';
    const url = '/zorgverlener';
    const headers = { origin, cookie: viewer.cookie, 'content-type': 'application/x-www-form-urlencoded' };
    const bare = await viewer.server.inject({
      method: 'POST',
      url,
      headers,
      payload: new URLSearchParams(fields).toString(),
    });
    expect([other.statusCode, bare.statusCode, viewer.asked]).toEqual([400, 400, []]);
  });

  it('keeps the language that was chosen', async () => {
    await post('/taal', { language: 'en' });
    await read('/ontvangen');
    expect(viewer.drawn?.language).toBe('en');
  });
});

describe('asking', () => {
  it('shows who asked what about whom', async () => {
    expect((await post('', { bsn: cor, topic: 'care-planning', purpose: 'ETREAT' })).statusCode).toBe(200);
    expect(view('answer').asked).toMatchObject({
      organization: 'Woonzorg Rietzijl',
      purpose: { nl: 'Spoed' },
      person: { name: 'Cor van der Laan' },
      answer: { status: 'nothing', questionId: 'q1' },
    });
  });

  it('sends a reason with an emergency only, and asks one of the emergency button before anything leaves', async () => {
    const reason = 'Niet aanspreekbaar binnengebracht';
    await post('', { bsn: cor, topic: 'care-planning', purpose: 'TREAT', reason });
    await post('', { bsn: cor, topic: 'care-planning', purpose: 'BTG', reason: 'kort' });
    expect(viewer.drawn?.problem?.nl).toContain('15 tekens');
    await post('', { bsn: cor, topic: 'care-planning', purpose: 'BTG', 'glass-reason': reason });
    expect(viewer.asked.map(({ question }) => question.reason)).toEqual([undefined, reason]);
    expect(view('answer').asked.glassUntil).toMatch(/^\d\d:\d\d$/);
  });

  it('asks no second reason for the same person within the window, and one for somebody else', async () => {
    const reason = 'Niet aanspreekbaar binnengebracht';
    await post('', { bsn: cor, topic: 'care-planning', purpose: 'BTG', reason });
    await post('', { bsn: cor, topic: 'medication', purpose: 'BTG' });
    await post('', { bsn: hanna, topic: 'medication', purpose: 'BTG' });
    expect(viewer.asked.map(({ question }) => question.reason)).toEqual([reason, reason]);
    expect(viewer.drawn?.problem?.nl).toContain('15 tekens');
  });

  it('asks a reason again when the window is over', async () => {
    const reason = 'Niet aanspreekbaar binnengebracht';
    await post('', { bsn: cor, topic: 'care-planning', purpose: 'BTG', reason });
    for (let minutes = 0; minutes < breakGlassUnlessSet.windowMinutes; minutes += 20) {
      clock.advance(20 * 60_000);
      await read('');
    }
    await post('', { bsn: cor, topic: 'care-planning', purpose: 'BTG' });
    expect(viewer.asked.map((one) => one.question.reason)).toEqual([reason]);
    expect(viewer.drawn?.problem?.nl).toContain('15 tekens');
  });

  it('shows medication as it was on the day that was chosen, and says so', async () => {
    await post('', { bsn: cor, topic: 'medication', purpose: 'TREAT', day: '2026-11-01' });
    expect(view('answer').asked).toMatchObject({
      onDay: { nl: '1 november 2026' },
      answer: { administration: { day: '2026-11-01' } },
    });
  });

  it('keeps the person for the next question, and never in an address', async () => {
    await post('', { bsn: cor, topic: 'care-planning', purpose: 'TREAT' });
    await read('');
    expect(view('ask').form.bsn).toBe(cor);
    await read(`?bsn=${hanna}`);
    expect(view('ask').form.bsn).toBe(cor);
  });

  it.each([
    ['a number that fails the 11-proof', { bsn: '999990999' }],
    ['an exchange that cannot be asked', { topic: 'log' }],
    ['the purpose of a citizen', { purpose: 'PATRQT' }],
    ['a day that does not exist', { day: '2026-02-30' }],
  ])('says what is wrong with %s, and asks nothing', async (_, wrong) => {
    const fields = { bsn: cor, topic: 'care-planning', purpose: 'TREAT', ...wrong };
    expect((await post('', fields)).statusCode).toBe(400);
    expect(viewer.drawn?.problem?.nl).toMatch(/\w/);
    expect(viewer.asked).toEqual([]);
  });

  it('lays the own record beside an overview of medication, and says when that failed', async () => {
    viewer.replies['POST own-record'] = err(fault('CLI-NO-WORKPLACE'));
    await post('', { bsn: cor, topic: 'medication', purpose: 'TREAT' });
    expect(view('answer').asked.answer.missing.map(({ nl }) => nl)).toEqual([
      'Woonzorg Rietzijl: niet gelukt. Deze lijst kan onvolledig zijn.',
    ]);
    viewer.replies['POST own-record'] = ok({ resources: [] });
    await post('', { bsn: cor, topic: 'medication', purpose: 'TREAT' });
    expect(view('answer').asked.answer.missing).toEqual([]);
    await post('', { bsn: cor, topic: 'care-planning', purpose: 'TREAT' });
    expect(viewer.calls.filter((call) => call.endsWith('own-record'))).toHaveLength(2);
  });
});
