/** Client and register against each other, over real HTTP and on PostgreSQL: the closed and the open question. */
import { type Fetcher, httpFaults } from '@stelsel/http';
import {
  type Actor,
  type Bsn,
  err,
  fixedClock,
  ok,
  type Purpose,
  secureRandomness,
  type Uzi,
  unwrap,
} from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { consentClient } from './index.ts';
import {
  ann,
  as,
  bob,
  gp,
  hospital,
  objection,
  otherPharmacy,
  permit,
  pharmacy,
  pseudonymOf,
  question,
  startRegister,
} from './testing/test-register.ts';
import { writeClosedAnswer } from './xacml/closed-answer.ts';

describe('the closed question', () => {
  it('is denied without a choice, permitted after one, and denied on the next question after an objection', async () => {
    const { client, citizen } = await startRegister();
    const holder = client(as(hospital.ura));
    expect(unwrap(await holder.askClosed(question()))).toEqual({ GGC002: 'deny' });
    unwrap(await citizen(ann).record(permit()));
    expect(unwrap(await holder.askClosed(question()))).toEqual({ GGC002: 'permit' });
    unwrap(await citizen(ann).record(objection()));
    expect(unwrap(await holder.askClosed(question()))).toEqual({ GGC002: 'deny' });
  });

  it('answers every category on its own: a permit for medication is none for treatment data', async () => {
    const { client, citizen } = await startRegister();
    unwrap(await citizen(ann).record(permit({ data: 'GGC013' })));
    const answer = await client(as(hospital.ura)).askClosed(question({ categories: ['GGC013', 'GGC002', 'GGC012'] }));
    expect(unwrap(answer)).toEqual({ GGC013: 'permit', GGC002: 'deny', GGC012: 'deny' });
  });

  it('is about one person only', async () => {
    const { client, citizen } = await startRegister();
    unwrap(await citizen(ann).record(permit()));
    expect(unwrap(await client(as(hospital.ura)).askClosed(question({ bsn: bob })))).toEqual({ GGC002: 'deny' });
  });

  it('can end in only my own pharmacy', async () => {
    const { client, citizen } = await startRegister();
    const own = { kind: 'organization', ura: pharmacy.ura } as const;
    unwrap(await citizen(ann).record(permit({ user: own, data: 'GGC013' })));
    const holder = client(as(hospital.ura));
    const ask = (user: typeof gp) => holder.askClosed(question({ user, categories: ['GGC013'] }));
    expect(unwrap(await ask(pharmacy))).toEqual({ GGC013: 'permit' });
    expect(unwrap(await ask(otherPharmacy))).toEqual({ GGC013: 'deny' });
  });

  it('is refused when another organisation asks about the data of a holder', async () => {
    const { client } = await startRegister();
    const refused = await client(as(gp.ura)).askClosed(question());
    expect(refused).toMatchObject({ fault: { code: 'CNS-REFUSED', params: { status: 403 } } });
  });

  it('is not applicable for a category or a type of organisation that no table has; that is no consent', async () => {
    const { client, citizen } = await startRegister();
    unwrap(await citizen(ann).record(permit()));
    const holder = client(as(hospital.ura));
    const strange = await holder.explainClosed(question({ categories: ['GGC999', 'GGC002'] }));
    expect(strange).toEqual({
      GGC999: { answer: 'deny', reason: 'not-applicable' },
      GGC002: { answer: 'permit', reason: 'permit' },
    });
    const sbi = await holder.explainClosed(question({ user: { ...gp, type: '8621' } }));
    expect(sbi.GGC002).toEqual({ answer: 'deny', reason: 'not-applicable' });
  });

  it('is logged with pseudonym, professional and mandate, and without the BSN', async () => {
    const { client, events } = await startRegister();
    const professional = { id: '000095254' as Uzi, role: '01.015', mandated: '000095255' as Uzi };
    unwrap(await client(as(hospital.ura)).askClosed(question({ user: { ...gp, professional } })));
    expect(events.at(-1)).toMatchObject({
      act: 'consent-question',
      outcome: 'withheld-consent',
      subject: { pseudonym: pseudonymOf(ann) },
      query: 'closed user=11111111 professional=000095254 role=01.015 mandated=000095255 purpose=TREAT GGC002',
      ground: 'GGC002 Deny: no choice',
    });
    expect(JSON.stringify(events)).not.toContain(ann);
  });

  it('is indeterminate when the register cannot look; the client denies and says why', async () => {
    const { client, breakPseudonyms } = await startRegister();
    breakPseudonyms();
    const holder = client(as(hospital.ura));
    expect((await holder.explainClosed(question())).GGC002).toMatchObject({ answer: 'deny', reason: 'indeterminate' });
    expect(await holder.askClosed(question())).toMatchObject({
      fault: { code: 'CNS-INDETERMINATE', kind: 'unavailable' },
    });
  });

  it.each([
    ['a timeout', async () => err(httpFaults('HTTP-TIMEOUT', { host: 'x', ms: 1 })), 'CNS-TIMEOUT'],
    [
      'an unreachable register',
      async () => err(httpFaults('HTTP-UNREACHABLE', { host: 'x', cause: 'y' })),
      'CNS-UNREACHABLE',
    ],
    ['status 500', async () => ok({ status: 500, headers: {}, body: '' }), 'CNS-REGISTER-STATUS'],
    ['an answer that is no XML', async () => ok({ status: 200, headers: {}, body: 'Permit' }), 'CNS-ANSWER'],
    [
      'an answer about another category',
      async () => {
        const results = [{ category: 'GGC013', decision: 'Permit' } as const];
        const body = writeClosedAnswer(results, { messageId: undefined, randomness: secureRandomness });
        return ok({ status: 200, headers: {}, body });
      },
      'CNS-MISSING',
    ],
  ] as [string, Fetcher, string][])('ends in a denial with its own reason after %s', async (_, fetcher, code) => {
    const deps = { fetch: fetcher, baseUrl: 'https://x', authorize: as(hospital.ura) };
    const holder = consentClient({ ...deps, clock: fixedClock(), randomness: secureRandomness });
    expect((await holder.explainClosed(question())).GGC002).toMatchObject({ answer: 'deny', fault: { code } });
    expect(await holder.askClosed(question())).toMatchObject({ ok: false, fault: { code } });
  });
});

