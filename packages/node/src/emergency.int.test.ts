/** The acute rule and breaking the glass, through every guard. */
import { type Actor, type Bsn, ok } from '@stelsel/kernel';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { about, codesOf, type Sent, send, withoutTime } from './testing/ask-node.ts';
import { filledNode, startAgain } from './testing/filled-node.ts';
import { anna, bram, carla, gp, hospital, type TestNode } from './testing/test-node.ts';

let node: TestNode;

beforeAll(async () => {
  node = await filledNode();
});

beforeEach(() => startAgain(node));

const allergies = (bsn: Bsn): Sent => ({ path: 'AllergyIntolerance/_search', form: [about(bsn)] });

const ambulance = (changes: Partial<Actor> = {}): Actor => ({
  ...gp,
  organization: { ...gp.organization, name: 'Ambulancedienst', type: 'AMB' },
  professional: { ...gp.professional, role: '30.000' } as NonNullable<Actor['professional']>,
  purpose: 'BTG',
  reason: 'bewusteloos gevonden op straat',
  scope: ['bgz'],
  tokenId: 'token-ambulance',
  ...changes,
});

describe('breaking the glass', () => {
  it('tells the person before anything is looked for, once in its window', async () => {
    node.actAs(ambulance());
    expect((await send(node, hospital, allergies(anna))).entries).toEqual(['AllergyIntolerance/anna-nuts']);
    await send(node, hospital, allergies(anna));
    expect(node.logged.map(({ act, subject, ground }) => [act, subject, ground])).toEqual([
      ['break-glass', { bsn: anna }, 'break-the-glass'],
      ['search', { bsn: anna }, 'break-the-glass'],
      ['search', { bsn: anna }, 'break-the-glass'],
    ]);
  });

  it('says the same of a person without a record, in its answer and in the log', async () => {
    node.actAs(ambulance({ patient: carla }));
    const unknown = await send(node, hospital, allergies(carla));
    expect(unknown.entries).toEqual([]);
    expect(node.logged.map(({ act }) => act)).toEqual(['break-glass', 'search']);
  });

  it('opens nothing when the person cannot be told', async () => {
    node.actAs(ambulance({ patient: bram }));
    node.breakLog(true);
    const refused = await send(node, hospital, allergies(bram));
    expect([refused.status, refused.entries]).toEqual([503, []]);
    node.breakLog(false);
    expect((await send(node, hospital, allergies(bram))).entries).toEqual(['AllergyIntolerance/bram-nuts']);
    expect(node.logged[0]?.act).toBe('break-glass');
  });

  it.each([
    ['a reason', { reason: 'spoed' }, 'NOD-REASON'],
    [
      'a right',
      { professional: { ...gp.professional, role: '17.000' } as NonNullable<Actor['professional']> },
      'NOD-RIGHT',
    ],
  ])('needs %s', async (_what, changes, code) => {
    node.actAs(ambulance(changes));
    expect(codesOf(await send(node, hospital, allergies(anna)))).toContain(code);
  });
});

describe('the acute rule', () => {
  const acute = (changes: Partial<Actor> = {}): Actor => {
    const { reason: _none, ...actor } = ambulance({ purpose: 'ETREAT', scope: ['acute'], ...changes });
    return actor;
  };

  it('keeps the summary where it is kept: with GPs', async () => {
    node.actAs(acute());
    expect(codesOf(await send(node, hospital, allergies(anna)))).toContain('NOD-NOT-KEPT-HERE');
  });

  it('makes a person who objected look exactly like one who is not known here', async () => {
    node.actAs(ambulance({ purpose: 'ETREAT' }));
    node.setConsent(ok({ GGC002: 'deny', GGC012: 'deny', GGC013: 'deny' }));
    const objected = await send(node, hospital, allergies(anna));
    node.actAs(ambulance({ purpose: 'ETREAT', patient: carla }));
    const unknown = await send(node, hospital, allergies(carla));
    expect([objected.status, withoutTime(objected.text).replaceAll(anna, 'x')]).toEqual([
      unknown.status,
      withoutTime(unknown.text).replaceAll(carla, 'x'),
    ]);
    expect(node.logged.map(({ ground }) => ground)).toEqual(['consent-deny', 'consent-deny']);
  });
});
