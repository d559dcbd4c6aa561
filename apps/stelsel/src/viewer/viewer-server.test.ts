import { discoverExchanges } from '@stelsel/exchanges';
import { createServer } from '@stelsel/http';
import { err, fixedClock, ok, type Result, secureRandomness, type Ura } from '@stelsel/kernel';
import type { QuestionEvent } from '@stelsel/network';
import { storyPeople } from '@stelsel/population';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ViewerModel, ViewerView } from '../../../start/src/viewer/viewer-model.ts';
import { fault } from '../faults.ts';
import type { Desk, DeskQuestion } from './desk.ts';
import { viewerServer } from './viewer-server.ts';

const origin = 'http://127.0.0.1:1234';
const bsnOf = (role: string): string => storyPeople.find((person) => person.role === role)?.bsn ?? '';
const [cor, hanna] = [bsnOf('handover'), bsnOf('main')];
const nursingHome = '90000011';
const homeCare = '90000010';
const answer = { questionId: 'q1', status: 'nothing', complete: true, groups: [], sources: [], ms: 10 } as const;

async function* answered(): AsyncIterable<QuestionEvent> {
  yield { type: 'answer', answer };
}

const task = {
  id: 't1',
  exchange: '',
  name: { nl: 'Overdracht', en: 'Handover' },
  sender: { ura: '90000001', name: 'Elzer Ziekenhuis' },
  subject: cor,
  authored: '2026-11-22T10:00:00Z',
  status: 'requested',
  next: [{ status: 'accepted', name: { nl: 'Plek toegezegd', en: 'Place promised' }, ends: false }],
};

/** What the sign-in service and the interface of own systems were asked, by whom, and what they answer. */
let signIns: string[] = [];
let calls: string[] = [];
let asked: { readonly at: string; readonly question: DeskQuestion }[] = [];
let bodies: object[] = [];
let replies: Record<string, Result<unknown>> = {};
let refuse: Result<never> | undefined;

const deskAt = (at: Ura): Desk => ({
  ask: async (question) => {
    asked.push({ at, question });
    return refuse ?? ok(answered());
  },
  call: async (method, path, body) => {
    calls.push(`${at} ${method} ${path}`);
    bodies.push(body ?? {});
    return replies[`${method} ${path}`] ?? ok([]);
  },
  fetch: async (id) => {
    calls.push(`${at} fetch ${id}`);
    return refuse ?? ok(answered());
  },
  image: async () => err(fault('CLI-NO-STUDY')),
});

const clock = fixedClock();
const server = createServer({ name: 'viewer', clock });
let drawn: ViewerModel | undefined;
let cookie = '';

beforeAll(async () => {
  await server.register(
    viewerServer({
      page: {
        style: '/assets/style.css',
        renderViewer: (model) => {
          drawn = model;
          return '<!doctype html><form method="post"></form>';
        },
      },
      exchanges: await discoverExchanges(),
      desks: {
        signIn: async (id, ura) => {
          signIns.push(`${id}@${ura}`);
          return ok({ attestation: `attestation ${ura}`, signIn: 'kept' });
        },
        elsewhere: async (kept, ura) => ok(`${kept} ${ura}`),
        at: async (ura) => ok(deskAt(ura)),
      },
      clock,
      randomness: secureRandomness,
      origin: () => origin,
    }),
  );
});

beforeEach(async () => {
  [signIns, calls, asked, bodies, refuse, drawn, cookie] = [[], [], [], [], undefined, undefined, ''];
  replies = { 'POST own-record': ok({ resources: [] }) };
  const signedIn = await post('/aanmelden', { professional: '900001101' });
  cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
});

afterAll(() => server.close());

let token = '';
const read = async (path: string) => {
  const page = await server.inject({ method: 'GET', url: `/zorgverlener${path}`, headers: { cookie } });
  token = /value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  return page;
};

async function post(path: string, fields: Record<string, string>, headers: Record<string, string> = { origin }) {
  if (cookie !== '') {
    await read('');
  }
  return server.inject({
    method: 'POST',
    url: `/zorgverlener${path}`,
    headers: { ...headers, cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...fields, 'form-token': token }).toString(),
  });
}

