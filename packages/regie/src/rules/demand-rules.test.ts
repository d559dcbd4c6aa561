import { describe, expect, it } from 'vitest';
import type { CheckedChange } from '../records/define-type.ts';
import { checkBundle, checkWish } from './demand-rules.ts';
import { oneEach } from './one-each.ts';
import { checkPhase } from './phase-of-item.ts';

const known: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  party: [
    { name: 'Zorgsoft', roles: ['leverancier'] },
    { name: 'Wijkpoort', roles: ['zorgaanbieder'] },
  ],
  'product-family': [{ name: 'Zorgsoft ECD' }],
};
const change = (
  after: Readonly<Record<string, unknown>>,
  before?: Readonly<Record<string, unknown>>,
  among = known,
): CheckedChange => ({ code: 'a', before, after, others: [], among: (type) => among[type] ?? [] });

describe('a wish', () => {
  it.each(['Wij willen Zorgsoft ECD houden', 'zorgsoft, maar sneller', 'voor € 10 per maand', 'een lagere prijs'])(
    'is refused with a supplier, a product or a price: %s',
    (need) => {
      expect(checkWish(change({ title: 'Overstappen', need }))).toMatchObject({ fault: { code: 'REG-BRAND' } });
    },
  );

  it.each(['Overstappen met alle gegevens', 'Zorgsoftware die samenwerkt', 'Wijkpoort wil dit ook'])(
    'may say what is needed: %s',
    (need) => {
      expect(checkWish(change({ title: 'Overstappen', need })).ok).toBe(true);
    },
  );
});

describe('a bundled request', () => {
  const wishes = [{ wish: 'w', priority: 'must' }];
  const consulted = {
    title: 'Samen',
    need: 'Overstappen',
    wishes,
    consultationFrom: '2026-01-01',
    fixedOn: '2026-02-02',
  };
  const fix = (consultationTo: string, fixedOn = '2026-02-02') =>
    checkBundle(
      change(
        { ...consulted, consultationTo, fixedOn, state: 'vastgesteld' },
        { ...consulted, consultationTo, state: 'consultatie' },
      ),
    );

  it('is fixed after a consultation of four weeks, not one day sooner, and not before it is over', () => {
    expect(fix('2026-01-29').ok).toBe(true);
    expect(fix('2026-01-28')).toMatchObject({ fault: { code: 'REG-CONSULTATION', params: { days: 27 } } });
    expect(fix('2026-01-29', '2026-01-28')).toMatchObject({ fault: { code: 'REG-CONSULTATION' } });
  });

  it('keeps what was fixed; only a new one says something else', () => {
    const fixed = { ...consulted, consultationTo: '2026-01-29', state: 'vastgesteld' };
    expect(checkBundle(change({ ...fixed, state: 'lopend', item: 'x' }, fixed)).ok).toBe(true);
    expect(checkBundle(change({ ...fixed, wishes: [] }, fixed))).toMatchObject({ fault: { code: 'REG-FROZEN' } });
  });
});

describe('an answer', () => {
  it('is given once by a supplier to an item', () => {
    const after = { vendor: 'v', item: 'i' };
    expect(oneEach('vendor', 'item')({ after, others: [{ vendor: 'v', item: 'i' }] })).toMatchObject({
      fault: { code: 'REG-TWICE' },
    });
    expect(oneEach('vendor', 'item')({ after, others: [{ vendor: 'v', item: 'j' }] }).ok).toBe(true);
  });
});

describe('an item', () => {
  const taken = { handover: [{ item: 'a', to: 'realisatie', state: 'overgenomen' }] };
  const move = (from: string, to: string, among: typeof known) =>
    checkPhase(change({ state: to }, { state: from }, among));

  it('goes on to the next phase only when somebody took it over there', () => {
    expect(move('geprioriteerd', 'vastgesteld', {})).toMatchObject({ fault: { code: 'REG-HANDOVER' } });
    expect(move('geprioriteerd', 'vastgesteld', taken).ok).toBe(true);
    expect(move('vastgesteld', 'in uitvoering', taken)).toMatchObject({ fault: { code: 'REG-HANDOVER' } });
  });

  it('may move within a phase, stop, and go back without one', () => {
    expect(move('idee', 'verkend', {}).ok).toBe(true);
    expect(move('in uitvoering', 'stopgezet', {}).ok).toBe(true);
    expect(move('in beheer', 'idee', {}).ok).toBe(true);
  });
});
