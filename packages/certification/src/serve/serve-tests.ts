import type { CertificationTest } from '../certification-test.ts';
import { accessRules } from './access-rules.ts';
import { bundleRules } from './bundle-rules.ts';
import { contentRules } from './content-rules.ts';
import { controlRecords } from './control-records.ts';
import { exactMatches, nobodyKnown } from './exact-matches.ts';
import { followUpReads } from './follow-up-reads.ts';
import { formats } from './formats.ts';
import { included } from './included.ts';
import { keptAsLoaded } from './kept-as-loaded.ts';
import { manners } from './manners.ts';
import { noBsnInAddresses } from './no-bsn-in-addresses.ts';
import { otherPerson } from './other-person.ts';
import { ownCases } from './own-cases.ts';
import type { Derivation, ServeScope } from './scope.ts';
import { statement } from './statement.ts';
import { unasked } from './unasked.ts';
import { unknownParameter } from './unknown-parameter.ts';
import { validity } from './validity.ts';

/** Most telling first: somebody who watches sees soon whether it makes sense to wait. */
const derivations: readonly Derivation[] = [
  statement,
  exactMatches,
  nobodyKnown,
  otherPerson,
  controlRecords,
  included,
  followUpReads,
  ownCases,
  accessRules,
  unasked,
  noBsnInAddresses,
  unknownParameter,
  bundleRules,
  contentRules,
  keptAsLoaded,
  formats,
  manners,
  validity,
];

/** Everything that follows from the definition of an exchange for a product that serves it. */
export function serveTests(scope: ServeScope): readonly CertificationTest[] {
  return derivations.flatMap((derive) => derive(scope));
}
