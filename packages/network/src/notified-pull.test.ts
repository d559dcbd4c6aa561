import { defineExchange } from '@stelsel/exchanges';
import type { FetchRequest, FetchResponse } from '@stelsel/http';
import { err, namingSystem, ok, type Result, seededRandomness } from '@stelsel/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { fault } from './faults.ts';
import { createNotifiedPull } from './notified-pull.ts';
import type { TokenRequest } from './ports.ts';
import { reply, subject, ura } from './testing/world.ts';

const words = { nl: 'Verwijzing', en: 'Referral' };
const workflow = {
  code: { system: 'http://snomed.info/sct', code: '1' },
  days: 1,
  states: [{ status: 'requested', name: words, next: [] }],
};
const exchange = defineExchange({
  id: 'send-on',
  name: words,
  description: words,
  patterns: ['notified-pull'],
  serves: [],
  versions: [{ id: '1', fhir: 'R4', queries: [], follow: [], profiles: {}, workflow }],
  policy: { id: 'send-on', version: '1', cedar: '' },
  purposes: ['COC'],
  relation: 'treatment',
});
const [version] = exchange.versions;
const found = { exchange, version: version ?? (exchange.versions[0] as never) };
const [sender, receiver] = [ura('90000004'), ura('90000001')];

let requests: FetchRequest[];
let tokens: TokenRequest[];
let asked: unknown[];
let answers: Result<FetchResponse>[];
/** The only kind of notice the receiver takes; absent: all. */
let known: boolean | string | undefined;

const deps: Parameters<typeof createNotifiedPull>[0] = {
  findEndpoint: async (ask) => {
    asked.push(ask);
    if (known !== undefined && ask.exchange.notices !== known) {
      return err(fault('NET-NO-RELATION'));
    }
    return ok({
      organization: { ura: ask.ura, name: 'Ander', type: 'V4' },
      fhirBase: 'https://node.example/x/fhir/r4/',
      tokenEndpoint: 'https://node.example/x/oauth/token',
    });
  },
  requestToken: async (ask) => {
    tokens.push(ask);
    return ok({ accessToken: 't', authorize: async () => ok({ authorization: 'DPoP t', dpop: 'p' }) });
  },
  fetch: async (request) => {
    requests.push(request);
    return answers.shift() ?? reply(201, {});
  },
  randomness: seededRandomness(1),
};
const pull = createNotifiedPull(deps, { name: 'Praktijk' });
const notice = {
  sender: { system: namingSystem.ura, value: sender },
  receiver: { system: namingSystem.ura, value: receiver },
  subject,
  authorizationBase: 'opaque',
  task: 't1',
  until: '2026-12-01T00:00:00Z',
  authored: '2026-11-22T00:00:00Z',
};
const place = { found, sender, task: 't1', subject, authorizationBase: 'opaque' };
const task = { resourceType: 'Task', id: 't1', status: 'requested' };
const refusal = (text: string) => ({ resourceType: 'OperationOutcome', issue: [{ details: { text } }] });

beforeEach(() => {
  [requests, tokens, asked, answers] = [[], [], [], []];
  known = undefined;
});

describe('a notice', () => {
  it('goes where notices of the exchange are taken, with a token about the person and never with the base as token', async () => {
    expect(await pull.notify({ found, receiver, subject, notice })).toEqual(ok());
    expect(asked).toMatchObject([{ ura: receiver, exchange: { id: 'send-on', notices: true } }]);
    expect(tokens).toMatchObject([{ scope: 'send-on', purpose: 'COC', patient: subject }]);
    expect(tokens[0]).not.toHaveProperty('authorizationBase');
    expect(requests).toMatchObject([{ method: 'POST', url: 'https://node.example/x/fhir/r4/Task' }]);
  });

  it('that is refused says why; one that fails over there may be tried again', async () => {
    answers = [reply(403, refusal('Geen plek')), reply(503, {}), err(fault('NET-NO-RELATION'))];
    const refused = await pull.notify({ found, receiver, subject, notice });
    expect(refused).toMatchObject({
      fault: { code: 'NET-NOT-TAKEN', kind: 'forbidden', text: { nl: expect.stringContaining('Geen plek') } },
    });
    expect(await pull.notify({ found, receiver, subject, notice })).toMatchObject({ fault: { kind: 'unavailable' } });
    expect(await pull.notify({ found, receiver, subject, notice })).toMatchObject({
      fault: { code: 'NET-NO-RELATION' },
    });
  });
});

