import { unwrap } from '@stelsel/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { now } from '../records/moment.ts';
import { openReader } from '../records/open-reader.ts';
import { saveRecord } from '../records/save-record.ts';
import { decideAny } from '../snapshots/decide-any.ts';
import { openTestRegie } from '../testing/open-test-regie.ts';
import { board, owner, somebody } from '../testing/people.ts';
import { fundingScheme, ledgerEntry, resultClaim } from '../types/money.ts';
import { findBookings } from '../views/find-bookings.ts';
import { bookMoney } from './book-money.ts';

const funder = somebody('f', 'fonds', { role: 'funder' });
const secondFunder = somebody('f2', 'fonds', { role: 'funder' });
const otherFunder = somebody('g', 'ander-fonds', { role: 'funder' });
const care = somebody('c', 'huis', { role: 'careAdmin' });

const regie = {} as Awaited<ReturnType<typeof openTestRegie>>;
beforeAll(async () => {
  Object.assign(regie, await openTestRegie());
  unwrap(
    await saveRecord(regie.deps, fundingScheme, funder, {
      expectedVersion: 0,
      code: 'proefregeling',
      patch: { name: 'Proefregeling', funder: 'fonds', purpose: 'change', paymentTrigger: 'gebruik gemeten' },
    }),
  );
  unwrap(
    await saveRecord(regie.deps, resultClaim, care, {
      expectedVersion: 0,
      code: 'proefresultaat',
      patch: { scheme: 'proefregeling', beneficiary: 'huis', promised: 1, state: 'toegezegd' },
    }),
  );
});

const place = { scheme: 'proefregeling', region: 'v-duinrand', sector: 'ggz', on: '2026-11-20' };
const book = (asked: object, as = funder, seen?: number) => bookMoney(regie.deps, as, { ...place, ...asked }, seen);
const books = async () =>
  unwrap(await findBookings(openReader(regie.deps, { moment: now(regie.deps.clock) }), { scheme: 'proefregeling' }));
const payment = { kind: 'realised', amountCents: 6_000, claim: 'proefresultaat' };