describe('the open question', () => {
  const token = (bsn: Bsn, asker: string): string => `${bsn}#${asker}#${secureRandomness.uuid()}`;
  const asker = (party: typeof gp, purpose: Purpose = 'TREAT'): Actor => ({
    organization: { ...party, name: 'x' },
    client: 'did:web:x',
    purpose,
    scope: [],
    tokenId: 't',
  });
  const index = as('90000901', { scope: 'consent:open,consent:open-for-others' });

  it('of the index keeps the holders and categories that may be shown to the asker', async () => {
    const { client, citizen } = await startRegister();
    unwrap(await citizen(ann).record(permit({ holder: { kind: 'category', code: 'ziekenhuizen' } })));
    unwrap(await citizen(ann).record(permit({ holder: { kind: 'category', code: 'apotheken' }, data: 'GGC013' })));
    const holders = [
      { ...hospital, categories: ['Condition', 'MedicationUse'] },
      { ...pharmacy, categories: ['Condition', 'MedicationUse'] },
      { ura: '55555555', type: 'G5', categories: ['Condition'] },
    ];
    const ask = { consentToken: token(ann, gp.ura), asker: asker(gp), holders };
    expect(unwrap(await client(index).askOpen(ask))).toEqual([
      { ura: hospital.ura, categories: ['Condition', 'MedicationUse'] },
      { ura: pharmacy.ura, categories: ['MedicationUse'] },
    ]);
  });

  it('takes a token once, and only of the organisation that it was made for', async () => {
    const { client } = await startRegister();
    const ask = { consentToken: token(ann, gp.ura), asker: asker(gp), holders: [] };
    expect(await client(index).askOpen({ ...ask, asker: asker(hospital) })).toMatchObject({ ok: false });
    const fresh = { ...ask, consentToken: token(ann, gp.ura) };
    expect(unwrap(await client(index).askOpen(fresh))).toEqual([]);
    expect(await client(index).askOpen(fresh)).toMatchObject({ ok: false, fault: { code: 'CNS-REFUSED' } });
  });

  it('for somebody else is refused to an organisation that is not the index', async () => {
    const { client } = await startRegister();
    const ask = { subject: { bsn: ann }, user: hospital, purpose: 'TREAT' } as const;
    expect(await client(as(gp.ura)).askWhoMay(ask)).toMatchObject({ fault: { params: { status: 403 } } });
    expect((await client(as(gp.ura)).askWhoMay({ ...ask, user: gp })).ok).toBe(true);
  });

  it('in an emergency follows the emergency choice', async () => {
    const { client, citizen } = await startRegister();
    unwrap(await citizen(ann).record(permit({ situation: 'emergency' })));
    const holders = [{ ...hospital, categories: ['Condition'] }];
    const ask = (purpose: Purpose) =>
      client(index).askOpen({ consentToken: token(ann, gp.ura), asker: asker(gp, purpose), holders });
    expect(unwrap(await ask('ETREAT'))).toHaveLength(1);
    expect(unwrap(await ask('TREAT'))).toHaveLength(0);
  });

  it('without holders answers from the subscribers, and which kinds of holders may', async () => {
    const { client, citizen } = await startRegister({
      deliver: async () => ok({ status: 204, headers: {}, body: '' }),
    });
    const endpoint = 'https://node.example/notify';
    unwrap(await client(as(hospital.ura)).subscribe({ bsn: ann, holder: hospital, endpoint }));
    unwrap(await client(as(pharmacy.ura)).subscribe({ bsn: ann, holder: pharmacy, endpoint }));
    unwrap(await citizen(ann).record(permit({ holder: { kind: 'category', code: 'ziekenhuizen' } })));
    const answer = unwrap(await client(as(gp.ura)).askWhoMay({ subject: { bsn: ann }, user: gp, purpose: 'TREAT' }));
    const all = ['GGC002', 'GGC012', 'GGC013'];
    expect(answer.holders).toEqual([{ ura: hospital.ura, categories: all }]);
    expect(answer.holderCategories).toEqual([{ code: 'ziekenhuizen', categories: all }]);
  });
});
