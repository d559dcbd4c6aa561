/** The tests of a product whose answers are made by what is done to it, in place of those on loaded records. */
import type { CertificationTest } from '../../certification-test.ts';
import { accessRules } from '../access-rules.ts';
import { bundleRules } from '../bundle-rules.ts';
import { contentRules } from '../content-rules.ts';
import { exactMatches } from '../exact-matches.ts';
import { formats } from '../formats.ts';
import { manners } from '../manners.ts';
import { noBsnInAddresses } from '../no-bsn-in-addresses.ts';
import type { Derivation, ServeScope } from '../scope.ts';
import { statement } from '../statement.ts';
import { unasked } from '../unasked.ts';
import { unknownParameter } from '../unknown-parameter.ts';
import { validity } from '../validity.ts';
import type { MadeEntries } from './make-entries.ts';

/** Rules about what is kept in a record: what a product wrote down itself names no profile, and of what it points at only where it was. */
const ofRecords = ['.content.profile', '.content.reference-display'];

/** Those that hold of any answer; `exactMatches` asks the closed period once more, which must give the same. */
const derivations: readonly Derivation[] = [
  statement,
  exactMatches,
  accessRules,
  unasked,
  noBsnInAddresses,
  unknownParameter,
  bundleRules,
  (scope) => contentRules(scope).filter(({ id }) => !ofRecords.some((rule) => id.endsWith(rule))),
  formats,
  manners,
  validity,
];

/** As the usual tests, about the two people and the period of the test. */
export function testsOnMade(scope: ServeScope, entries: MadeEntries): readonly CertificationTest[] {
  const { query, person, other, written } = entries;
  const records = [
    { id: 'burger', bsn: person },
    { id: 'andere-burger', bsn: other },
  ].map((one) => ({ ...one, resources: [], matches: { [query.id]: written.get(one.bsn) ?? [] } }));
  const within = { ...scope, records, queries: scope.queries.map((one) => (one.id === query.id ? query : one)) };
  return derivations.flatMap((derive) => derive(within));
}