function view<K extends ViewerView['kind']>(kind: K): Extract<ViewerView, { kind: K }> {
  expect(drawn?.view.kind).toBe(kind);
  return drawn?.view as Extract<ViewerView, { kind: K }>;
}

describe('signing in', () => {
  it('comes before everything, and a shift that is over says so', async () => {
    clock.advance(8 * 3_600_000);
    expect((await read('/ontvangen')).statusCode).toBe(400);
    view('sign-in');
    expect(drawn?.problem?.nl).toContain('dienst is voorbij');
    cookie = '';
    expect((await read('')).statusCode).toBe(200);
    expect([view('sign-in').chosen, drawn?.problem]).toEqual(['900001101', undefined]);
    expect(calls).toEqual([]);
  });

  it('is done once for clients of every organisation and for everybody she works for', async () => {
    await post('', { bsn: cor, topic: 'medication', purpose: 'TREAT' });
    await post('', { bsn: hanna, topic: 'medication', purpose: 'TREAT' });
    expect((await post('/organisatie', { workplace: homeCare })).statusCode).toBe(303);
    await post('', { bsn: cor, topic: 'care-planning', purpose: 'TREAT' });
    expect(asked.map(({ at, question }) => [at, question.subject])).toEqual([
      [nursingHome, cor],
      [nursingHome, hanna],
      [homeCare, cor],
    ]);
    expect(signIns).toEqual([`900001101@${nursingHome}`]);
    expect(drawn?.shift?.clients.map(({ name }) => name.nl)).toEqual(['Cor van der Laan', 'Hanna de Wit']);
  });

  it('opens no organisation that she does not work for', async () => {
    expect((await post('/organisatie', { workplace: '90000001' })).statusCode).toBe(400);
    await read('');
    expect(drawn?.shift?.at).toBe(nursingHome);
  });

  it('ends at once when she signs out, and what she opened is gone', async () => {
    await post('', { bsn: cor, topic: 'medication', purpose: 'TREAT' });
    await post('/afmelden', {});
    expect((await read('/ontvangen')).statusCode).toBe(400);
    expect(drawn?.shift).toBeUndefined();
  });

  it('protects every form: not without the token of the page, and not from another site', async () => {
    await read('');
    const fields = { bsn: cor, topic: 'medication', purpose: 'TREAT' };
    const other = await post('', fields, { origin: 'https://elders.example' });
    token = 'x';
    const url = '/zorgverlener';
    const headers = { origin, cookie, 'content-type': 'application/x-www-form-urlencoded' };
    const bare = await server.inject({ method: 'POST', url, headers, payload: new URLSearchParams(fields).toString() });
    expect([other.statusCode, bare.statusCode, asked]).toEqual([400, 400, []]);
  });

  it('keeps the language that was chosen', async () => {
    await post('/taal', { language: 'en' });
    await read('/ontvangen');
    expect(drawn?.language).toBe('en');
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
    expect(drawn?.problem?.nl).toContain('15 tekens');
    await post('', { bsn: cor, topic: 'care-planning', purpose: 'BTG', 'glass-reason': reason });
    expect(asked.map(({ question }) => question.reason)).toEqual([undefined, reason]);
    expect(view('answer').asked.glassUntil).toMatch(/^\d\d:\d\d$/);
  });

  it('asks no second reason for the same person within the window, and one for somebody else', async () => {
    const reason = 'Niet aanspreekbaar binnengebracht';
    await post('', { bsn: cor, topic: 'care-planning', purpose: 'BTG', reason });
    await post('', { bsn: cor, topic: 'medication', purpose: 'BTG' });
    await post('', { bsn: hanna, topic: 'medication', purpose: 'BTG' });
    expect(asked.map(({ question }) => question.reason)).toEqual([reason, reason]);
    expect(drawn?.problem?.nl).toContain('15 tekens');
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
    expect(drawn?.problem?.nl).toMatch(/\w/);
    expect(asked).toEqual([]);
  });

  it('lays the own record beside an overview of medication, and says when that failed', async () => {
    replies['POST own-record'] = err(fault('CLI-NO-WORKPLACE'));
    await post('', { bsn: cor, topic: 'medication', purpose: 'TREAT' });
    expect(view('answer').asked.answer.missing.map(({ nl }) => nl)).toEqual([
      'Woonzorg Rietzijl: niet gelukt. Deze lijst kan onvolledig zijn.',
    ]);
    replies['POST own-record'] = ok({ resources: [] });
    await post('', { bsn: cor, topic: 'medication', purpose: 'TREAT' });
    expect(view('answer').asked.answer.missing).toEqual([]);
    await post('', { bsn: cor, topic: 'care-planning', purpose: 'TREAT' });
    expect(calls.filter((call) => call.endsWith('own-record'))).toHaveLength(2);
  });
});

