import { type Bsn, fixedClock, ok, parseBsn, unwrap } from '@stelsel/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryAgreementStore } from '../adapters/memory/agreement-store.ts';
import type { Authority, RegisteredPerson } from './authority.ts';
import { findParents, findRepresented } from './find-represented.ts';

const [parent, child, adult] = ['999990445', '999990330', '999990883'].map((text) => unwrap(parseBsn(text))) as [
  Bsn,
  Bsn,
  Bsn,
];
const clock = fixedClock(Date.parse('2026-11-22T10:00:00Z'));
let born = '';
let authorities: Authority[] = [];
let agreements = memoryAgreementStore();

const deps = () => ({
  clock,
  agreements,
  register: {
    authoritiesOf: async (bsn: Bsn) => ok(authorities.filter(({ representative }) => representative === bsn)),
    representativesOf: async (bsn: Bsn) => ok(authorities.filter(({ represented }) => represented === bsn)),
    person: async (bsn: Bsn) =>
      ok<RegisteredPerson | undefined>({ bsn, name: 'Iemand', birthDate: bsn === child ? born : '1980-01-01' }),
  },
});
const rights = async () => unwrap(await findRepresented(parent, deps())).map((person) => person.rights);

beforeEach(() => {
  agreements = memoryAgreementStore();
  authorities = [{ representative: parent, represented: child, relation: 'parent' }];
});

describe('a parent', () => {
  it('may everything for a child under 12, until the day before the 12th birthday', async () => {
    born = '2020-03-05';
    const [person] = unwrap(await findRepresented(parent, deps()));
    expect(person).toMatchObject({ rights: ['read', 'act', 'consent'], until: '2032-03-04', ageYears: 6 });
  });

  it('may nothing for a child of 12 to 15 that did not agree, and reads and asks once it did', async () => {
    born = '2013-03-05';
    expect(await rights()).toEqual([[]]);
    await agreements.agree({ child, parent, sinceMs: 1 });
    expect(await rights()).toEqual([['read', 'act']]);
    await agreements.withdraw(child, parent);
    expect(await rights()).toEqual([[]]);
  });

  it('may nothing at all from the 16th birthday on, also when the child once agreed', async () => {
    born = '2010-11-22';
    await agreements.agree({ child, parent, sinceMs: 1 });
    expect(await rights()).toEqual([]);
  });

  it('may nothing as soon as the register says that authority ended', async () => {
    born = '2020-03-05';
    expect(await rights()).toHaveLength(1);
    authorities = [];
    expect(await rights()).toEqual([]);
  });
});

describe('a mandate', () => {
  it('gives what it names, until and with its last day', async () => {
    authorities = [
      { representative: parent, represented: adult, relation: 'mandate', rights: ['read'], until: '2026-11-22' },
    ];
    expect(await rights()).toEqual([['read']]);
    authorities = authorities.map((authority) => ({ ...authority, until: '2026-11-21' }));
    expect(await rights()).toEqual([]);
  });
});

it('a child of 12 to 15 sees who could look along; a younger or older one has nothing to agree', async () => {
  born = '2013-03-05';
  expect(unwrap(await findParents(child, deps()))).toMatchObject([{ bsn: parent }]);
  born = '2020-03-05';
  expect(unwrap(await findParents(child, deps()))).toEqual([]);
});
