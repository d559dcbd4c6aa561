/** A referral from its sending to its end, between organisations with real tokens, over HTTP. */
import { namingSystem } from '@stelsel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parties, type SmallRegion, smallRegion } from '../testing/small-region.ts';

const anna = '999990019';
const { practice, hospital, clinic } = parties;
const patient = { resourceType: 'Patient', id: 'p', identifier: [{ system: namingSystem.bsn, value: anna }] };
const problem = {
  resourceType: 'Condition',
  id: 'c',
  subject: { reference: 'Patient/p' },
  code: { text: 'liesbreuk' },
};
const letter = {
  resourceType: 'DocumentReference',
  status: 'current',
  type: { coding: [{ system: 'http://loinc.org', code: '57133-1' }] },
  subject: { identifier: { system: namingSystem.bsn, value: anna } },
  content: [{ attachment: { title: 'Verwijsbrief', contentType: 'text/plain' } }],
};

describe.each(['r4', 'stu3'] as const)('a referral in FHIR %s', (fhir) => {
  let region: SmallRegion;

  const listOf = async (ura: string, box: 'sent' | 'received') =>
    JSON.parse((await region.call(ura, 'GET', box)).text) as readonly Record<string, unknown>[];
  const send = async (changes: object = {}) => {
    const body = {
      exchange: 'referral',
      subject: anna,
      receiver: hospital,
      description: 'Graag beoordelen',
      ...changes,
    };
    return region.call(practice, 'POST', 'sent', body);
  };
  const arrived = async (count: number) => {
    await expect
      .poll(() => listOf(hospital, 'received').then(({ length }) => length), { timeout: 60_000, interval: 500 })
      .toBe(count);
    return listOf(hospital, 'received');
  };
  const lastLine = (text: string) =>
    JSON.parse(text.trim().split('\n').at(-1) ?? '{}') as { answer: { status: string; groups: unknown[] } };

  beforeAll(async () => {
    region = await smallRegion([anna], fhir, { [practice]: [patient, problem] });
  }, 120_000);

  afterAll(() => region.close());

  it('arrives, is fetched with everything that belongs to it, accepted and completed; then the access ends', {
    timeout: 120_000,
  }, async () => {
    const document = fhir === 'r4' ? letter : { ...letter, indexed: '2026-11-22T09:00:00Z' };
    const sent = await expectStatus(send({ resources: [document] }), 201);
    const { id } = JSON.parse(sent) as { id: string };
    const [notice] = await arrived(1);
    expect(notice).toMatchObject({
      exchange: 'referral',
      subject: anna,
      sender: { ura: practice },
      status: 'requested',
    });
    await expect
      .poll(() => listOf(practice, 'sent'), { timeout: 20_000 })
      .toMatchObject([{ id, status: 'requested', receiver: { number: hospital }, notice: { state: 'sent' } }]);
    const place = `received/${notice?.id}`;
    expect(await expectStatus(region.call(hospital, 'GET', `${place}/task`), 200)).toContain('Graag beoordelen');
    const fetched = await expectStatus(region.call(hospital, 'POST', `${place}/fetch`, {}), 200);
    expect(fetched).toContain('liesbreuk');
    expect(fetched).toContain('Verwijsbrief');
    const wrong = await region.call(hospital, 'POST', `${place}/status`, { status: 'in-progress' });
    expect([wrong.status, wrong.text]).toEqual([403, expect.stringContaining('received, accepted, rejected')]);
    await expectStatus(
      region.call(hospital, 'POST', `${place}/status`, { status: 'accepted', note: 'Afspraak 1 december' }),
      200,
    );
    expect(await listOf(practice, 'sent')).toMatchObject([{ status: 'accepted', reason: 'Afspraak 1 december' }]);
    await expectStatus(region.call(hospital, 'POST', `${place}/status`, { status: 'completed' }), 200);
    expect(await listOf(hospital, 'received')).toMatchObject([{ status: 'completed', statusText: { nl: 'Afgerond' } }]);
    const late = lastLine((await region.call(hospital, 'POST', `${place}/fetch`, {})).text);
    expect(late.answer.groups).toEqual([]);
    expect(JSON.stringify(late)).toContain('refused-token');
  });

  it('is not lost when the process dies right after it was taken', { timeout: 120_000 }, async () => {
    await expectStatus(send(), 201);
    await region.kill();
    await region.start();
    expect(await arrived(2)).toHaveLength(2);
    await expect
      .poll(
        () => listOf(practice, 'sent').then((list) => list.map(({ notice }) => (notice as { state: string }).state)),
        { timeout: 30_000 },
      )
      .toEqual(['sent', 'sent']);
  });

  it('is of nobody else: not of another organisation, and not any more after the sender took it back', {
    timeout: 120_000,
  }, async () => {
    const [newest] = await listOf(hospital, 'received');
    expect((await region.call(clinic, 'POST', `received/${newest?.id}/fetch`, {})).status).toBe(404);
    expect(await listOf(clinic, 'received')).toEqual([]);
    const [mine] = await listOf(practice, 'sent');
    await expectStatus(region.call(practice, 'POST', `sent/${mine?.id}/status`, { status: 'cancelled' }), 200);
    const late = await region.call(hospital, 'POST', `received/${newest?.id}/fetch`, {});
    expect(lastLine(late.text).answer.groups).toEqual([]);
    expect((await region.call(hospital, 'POST', `received/${newest?.id}/status`, { status: 'accepted' })).status).toBe(
      403,
    );
  });

  it('to nobody who can take it is refused at once, and says why', async () => {
    const nowhere = await send({ receiver: '90000099' });
    expect([nowhere.status, nowhere.text]).toEqual([404, expect.stringContaining('ADR-UNKNOWN-ORGANIZATION')]);
    expect((await send({ exchange: 'bgz' })).status).toBe(400);
    expect((await send({ subject: '123' })).status).toBe(400);
    expect((await region.call(practice, 'POST', 'sent/none/status', { status: 'cancelled' })).status).toBe(404);
  });
});

async function expectStatus(
  answer: Promise<{ readonly status: number; readonly text: string }>,
  status: number,
): Promise<string> {
  const { status: found, text } = await answer;
  expect([found, found === status ? '' : text]).toEqual([status, '']);
  return text;
}