describe('what was received', () => {
  it('is empty, or failed, and these are two answers', async () => {
    await read('/ontvangen');
    expect(view('inbox').tasks).toEqual({ state: 'listed', items: [] });
    replies['GET received'] = err(fault('CLI-NO-WORKPLACE'));
    await read('/ontvangen');
    expect(view('inbox').tasks).toMatchObject({ state: 'failed' });
  });

  it('is fetched at the sender when it is opened, and opens the person', async () => {
    replies['GET received'] = ok([task]);
    await post('/ontvangen/t1', {});
    expect(calls).toContain(`${nursingHome} fetch t1`);
    expect(view('received').task).toMatchObject({ person: 'Cor van der Laan', other: 'Elzer Ziekenhuis', over: false });
    expect(drawn?.shift?.client).toBe(cor);
  });

  it('says it when fetching failed, and still shows what it is and what can be answered', async () => {
    replies['GET received'] = ok([task]);
    refuse = err(fault('CLI-NO-WORKPLACE'));
    await post('/ontvangen/t1', {});
    expect(view('received').answer).toBeUndefined();
    expect(view('received').task.next).toHaveLength(1);
    expect(drawn?.problem).toBeDefined();
  });

  it('is not fetched any more when it is over', async () => {
    replies['GET received'] = ok([{ ...task, status: 'completed', next: [] }]);
    await post('/ontvangen/t1', {});
    expect(calls.filter((call) => call.includes('fetch'))).toEqual([]);
    expect(view('received').task.over).toBe(true);
  });

  it('is answered at the sender, with what was written', async () => {
    replies['GET received'] = ok([task]);
    await post('/ontvangen/t1/antwoord', { status: 'accepted', note: 'Maandag' });
    expect(bodies).toContainEqual({ status: 'accepted', note: 'Maandag' });
    expect(drawn?.done?.nl).toContain('Gedaan');
  });
});

describe('sending', () => {
  const form = { exchange: 'nursing-handover', bsn: cor, receiver: '90000001', words: 'Is er plek?' };

  it('shows everything that goes before anything goes', async () => {
    replies['POST sent/preview'] = ok({
      name: task.name,
      receiverName: 'Elzer Ziekenhuis',
      until: '2026-12-22T10:00:00Z',
      gives: [{ state: task.name, sections: [{ nl: 'Aanmelding', en: 'Advance notice' }] }],
      documents: [
        {
          query: 'a',
          section: { nl: 'Aanmelding', en: 'Advance notice' },
          found: [{ address: 'Composition/1', title: 'Aanmelding', date: '2026-11-19' }],
        },
      ],
      starts: [],
    });
    await post('/versturen', { ...form, step: 'preview' });
    expect(view('preview')).toMatchObject({
      person: 'Cor van der Laan',
      receiver: 'Elzer Ziekenhuis',
      documents: [{ usual: 'Composition/1' }],
    });
    expect(calls).not.toContain(`${nursingHome} POST sent`);
  });

  it('sends what was seen, with the documents that were chosen', async () => {
    const reply = await post('/versturen', { ...form, step: 'send', 'document-a': 'Composition/1', 'document-b': '' });
    expect(bodies).toContainEqual({
      exchange: 'nursing-handover',
      subject: cor,
      receiver: '90000001',
      description: 'Is er plek?',
      documents: { a: 'Composition/1' },
    });
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/zorgverlener/verstuurd']);
    await read('/verstuurd');
    expect([view('outbox').kind, drawn?.done?.nl]).toEqual(['outbox', expect.stringContaining('Verstuurd')]);
    await read('/verstuurd');
    expect(drawn?.done).toBeUndefined();
  });

  it('goes back to the form, filled in, when the node refuses it', async () => {
    replies['POST sent'] = err(fault('CLI-NO-WORKPLACE'));
    replies['GET receivers?exchange=nursing-handover&text='] = ok({ receivers: [], more: false });
    await post('/versturen', { ...form, step: 'send' });
    expect(view('send').form).toMatchObject({ bsn: cor, words: 'Is er plek?' });
    expect(drawn?.problem).toBeDefined();
  });
});

