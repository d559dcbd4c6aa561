import { describe, expect, it } from 'vitest';
import { type HandoverFacts, handoverCriteria } from './hand-over-criteria.ts';

const ready: HandoverFacts = {
  owner: true,
  deliverable: true,
  plateau: true,
  principle: true,
  decision: true,
  plan: true,
  requirements: true,
  milestones: { spec: { met: 1, all: 1 }, pilot: { met: 2, all: 2 }, vendorReady: { met: 1, all: 1 } },
  steering: true,
  dutyForWhom: true,
  suppliers: { committed: 2, ready: 2, all: 4 },
};
const answers = (to: Parameters<typeof handoverCriteria>[0], facts: Partial<HandoverFacts> = {}) =>
  Object.fromEntries(handoverCriteria(to, { ...ready, ...facts }).map(({ code, met }) => [code, met]));

describe('the criteria of a hand-over', () => {
  it.each(['realisatie', 'implementatie', 'beheer'] as const)('to %s are met when everything is recorded', (to) => {
    const met = Object.values(answers(to));
    expect([met.length > 2, new Set(met)]).toEqual([true, new Set(['ja'])]);
  });

  it('ask nothing of an item that begins', () => {
    expect(handoverCriteria('strategie', ready)).toEqual([]);
  });

  it.each([
    ['realisatie', 'besluit', { decision: false }],
    ['implementatie', 'beproefd', { milestones: { spec: { met: 1, all: 1 }, pilot: { met: 1, all: 2 } } }],
    ['implementatie', 'toegezegd', { suppliers: { committed: 1, ready: 0, all: 4 } }],
    ['beheer', 'gereed', { suppliers: { committed: 4, ready: 1, all: 4 } }],
  ] as const)('to %s say no about %s when that is so', (to, code, facts) => {
    expect(answers(to, facts)).toMatchObject({ [code]: 'nee' });
  });

  it('say that nobody knows, not no, where nothing was recorded to count', () => {
    expect(answers('implementatie', { milestones: {}, suppliers: { committed: 0, ready: 0, all: 0 } })).toMatchObject({
      specificatie: 'onbekend',
      toegezegd: 'onbekend',
    });
  });
});
