import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyMap } from './money-map.ts';

const places = ['regio:noord/ggz', 'regio:noord/vvt', 'regio:zuid/ggz'];
const books = fc.array(
  fc.record({
    place: fc.constantFrom(...places),
    scheme: fc.constantFrom('regeling:a', 'regeling:b'),
    budget: fc.integer({ min: 0, max: 1_000_000 }),
    committedShare: fc.integer({ min: 0, max: 100 }),
    paidShare: fc.integer({ min: 0, max: 100 }),
    spentShare: fc.integer({ min: 0, max: 100 }),
    to: fc.constantFrom('resultaat:geverifieerd', 'resultaat:niet geverifieerd', 'bron:begroting'),
  }),
  { maxLength: 15 },
);

describe('the drawing of the books', () => {
  it('carries in every step what came in: nothing is lost and nothing is added', () => {
    fc.assert(
      fc.property(books, fc.constantFrom('region' as const, 'sector' as const), (rows, by) => {
        let budgeted = 0;
        const entries = rows.flatMap(({ place, scheme, budget, committedShare, paidShare, spentShare, to }, index) => {
          const committed = Math.floor((budget * committedShare) / 100);
          const paid = Math.floor((committed * paidShare) / 100);
          const promised = `toezegging:${scheme.split(':')[1]}/${place.split(':')[1]}`;
          const spent = Math.floor((paid * spentShare) / 100);
          budgeted += budget;
          const book = (name: string, from: string, at: string, cents: number) => [
            { transaction: `${index}.${name}`, account: from, amountCents: -cents },
            { transaction: `${index}.${name}`, account: at, amountCents: cents },
          ];
          return [
            ...book('budget', 'bron:begroting', scheme, budget),
            ...book('committed', scheme, promised, committed),
            ...book('paid', promised, place, paid),
            ...book('spent', place, to, spent),
          ];
        });
        const { nodes, links } = moneyMap(entries, by);
        const sum = (step: string): number =>
          nodes.filter((node) => node.step === step).reduce((total, { amountCents }) => total + amountCents, 0);
        expect(sum('source')).toBe(budgeted);
        expect(sum('scheme')).toBe(budgeted);
        expect(sum('result')).toBe(budgeted);
        for (const node of nodes.filter(({ step }) => step === 'scheme' || step === 'place')) {
          const out = links.filter(({ from }) => from === node.id).reduce((total, link) => total + link.amountCents, 0);
          expect(out).toBe(node.amountCents);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('draws what was promised and not paid with the scheme that promised it', () => {
    const { links } = moneyMap(
      [
        { transaction: '1', account: 'bron:begroting', amountCents: -100 },
        { transaction: '1', account: 'regeling:a', amountCents: 100 },
        { transaction: '2', account: 'regeling:a', amountCents: -70 },
        { transaction: '2', account: 'toezegging:a/noord/ggz', amountCents: 70 },
        { transaction: '3', account: 'toezegging:a/noord/ggz', amountCents: -50 },
        { transaction: '3', account: 'regio:noord/ggz', amountCents: 50 },
      ],
      'region',
    );
    expect(links).toContainEqual({ from: 'scheme:a', to: 'place:noord', amountCents: 50 });
    expect(links).toContainEqual({ from: 'scheme:a', to: 'result:committed', amountCents: 20 });
    expect(links).toContainEqual({ from: 'scheme:a', to: 'result:not-awarded', amountCents: 30 });
  });

  it('draws what a scheme has not awarded, and what a place has not accounted for', () => {
    const { links } = moneyMap(
      [
        { transaction: '1', account: 'bron:begroting', amountCents: -100 },
        { transaction: '1', account: 'regeling:a', amountCents: 100 },
        { transaction: '2', account: 'regeling:a', amountCents: -70 },
        { transaction: '2', account: 'regio:noord/ggz', amountCents: 70 },
      ],
      'region',
    );
    expect(links).toContainEqual({ from: 'scheme:a', to: 'result:not-awarded', amountCents: 30 });
    expect(links).toContainEqual({ from: 'place:noord', to: 'result:open', amountCents: 70 });
  });
});