describe('a signal', () => {
  const signalled = { ...version, workflow: { ...workflow, signal: 'only-signals' } } as typeof found.version;

  it('is only the id of the Task, for a receiver that takes nothing else', async () => {
    known = 'only-signals';
    answers = [reply(202, {})];
    expect(await pull.notify({ found: { exchange, version: signalled }, receiver, subject, notice })).toEqual(ok());
    expect(requests).toMatchObject([{ method: 'POST', url: 'https://node.example/x/fhir/r4/t1' }]);
    expect(requests[0]).not.toHaveProperty('body');
  });

  it('is not sent to who takes notices and names the exchange, nor of an exchange that has none', async () => {
    const signalling = { exchange, version: signalled };
    expect((await pull.notify({ found: signalling, receiver, subject, notice })).ok).toBe(true);
    expect([requests.map(({ url }) => url), asked]).toMatchObject([
      ['https://node.example/x/fhir/r4/Task'],
      [{ exchange: { notices: true, named: true } }],
    ]);
    known = 'only-signals';
    expect((await pull.notify({ found, receiver, subject, notice })).ok).toBe(false);
    expect(asked).toHaveLength(2);
  });

  it('goes to nobody when the directory is away: another way would hide the true reason', async () => {
    const findEndpoint: typeof deps.findEndpoint = async (ask) => {
      asked.push(ask);
      return err(fault('NET-STEP-LATE', { step: 'addressing' }));
    };
    const away = createNotifiedPull({ ...deps, findEndpoint }, { name: 'Praktijk' });
    const told = await away.notify({ found: { exchange, version: signalled }, receiver, subject, notice });
    expect([told, asked.length]).toMatchObject([{ fault: { code: 'NET-STEP-LATE' } }, 1]);
  });
});

describe('the Task at its sender', () => {
  it('is read and moved with the base, on the version that was read', async () => {
    const read = ok({ status: 200, headers: { etag: 'W/"3"' }, body: JSON.stringify(task) });
    answers = [read, reply(200, { ...task, status: 'accepted' })];
    const moved = await pull.changeTask(place, { status: 'accepted', note: 'ja' });
    expect(moved).toMatchObject({ value: { status: 'accepted' } });
    expect(tokens.every(({ authorizationBase }) => authorizationBase === 'opaque')).toBe(true);
    expect(requests[1]).toMatchObject({ method: 'PUT', headers: { 'if-match': 'W/"3"' } });
    expect(JSON.parse(String(requests[1]?.body))).toEqual({
      ...task,
      status: 'accepted',
      statusReason: { text: 'ja' },
    });
  });

  it('that is refused says so, and nothing is moved that could not be read', async () => {
    answers = [reply(403, refusal('De Task is afgelopen'))];
    expect(await pull.changeTask(place, { status: 'accepted' })).toMatchObject({ fault: { code: 'NET-TASK-REFUSED' } });
    expect(requests).toHaveLength(1);
  });
});

describe('a Task that a bare signal told of', () => {
  const { subject: _unknown, authorizationBase: _none, ...signalled } = place;
  const patient = { resourceType: 'Patient', identifier: [{ system: namingSystem.bsn, value: subject }] };

  it('is read without a base, without naming anybody', async () => {
    answers = [reply(200, task)];
    expect(await pull.readTask(signalled)).toMatchObject({ value: { id: 't1' } });
    expect(Object.keys(tokens[0] ?? {})).not.toEqual(expect.arrayContaining(['patient']));
    expect(Object.keys(tokens[0] ?? {})).not.toEqual(expect.arrayContaining(['authorizationBase']));
  });

  it.each([
    ['by number', { identifier: { system: namingSystem.bsn, value: subject } }, []],
    ['by the Patient at the sender', { reference: 'https://node.example/x/fhir/r4/Patient/p-1' }, ['Patient/p-1']],
  ])('says about whom it is %s', async (_how, person, paths) => {
    answers = [reply(200, patient)];
    expect(await pull.readPerson(signalled, { ...task, for: person })).toEqual(ok(subject));
    expect(requests.map(({ url }) => url)).toEqual(paths.map((path) => `https://node.example/x/fhir/r4/${path}`));
  });

  it('names nobody when its Patient has no number, cannot be read, or is not there', async () => {
    answers = [reply(200, { resourceType: 'Patient' }), reply(404, {})];
    const about = { ...task, for: { reference: 'Patient/p-1' } };
    expect(await pull.readPerson(signalled, about)).toEqual(ok(undefined));
    expect(await pull.readPerson(signalled, about)).toEqual(ok(undefined));
    expect(await pull.readPerson(signalled, task)).toEqual(ok(undefined));
  });
});

it('a delivery of several resources is a transaction at the base, one alone goes to its type', async () => {
  const delivery = { found, receiver, subject, purpose: 'TREAT', attestation: 'a' } as const;
  await pull.deliver({ ...delivery, resource: { resourceType: 'Bundle', type: 'transaction' } });
  await pull.deliver({ ...delivery, resource: { resourceType: 'Observation' } });
  expect(requests.map(({ url }) => url)).toEqual([
    'https://node.example/x/fhir/r4',
    'https://node.example/x/fhir/r4/Observation',
  ]);
});
