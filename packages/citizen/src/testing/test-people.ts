/** Test only: a mother with a child, a father of the same child, and a daughter with a mandate of an older man. */
import type { RepresentationAnswer, RepresentationClient } from '@stelsel/authentication';
import { type Bsn, err, ok, parseBsn, unwrap } from '@stelsel/kernel';
import { fault } from '../faults.ts';

export const bsn = {
  sanne: unwrap(parseBsn('999990445')),
  emre: unwrap(parseBsn('999990664')),
  mees: unwrap(parseBsn('999990330')),
  petra: unwrap(parseBsn('999990883')),
  willem: unwrap(parseBsn('999990779')),
} as const;

const names: Readonly<Record<string, readonly [string, string]>> = {
  [bsn.sanne]: ['Sanne Bakker', '1988-07-22'],
  [bsn.emre]: ['Emre Kaya', '1986-11-14'],
  [bsn.mees]: ['Mees Kaya', '2020-03-05'],
  [bsn.petra]: ['Petra Visser', '1971-06-19'],
  [bsn.willem]: ['Willem Dijkstra', '1951-01-01'],
};

const child = {
  bsn: bsn.mees,
  name: 'Mees Kaya',
  birthDate: '2020-03-05',
  relation: 'parent',
  rights: ['read', 'act', 'consent'],
  ageYears: 6,
  regime: 'under-12',
} as const;

const father = {
  bsn: bsn.willem,
  name: 'Willem Dijkstra',
  birthDate: '1951-01-01',
  relation: 'mandate',
  rights: ['read'],
  ageYears: 75,
  regime: 'adult',
} as const;

export interface TestRepresentation extends RepresentationClient {
  /** From now on nobody may act for this person. */
  end(represented: Bsn): void;
}

/** The attestation of a test person is their number; that of a represented person `number for number`. */
export function testRepresentation(): TestRepresentation {
  const ended = new Set<Bsn>();
  const answerFor = (attestation: string): RepresentationAnswer => {
    const self = attestation as Bsn;
    const [name = '', birthDate = ''] = names[self] ?? [];
    const represented = self === bsn.sanne || self === bsn.emre ? [child] : self === bsn.petra ? [father] : [];
    return {
      self: { bsn: self, name, birthDate },
      represented: represented.filter((person) => !ended.has(person.bsn)),
      parents: [],
    };
  };
  return {
    end: (represented) => ended.add(represented),
    persons: async (attestation) => ok(answerFor(attestation)),
    attest: async (attestation, person) =>
      person === attestation
        ? ok(person)
        : answerFor(attestation).represented.some((one) => one.bsn === person)
          ? ok(`${attestation} for ${person}`)
          : err(fault('CIT-PERSON')),
    changeAgreement: async () => ok([]),
  };
}
