import { type ConsentCategory, consentCategories } from '@stelsel/exchanges';
import type { Purpose, Ura } from '@stelsel/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Party, Statement } from './choice.ts';
import { applies, type ConsentQuestion, decideConsent, specificity } from './decide.ts';

const ura = fc.constantFrom('11111111', '22222222', '33333333').map((text) => text as Ura);
const type = fc.constantFrom('Z3', 'V4', 'A1', 'G5');
const data = fc.constantFrom(...(Object.keys(consentCategories) as ConsentCategory[]));
const party = (codes: readonly string[]): fc.Arbitrary<Party> =>
  fc.oneof(
    fc.constant({ kind: 'any' } as const),
    fc.constantFrom(...codes).map((code) => ({ kind: 'category', code }) as const),
    ura.map((value) => ({ kind: 'organization', ura: value }) as const),
  );
const statement: fc.Arbitrary<Statement> = fc.record({
  holder: party(['huisartsen', 'ziekenhuizen', 'apotheken', 'ggz']),
  user: party(['RPZAC001', 'RPZAC104', 'RPZAC005', 'RPZAC003']),
  data,
  situation: fc.constantFrom('regular', 'emergency'),
  decision: fc.constantFrom('permit', 'objection'),
});
const statements = fc.array(statement, { maxLength: 8 });
const question: fc.Arbitrary<ConsentQuestion> = fc.record({
  holder: fc.record({ ura, type }),
  user: fc.record({ ura, type }),
  data,
  purpose: fc.constantFrom<Purpose>('TREAT', 'COC', 'ETREAT'),
});
const runs = { numRuns: 200 };
const everybody = { holder: { kind: 'any' }, user: { kind: 'any' }, data: 'GGC002', situation: 'regular' } as const;

describe('conflicting statements', () => {
  it('give the same answer in any order', () => {
    fc.assert(
      fc.property(statements, question, fc.infiniteStream(fc.nat()), (said, asked, keys) => {
        const shuffled = said.map((each) => [keys.next().value, each] as const).sort(([a], [b]) => a - b);
        const answers = [said, shuffled.map(([, each]) => each), [...said].reverse()].map(
          (order) => decideConsent(order, asked).answer,
        );
        expect(new Set(answers).size).toBe(1);
      }),
      runs,
    );
  });

  it('are decided by one that applies and than which none is more specific', () => {
    fc.assert(
      fc.property(statements, question, (said, asked) => {
        const { by } = decideConsent(said, asked);
        fc.pre(by !== 'purpose');
        expect(applies(by, asked)).toBe(true);
        const rank = (each: Statement): string => specificity(each, asked).join('');
        const rivals = said.filter((each) => each.situation === by.situation && applies(each, asked));
        expect(rivals.every((each) => rank(each) <= rank(by))).toBe(true);
      }),
      runs,
    );
  });

  it('of equal specificity end in the objection', () => {
    fc.assert(
      fc.property(statement, question, (one, asked) => {
        fc.pre(applies(one, asked) && (one.situation === 'regular' || asked.purpose === 'ETREAT'));
        const both = [{ ...one, decision: 'permit' } as const, { ...one, decision: 'objection' } as const];
        expect(decideConsent(both, asked).answer).toBe('deny');
        expect(decideConsent(both.slice(0, 1), asked).answer).toBe('permit');
      }),
      runs,
    );
  });

  it('do not change by a statement that does not apply', () => {
    fc.assert(
      fc.property(statements, statement, question, (said, other, asked) => {
        fc.pre(!applies(other, asked));
        expect(decideConsent([...said, other], asked)).toEqual(decideConsent(said, asked));
      }),
      runs,
    );
  });

  it('never end in a permit that nobody gave, for treatment', () => {
    fc.assert(
      fc.property(statements, question, (said, asked) => {
        const objections = said.map((each) => ({ ...each, decision: 'objection' }) as const);
        expect(decideConsent(objections, { ...asked, purpose: 'TREAT' }).answer).toBe('deny');
      }),
      runs,
    );
  });

  it('with a permit for everybody deny exactly where an objection applies', () => {
    fc.assert(
      fc.property(statement, question, (one, asked) => {
        const objection = { ...one, situation: 'regular', decision: 'objection' } as const;
        const said = [{ ...everybody, decision: 'permit' } as const, objection];
        const expected = applies(objection, asked) ? 'deny' : 'permit';
        expect(decideConsent(said, { ...asked, purpose: 'TREAT' }).answer).toBe(expected);
      }),
      runs,
    );
  });
});
