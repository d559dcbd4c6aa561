import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regimeAt } from './regime.ts';

const at = (instant: string): number => Date.parse(instant);

describe('the regime of a child', () => {
  it.each([
    ['the minute before the 12th birthday, in winter', '2014-12-05', '2026-12-04T22:59:00Z', 'under-12', 11],
    ['midnight of the 12th birthday, in winter', '2014-12-05', '2026-12-04T23:00:00Z', '12-15', 12],
    ['the minute before the 16th birthday, in summer', '2010-07-05', '2026-07-04T21:59:00Z', '12-15', 15],
    ['midnight of the 16th birthday, in summer', '2010-07-05', '2026-07-04T22:00:00Z', '16-17', 16],
    ['midnight of the 18th birthday', '2008-11-22', '2026-11-21T23:00:00Z', 'adult', 18],
  ] as const)('at %s', (_, birthDate, instant, regime, ageYears) => {
    expect(regimeAt(birthDate, at(instant))).toMatchObject({ regime, ageYears });
  });

  it('of who was born on 29 February changes on 1 March in other years', () => {
    expect(regimeAt('2012-02-29', at('2025-02-28T12:00:00Z'))).toMatchObject({ ageYears: 12 });
    expect(regimeAt('2012-02-29', at('2025-03-01T12:00:00Z'))).toMatchObject({ ageYears: 13 });
    expect(regimeAt('2018-02-28', at('2026-01-01T12:00:00Z')).endsOn).toBe('2030-02-28');
    expect(regimeAt('2018-02-28', at('2026-01-01T12:00:00Z')).regime).toBe('under-12');
    expect(regimeAt('2020-02-29', at('2033-01-01T12:00:00Z')).endsOn).toBe('2036-02-29');
  });

  it('only ever goes on, and says beforehand when it ends', () => {
    const order = ['under-12', '12-15', '16-17', 'adult'];
    const day = 86_400_000;
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 9_000 }),
        fc.integer({ min: 0, max: 400 }),
        (born, days, later) => {
          const birthDate = born.toISOString().slice(0, 10);
          const nowMs = Date.parse(`${birthDate}T12:00:00Z`) + days * day;
          const [now, then] = [regimeAt(birthDate, nowMs), regimeAt(birthDate, nowMs + later * day)];
          expect(order.indexOf(then.regime)).toBeGreaterThanOrEqual(order.indexOf(now.regime));
          if (now.endsOn !== undefined) {
            expect(regimeAt(birthDate, Date.parse(`${now.endsOn}T12:00:00Z`)).regime).not.toBe(now.regime);
            expect(regimeAt(birthDate, Date.parse(`${now.endsOn}T12:00:00Z`) - day).regime).toBe(now.regime);
          }
        },
      ),
    );
  });
});
