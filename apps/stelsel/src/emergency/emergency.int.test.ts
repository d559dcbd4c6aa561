/** Emergency care between a practice and a hospital, with real tokens, consent register, index and log, over HTTP. */
import { type Bsn, namingSystem } from '@stelsel/kernel';
import type { QuestionEvent } from '@stelsel/network';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runStelsel } from '../testing/run-stelsel.ts';
import { parties, type SmallRegion, smallRegion } from '../testing/small-region.ts';

const [silent, objector] = ['999990019' as Bsn, '999990020' as Bsn];
const { practice, hospital } = parties;
const any = { kind: 'any' } as const;
let region: SmallRegion;

const recordOf = (name: string, bsn: Bsn) => [
  { resourceType: 'Patient', id: name, identifier: [{ system: namingSystem.bsn, value: bsn }] },
  {
    resourceType: 'AllergyIntolerance',
    id: `${name}-allergy`,
    patient: { reference: `Patient/${name}` },
    code: { text: 'Penicilline' },
  },
];

beforeAll(async () => {
  const records = { [practice]: [...recordOf('silent', silent), ...recordOf('objector', objector)] };
  region = await smallRegion([silent, objector], 'r4', records, [
    {
      bsn: objector,
      statements: [{ holder: any, user: any, data: 'GGC002', situation: 'emergency', decision: 'objection' }],
    },
  ]);
}, 120_000);

afterAll(() => region.close());

async function ask(subject: Bsn, purpose: 'ETREAT' | 'BTG' | 'TREAT') {
  const reason = purpose === 'BTG' ? { reason: 'bewusteloos binnengebracht' } : {};
  const asked = { subject, exchange: 'acute', purpose, sources: [practice], ...reason };
  const { text } = await region.call(hospital, 'POST', 'questions', asked);
  const last = text.trim().split('\n').at(-1) ?? '{}';
  const event = JSON.parse(last) as Extract<QuestionEvent, { type: 'answer' }>;
  return event.answer;
}

it('gives the summary to the emergency department when nobody objected, within the time of a question', {
  timeout: 60_000,
}, async () => {
  await expect
    .poll(async () => (await ask(silent, 'ETREAT')).status, { timeout: 40_000, interval: 500 })
    .toBe('answered');
  const answer = await ask(silent, 'ETREAT');
  expect(JSON.stringify(answer.groups)).toContain('Penicilline');
});

it('shows a person who objected as one who is not known', { timeout: 30_000 }, async () => {
  const [objected, unknown] = [await ask(objector, 'ETREAT'), await ask('999990032' as Bsn, 'ETREAT')];
  expect([objected.status, objected.sources, objected.groups]).toEqual([
    unknown.status,
    unknown.sources,
    unknown.groups,
  ]);
  expect(objected.status).toBe('nothing');
});

it('opens behind the glass, tells the person, and stands in the list until it is reviewed once', {
  timeout: 60_000,
}, async () => {
  const answer = await ask(objector, 'BTG');
  expect([answer.status, JSON.stringify(answer.groups)]).toEqual(['answered', expect.stringContaining('Penicilline')]);
  const where = ['--ura', practice, '--config', region.config];
  const listed = await runStelsel(['review', 'list', '--json', ...where]);
  const [one, ...more] = listed.out
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; told: boolean; subject: string });
  expect([listed.code, more, one?.told, one?.subject]).toEqual([0, [], true, objector]);
  const judged = [
    'review',
    'judge',
    one?.id ?? '',
    ...where,
    '--verdict',
    'justified',
    '--note',
    'Reanimatie',
    '--by',
    'FG',
  ];
  expect((await runStelsel(judged)).code).toBe(0);
  expect((await runStelsel(judged)).code).toBe(1);
  expect((await runStelsel(['review', 'list', ...where])).out).toBe('');
  expect((await runStelsel(['review', 'list', '--all', ...where])).out).toContain('justified');
});

it('takes the report of the emergency department into the record of the GP, and nothing else from there', {
  timeout: 60_000,
}, async () => {
  const report = {
    resourceType: 'DocumentReference',
    status: 'current',
    subject: { identifier: { system: namingSystem.bsn, value: silent } },
    content: [{ attachment: { title: 'Verslag SEH' } }],
  };
  const delivery = {
    exchange: 'acute',
    delivery: 'visit-report',
    receiver: practice,
    subject: silent,
    purpose: 'ETREAT',
  };
  const taken = await region.call(hospital, 'POST', 'deliveries', { ...delivery, resources: [report] });
  expect([taken.status, taken.text]).toEqual([201, expect.stringContaining('201')]);
  const other = { ...report, subject: { identifier: { system: namingSystem.bsn, value: objector } } };
  const refused = await region.call(hospital, 'POST', 'deliveries', { ...delivery, resources: [other] });
  expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('NET-NOT-TAKEN')]);
  const observation = { resourceType: 'Observation', status: 'final', code: { text: 'x' }, subject: report.subject };
  expect((await region.call(hospital, 'POST', 'deliveries', { ...delivery, resources: [observation] })).status).toBe(
    403,
  );
  expect((await region.call(hospital, 'POST', 'deliveries', { ...delivery, resources: [] })).status).toBe(400);
});