describe('a proposal that somebody brought', () => {
  const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';
  const proposal = {
    resourceType: 'MedicationRequest',
    id: 'v1',
    meta: {
      profile: [`${nictiz}/mp-MedicationAgreement`],
      tag: [{ system: 'urn:stelsel:delivered-by', code: '90000007' }],
    },
    identifier: [{ system: 'urn:own', value: 'voorstel-1' }],
    status: 'active',
    intent: 'plan',
    category: [{ coding: [{ system: 'http://snomed.info/sct', code: '33633005' }] }],
    medicationCodeableConcept: { text: 'Furosemide tablet 40 mg' },
    subject: { reference: 'Patient/p' },
    authoredOn: '2026-11-20',
    requester: { display: 'Y. Kortekaas, apotheker' },
    dosageInstruction: [{ text: 'om de dag 1 stuk' }],
  };
  const openAnswer = async (): Promise<string> => {
    replies['POST own-record'] = ok({ resources: [proposal] });
    await post('', { bsn: cor, topic: 'medication', purpose: 'TREAT' });
    const [treatment] = view('answer').asked.answer.medication.treatments;
    expect(treatment?.acts?.answer.map(({ from }) => from)).toEqual([expect.stringContaining('Y. Kortekaas')]);
    return treatment?.acts?.answer[0]?.handle ?? '';
  };

  it('is answered after a look at what goes, to who brought it, and the answer is kept here too', async () => {
    const handle = await openAnswer();
    await post('/voorstel', { handle });
    expect(view('proposal')).toMatchObject({ step: 'form', to: expect.stringContaining('Y. Kortekaas') });
    await post('/voorstel', { handle, decision: '101', why: 'Aangepast.', step: 'preview' });
    expect(view('proposal').step).toBe('preview');
    expect(calls).not.toContain(`${nursingHome} POST deliveries`);
    await post('/voorstel', { handle, decision: '101', why: 'Aangepast.', step: 'send' });
    expect(bodies.at(-1)).toMatchObject({
      exchange: 'medication',
      delivery: 'proposal-replies',
      receiver: '90000007',
      subject: cor,
      keep: true,
      resources: [{ resourceType: 'Communication', basedOn: [{ identifier: { value: 'voorstel-1' } }] }],
    });
    expect(drawn?.done?.nl).toContain('antwoord is aangekomen');
    await post('/voorstel', { handle, decision: '101', step: 'send' });
    expect(drawn?.problem?.nl).toContain('niet meer open');
  });

  it('says why an answer did not arrive, and keeps what was written', async () => {
    const handle = await openAnswer();
    replies['POST deliveries'] = err(fault('CLI-NO-WORKPLACE'));
    await post('/voorstel', { handle, decision: '102', why: 'Nee.', step: 'send' });
    expect(view('proposal').form).toMatchObject({ decision: '102', why: 'Nee.' });
    expect(drawn?.problem).toBeDefined();
  });
});

describe('images before ordering', () => {
  it('answers by who was heard, and opens nothing that was not found by this shift', async () => {
    await post('/onderzoek', { bsn: hanna, modality: 'MR', place: 'KNEE', purpose: 'TREAT' });
    expect(view('examination').found?.answer).toBe('none');
    await read('/beelden/x');
    expect(drawn?.problem?.nl).toContain('niet meer open');
    expect((await read('/beelden/x/beeld.png')).statusCode).toBe(404);
  });
});
