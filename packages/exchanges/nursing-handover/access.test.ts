import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, glass, own, treatment } from '../src/testing/decide.ts';
import nursingHandover from './index.ts';

const { decide, sections } = deciderFor(nursingHandover);
const all = nursingHandover.versions[0]?.queries.length ?? 0;
const handedOver = { ...treatment, purpose: 'COC', relation: 'referral', consent: 'not-asked' };

describe('a nursing handover', () => {
  it.each([
    ['a transfer nurse of a hospital', '30.000', 'V6'],
    ['a nurse of home care', '30.000', 'T2'],
    ['a nurse practitioner of a nursing home', '30.075', 'X3'],
    ['a geriatric physician', '01.047', 'X3'],
  ])('is seen as a whole by %s to whom it was sent', (_, role, at) => {
    expect(sections({ role, at, context: handedOver })).toHaveLength(all);
  });

  it('is seen by a carer without insurance, law, drugs and operations', () => {
    const seen = sections({ role: '86.000', at: 'X3', context: handedOver });
    expect(seen).toEqual(expect.arrayContaining(['handover', 'wounds', 'toilet', 'medication-use']));
    expect(seen.filter((id) => ['payer', 'legal-situation', 'drug-use', 'procedures'].includes(id))).toEqual([]);
  });

  it('is not seen by a carer of a hospital, a pharmacist or a physiotherapist', () => {
    expect(sections({ role: '86.000', at: 'V6', context: handedOver })).toEqual([]);
    expect(sections({ role: '17.000', at: 'J8', context: handedOver })).toEqual([]);
    expect(sections({ role: '04.000', at: 'F1', context: handedOver })).toEqual([]);
  });

  it('is asked without a Task only with consent', () => {
    expect(decide({ role: '30.000', at: 'T2' })).toBe('allow');
    expect(decide({ role: '30.000', at: 'T2', context: { ...treatment, consent: 'deny' } })).toBe('deny');
    expect(decide({ role: '30.000', at: 'T2', context: { ...treatment, relation: 'none' } })).toBe('deny');
  });

  it('opens in no emergency: care planning and the acute set are for that', () => {
    expect(decide({ role: '01.071', at: 'V6', context: emergency })).toBe('deny');
    expect(decide({ role: '01.071', at: 'V6', context: glass })).toBe('deny');
  });

  it('is the own data of the person', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(all);
  });
});

describe('its content', () => {
  it('is at least the 57 zibs of the programme, in each version', () => {
    const counts = nursingHandover.versions.map(({ queries }) => new Set(queries.flatMap(({ zib }) => zib)).size);
    expect(counts.map((count) => count >= 57)).toEqual([true, true]);
  });
});
