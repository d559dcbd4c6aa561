import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp } from './add-up.ts';
import { balances, checkBalance, flows } from './ledger.ts';

const account = fc.constantFrom('vws', 'regeling', 'noord', 'zuid');
const transfer = fc.record({ from: account, to: account, cents: fc.integer({ min: 1, max: 1_000_000 }) });
const booked = fc.array(transfer, { maxLength: 20 }).map((transfers) =>
  transfers
    .filter(({ from, to }) => from !== to)
    .flatMap(({ from, to, cents }, index) => [
      { transaction: `t${index}`, account: from, amountCents: -cents },
      { transaction: `t${index}`, account: to, amountCents: cents },
    ]),
);

describe('the books', () => {
  it('balance to the cent, and flows carry exactly what accounts changed', () => {
    fc.assert(
      fc.property(booked, (entries) => {
        expect(checkBalance(entries).ok).toBe(true);
        const sums = balances(entries);
        expect([...sums.values()].reduce((total, cents) => total + cents, 0)).toBe(0);
        for (const [name, cents] of sums) {
          const moved = flows(entries).reduce(
            (total, { from, to, amountCents }) =>
              total + (to === name ? amountCents : 0) - (from === name ? amountCents : 0),
            0,
          );
          expect(moved).toBe(cents);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('refuse a booking that is one cent off', () => {
    const entries = [
      { transaction: 't', account: 'a', amountCents: -100 },
      { transaction: 't', account: 'b', amountCents: 101 },
    ];
    expect(checkBalance(entries)).toMatchObject({ fault: { code: 'REG-LEDGER', params: { cents: 1 }, at: 't' } });
  });
});

describe('adding up what is printed', () => {
  const row = fc.record({
    code: fc.uuid(),
    kind: fc.constantFrom('subsidie', 'totaal-vermeld', 'raming', 'context', 'deel', 'transformatie'),
    amountEur: fc.option(fc.integer({ min: 0, max: 1e9 })),
  });

  it('the total is the sum of the rows that are added, and every row is added or left out', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const { totalEur, added, leftOut } = addUp(rows);
        const amounts = new Map(rows.map(({ code, amountEur }) => [code, amountEur ?? 0]));
        expect(added.reduce((total, code) => total + (amounts.get(code) ?? 0), 0)).toBe(totalEur);
        expect([...added, ...leftOut.map(({ code }) => code)].sort()).toEqual(rows.map(({ code }) => code).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('a printed total and a part of a row are never added', () => {
    const rows = [
      { code: 'a', kind: 'subsidie', amountEur: 100 },
      { code: 'b', kind: 'deel', amountEur: 60, partOf: 'a' },
      { code: 'total', kind: 'totaal-vermeld', amountEur: 110 },
    ];
    expect(addUp(rows)).toMatchObject({ totalEur: 100, printed: [{ code: 'total', differenceEur: 10 }] });
  });
});
