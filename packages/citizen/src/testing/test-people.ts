/** Test only: a mother with a child and a girl of thirteen, a father of the same, and a daughter with a mandate of an older man. */
import { type RepresentationAnswer, type RepresentationClient, regimeAt } from '@stelsel/authentication';
import { type Bsn, type Clock, err, ok, parseBsn, unwrap } from '@stelsel/kernel';
import { fault } from '../faults.ts';

export const bsn = {
  sanne: unwrap(parseBsn('999990445')),
  emre: unwrap(parseBsn('999990664')),
  mees: unwrap(parseBsn('999990330')),
  petra: unwrap(parseBsn('999990883')),
  willem: unwrap(parseBsn('999990779')),
  zoe: unwrap(parseBsn('999991000')),
} as const;

const names: Readonly<Record<string, readonly [string, string]>> = {
  [bsn.sanne]: ['Sanne Bakker', '1988-07-22'],
  [bsn.emre]: ['Emre Kaya', '1986-11-14'],
  [bsn.mees]: ['Mees Kaya', '2020-03-05'],
  [bsn.petra]: ['Petra Visser', '1971-06-19'],
  [bsn.willem]: ['Willem Dijkstra', '1951-01-01'],
  [bsn.zoe]: ['Zoë Kaya', '2013-09-14'],
};

/** As the sign-in service calls a test person. */
export function nameOf(person: Bsn): string {
  return names[person]?.[0] ?? 'Iemand';
}

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

const zoeBorn = '2013-09-14';

export interface TestRepresentation extends RepresentationClient {
  /** From now on nobody may act for this person. */
  end(represented: Bsn): void;
}

/** The attestation of a test person is their number; that of a represented person `number for number`. */
export function testRepresentation(clock: Clock): TestRepresentation {
  const ended = new Set<Bsn>();
  const agreed = new Set<Bsn>();
  /** A girl who decides with her parents; they see what she agreed, until she is 16. */
  const girlFor = (parent: Bsn): RepresentationAnswer['represented'] => {
    const { regime, ageYears } = regimeAt(zoeBorn, clock.nowMs());
    const rights = agreed.has(parent) ? (['read', 'act'] as const) : [];
    const person = { bsn: bsn.zoe, name: 'Zoë Kaya', birthDate: zoeBorn, relation: 'parent' as const };
    return regime === '12-15' ? [{ ...person, rights, regime, ageYears }] : [];
  };
  const parentsOf = (child: Bsn): RepresentationAnswer['parents'] =>
    child === bsn.zoe
      ? [bsn.sanne, bsn.emre].map((parent) => {
          const [name = '', birthDate = ''] = names[parent] ?? [];
          return { bsn: parent, name, birthDate, ...(agreed.has(parent) ? { agreedSinceMs: clock.nowMs() } : {}) };
        })
      : [];
  const answerFor = (attestation: string): RepresentationAnswer => {
    const self = attestation as Bsn;
    const [name = '', birthDate = ''] = names[self] ?? [];
    const isParent = self === bsn.sanne || self === bsn.emre;
    const represented = isParent ? [child, ...girlFor(self)] : self === bsn.petra ? [father] : [];
    return {
      self: { bsn: self, name, birthDate },
      represented: represented.filter((person) => !ended.has(person.bsn)),
      parents: parentsOf(self),
    };
  };
  return {
    end: (represented) => ended.add(represented),
    persons: async (attestation) => ok(answerFor(attestation)),
    attest: async (attestation, person) =>
      person === attestation
        ? ok(person)
        : answerFor(attestation).represented.some((one) => one.bsn === person && one.rights.includes('read'))
          ? ok(`${attestation} for ${person}`)
          : err(fault('CIT-PERSON')),
    changeAgreement: async (attestation, { parent, agreed: agrees }) => {
      if (agrees) {
        agreed.add(parent);
      } else {
        agreed.delete(parent);
      }
      return ok(parentsOf(attestation as Bsn));
    },
  };
}
