/** Who is signed in, in every way the tests need. */
import type { Me, PersonOption } from '@stelsel/citizen';
import type { Scenario } from './scenario.ts';

const all = ['read', 'act', 'consent'] as const;

const hanna: PersonOption = {
  key: 'p-hanna',
  name: 'Hanna de Wit',
  ageYears: 67,
  relation: 'self',
  rights: all,
  explanation: [],
  colour: 'teal',
};

const father: PersonOption = { ...hanna, key: 'p-emre', name: 'Emre Kaya', ageYears: 40 };

const child: PersonOption = {
  key: 'p-mees',
  name: 'Mees Kaya',
  ageYears: 6,
  relation: 'child',
  rights: all,
  explanation: [
    {
      nl: 'U hebt het gezag over dit kind. Dat zochten wij op in het register.',
      en: 'You have parental authority over this child. We looked it up in the register.',
    },
  ],
  colour: 'purple',
  until: '2032-03-04',
};

const teenager: PersonOption = {
  key: 'p-aylin',
  name: 'Aylin Kaya',
  ageYears: 13,
  relation: 'child',
  rights: ['read'],
  explanation: [
    { nl: 'Aylin beslist zelf mee. U ziet wat zij goed vindt.', en: 'Aylin has a say. You see what she agrees to.' },
  ],
  colour: 'green',
};

const minute = 60_000;

export function recordedMe(scenario: Scenario, active: string | undefined, nowMs: number): Me {
  const family = scenario === 'family';
  const persons = family ? [father, child, teenager] : [hanna];
  const instant = (minutes: number): string => new Date(nowMs + minutes * minute).toISOString();
  return {
    name: persons[0]?.name ?? '',
    assurance: 'substantieel',
    needsHigher: [],
    example: scenario === 'example',
    formToken: scenario === 'example' ? '' : 'form-token',
    session: {
      idleEndsAt: scenario === 'ending' ? instant(1.9) : instant(15),
      endsAt: instant(120),
      sharedComputer: false,
    },
    persons,
    active: active ?? persons[0]?.key ?? '',
    version: '0.1.0',
  };
}