describe('booking money', () => {
  it('writes both sides at once, and never more than there is', async () => {
    expect(await book({ kind: 'advance', amountCents: 1 })).toMatchObject({ fault: { code: 'REG-SHORT' } });
    expect((await books()).bookings).toEqual([]);
    unwrap(await book({ kind: 'budget', amountCents: 10_000, region: undefined, sector: undefined }));
    unwrap(await book({ kind: 'advance', amountCents: 4_000 }));
    expect(await book({ kind: 'advance', amountCents: 6_001 })).toMatchObject({
      fault: { code: 'REG-SHORT', params: { cents: 1 } },
    });
    const { bookings, balanceCents } = await books();
    expect(bookings.map(({ from, to, amountCents }) => [from, to, amountCents])).toEqual([
      ['bron:begroting', 'regeling:proefregeling', 10_000],
      ['regeling:proefregeling', 'toezegging:proefregeling/v-duinrand/ggz', 4_000],
      ['toezegging:proefregeling/v-duinrand/ggz', 'regio:v-duinrand/ggz', 4_000],
    ]);
    expect(balanceCents).toBe(0);
  });

  it('books every stage in its order: promised, partly released, paid from what was promised', async () => {
    const west = { region: 'v-nieuwland', sector: 'vvt' };
    const promised = 'toezegging:proefregeling/v-nieuwland/vvt';
    const own = async () =>
      (await books()).bookings
        .filter(({ entry }) => entry.fields.region === 'v-nieuwland')
        .map(({ from, to, amountCents, entry }) => [entry.fields.stage, from, to, amountCents]);
    expect(await book({ ...west, kind: 'commitment', amountCents: 6_001 })).toMatchObject({
      fault: { code: 'REG-SHORT', params: { account: 'regeling:proefregeling', cents: 1 } },
    });
    unwrap(await book({ ...west, kind: 'commitment', amountCents: 500 }));
    expect(await book({ ...west, kind: 'released', amountCents: 501 })).toMatchObject({
      fault: { code: 'REG-SHORT', params: { account: promised, cents: 1 } },
    });
    unwrap(await book({ ...west, kind: 'released', amountCents: 200 }));
    unwrap(await book({ ...west, kind: 'advance', amountCents: 300 }));
    expect(await own()).toEqual([
      ['commitment', 'regeling:proefregeling', promised, 500],
      ['released', promised, 'regeling:proefregeling', 200],
      ['advance', promised, 'regio:v-nieuwland/vvt', 300],
    ]);
    expect(await book({ ...west, kind: 'returned', amountCents: 301 })).toMatchObject({
      fault: { code: 'REG-SHORT', params: { account: 'regio:v-nieuwland/vvt' } },
    });
    unwrap(await book({ ...west, kind: 'returned', amountCents: 300 }));
    unwrap(await book({ kind: 'budget', amountCents: 300, region: undefined, sector: undefined }));
    expect((await books()).balanceCents).toBe(0);
  });

  it('is for the funder of the scheme only, of a day that was, with an amount', async () => {
    const advance = { kind: 'advance', amountCents: 1 };
    expect(await book(advance, otherFunder)).toMatchObject({ fault: { code: 'REG-SCOPE' } });
    expect(await book(advance, owner)).toMatchObject({ fault: { code: 'REG-ROLE' } });
    expect(await bookMoney(regie.deps, undefined, { ...place, ...advance })).toMatchObject({
      fault: { code: 'REG-SIGN-IN' },
    });
    expect(await book({ ...advance, on: '2026-11-23' })).toMatchObject({ fault: { code: 'REG-FIELD', at: 'on' } });
    expect(await book({ ...advance, amountCents: -5 })).toMatchObject({ fault: { code: 'REG-FIELD' } });
    expect(await book({ ...advance, scheme: 'weg' })).toMatchObject({ fault: { code: 'REG-UNKNOWN' } });
  });

  it('books nothing twice: who saw older books sees the new ones first', async () => {
    const entries = unwrap(
      await openReader(regie.deps, { moment: now(regie.deps.clock) }).list(ledgerEntry, { part: 'proefregeling' }),
    );
    const seen = entries.length;
    const [one, two] = await Promise.all([
      book({ kind: 'advance', amountCents: 10 }, funder, seen),
      book({ kind: 'advance', amountCents: 10 }, secondFunder, seen),
    ]);
    expect([one.ok, two.ok].toSorted()).toEqual([false, true]);
    expect([one, two].find(({ ok }) => !ok)).toMatchObject({ fault: { code: 'REG-CHANGED' } });
    unwrap(await book({ kind: 'returned', amountCents: 10 }));
  });

  it('pays for no result without evidence, unless two people publish an exception', async () => {
    expect(await book(payment)).toMatchObject({
      fault: { code: 'REG-TRIGGER', params: { trigger: 'gebruik gemeten' } },
    });
    const asked = unwrap(await book({ ...payment, amountCents: 1_000, note: 'faillissement voorkomen' }));
    const id = asked.kind === 'proposed' ? asked.proposal.id : '';
    const yes = { state: 'approved', reason: 'gezien' } as const;
    const before = (await books()).bookings.length;
    expect(await decideAny(regie.deps, funder, id, yes)).toMatchObject({ fault: { code: 'REG-SAME-PERSON' } });
    expect(await decideAny(regie.deps, owner, id, yes)).toMatchObject({ fault: { code: 'REG-ROLE' } });
    expect((await books()).bookings).toHaveLength(before);
    unwrap(await decideAny(regie.deps, secondFunder, id, yes));
    expect(await decideAny(regie.deps, board, id, yes)).toMatchObject({ fault: { code: 'REG-PROPOSAL-CLOSED' } });
    const last = (await books()).bookings.find(({ entry }) => entry.fields.note === 'faillissement voorkomen');
    expect(last).toMatchObject({ to: 'resultaat:niet geverifieerd', amountCents: 1_000 });
    expect(last?.entry.sourceOf('note')).toMatchObject({ class: 'confirmed' });
  });

  it('pays for a result whose evidence two people saw: first from the advance, then from the scheme', async () => {
    const step = async (patch: object, as = care, reason?: string) => {
      const held = unwrap(
        await openReader(regie.deps, { moment: now(regie.deps.clock) }).get(resultClaim, 'proefresultaat'),
      );
      return saveRecord(regie.deps, resultClaim, as, {
        id: held.id,
        expectedVersion: held.version,
        patch: { ...patch },
        ...(reason === undefined ? {} : { reason }),
      });
    };
    unwrap(await step({ state: 'gemeld', delivered: 1 }));
    expect(await step({ state: 'geverifieerd' }, funder)).toMatchObject({ fault: { code: 'REG-STATE-NEEDS' } });
    const shown = unwrap(await step({ state: 'geverifieerd', evidence: 'R4 van oktober' }, care, 'gemeten'));
    expect(await book(payment)).toMatchObject({ fault: { code: 'REG-TRIGGER' } });
    const id = shown.kind === 'proposed' ? shown.proposal.id : '';
    unwrap(await decideAny(regie.deps, funder, id, { state: 'approved', reason: 'gezien' }));
    unwrap(await book(payment));
    const paid = (await books()).bookings
      .filter(({ entry }) => entry.fields.claim === 'proefresultaat')
      .filter(({ entry }) => entry.fields.note == null);
    expect(paid.map(({ from, to, amountCents }) => [from, to, amountCents]).toSorted()).toEqual([
      ['regeling:proefregeling', 'toezegging:proefregeling/v-duinrand/ggz', 3_000],
      ['regio:v-duinrand/ggz', 'resultaat:geverifieerd', 6_000],
      ['toezegging:proefregeling/v-duinrand/ggz', 'regio:v-duinrand/ggz', 3_000],
    ]);
    expect(paid.map(({ entry }) => entry.fields.stage).toSorted()).toEqual(['advance', 'commitment', 'realised']);
    expect((await books()).balanceCents).toBe(0);
  });
});
