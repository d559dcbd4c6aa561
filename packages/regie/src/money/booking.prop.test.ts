import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../rules/ledger.ts';
import { balances, checkBalance } from '../rules/ledger.ts';
import { type BookedSide, bookingKinds, shortAccount, sidesOf } from './booking.ts';

const scheme = { code: 'proef', fields: {} } as Parameters<typeof sidesOf>[2]['scheme'];

const asked = fc.array(
  fc.record({
    kind: fc.constantFrom(...bookingKinds),
    amountCents: fc.integer({ min: 1, max: 1_000 }),
    region: fc.constantFrom('noord', 'zuid'),
    isVerified: fc.boolean(),
  }),
  { maxLength: 40 },
);

it('whatever is asked: books stay in balance, no account is empty twice, and no euro passes over a stage', () => {
  fc.assert(
    fc.property(asked, (requests) => {
      const booked: BookedSide[] = [];
      requests.forEach(({ isVerified, region, ...request }, index) => {
        const place = request.kind === 'budget' ? {} : { region };
        const standing = balances(booked);
        const sides = sidesOf({ ...request, ...place, scheme: 'proef', on: '2026-11-22' }, `t${index}`, {
          scheme,
          standing,
          isVerified,
        });
        if (shortAccount(sides, standing) === undefined) {
          booked.push(...sides);
        }
      });
      expect(checkBalance(booked).ok).toBe(true);
      const standing = balances(booked);
      expect([...standing].filter(([account, cents]) => cents < 0 && account !== 'bron:begroting')).toEqual([]);
      for (const region of ['noord', 'zuid']) {
        const at = (stage: string): number => arrived(booked, stage, region);
        expect(at('commitment') - at('released')).toBeGreaterThanOrEqual(at('advance'));
        expect(at('advance')).toBeGreaterThanOrEqual(at('realised') + at('returned'));
      }
    }),
    { numRuns: 300 },
  );
});

/** What came in at a stage from, or to, the accounts of a region. */
function arrived(booked: readonly BookedSide[], stage: string, region: string): number {
  const sides = booked.filter((side) => side.stage === stage);
  const of = (one: Entry): boolean => one.account.includes(`${region}/`);
  const transactions = new Set(sides.filter(of).map(({ transaction }) => transaction));
  return sides
    .filter(({ transaction, amountCents }) => transactions.has(transaction) && amountCents > 0)
    .reduce((sum, { amountCents }) => sum + amountCents, 0);
}
