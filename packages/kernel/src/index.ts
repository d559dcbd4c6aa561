export type { ActingOrganization, ActingProfessional, Actor, Referred } from './actor.ts';
export { type Agb, parseAgb } from './agb.ts';
export type { Brand } from './brand.ts';
export { type Bsn, maskBsn, parseBsn } from './bsn.ts';
export { canonicalJson } from './canonical-json.ts';
export { type Clock, epochSeconds, fixedClock, instant, systemClock } from './clock.ts';
export {
  defineFaults,
  type Fault,
  type FaultDefinition,
  type FaultDefinitions,
  type FaultFactory,
  type FaultKind,
  type FaultParameters,
  faultAt,
  type Text,
} from './fault.ts';
export { fault as identifierFault } from './faults.ts';
export { type Ground, groundText } from './ground.ts';
export { howManyFit } from './how-many-fit.ts';
export { type Kvk, parseKvk } from './kvk.ts';
export { limits } from './limits.ts';
export type { AppendLog, LogEvent, LogReceipt, LogUser } from './log-event.ts';
export { namingSystem, objectIdentifier } from './naming-systems.ts';
export { type Oin, parseOin } from './oin.ts';
export {
  type OutcomeReason,
  outcomeReasonSystem,
  outcomeReasons,
  type SourceStatus,
  sourceStatusOf,
  sourceStatusText,
} from './outcome.ts';
export { outcomeOfFault } from './outcome-of-fault.ts';
export { type Pseudonym, parsePseudonym } from './pseudonym.ts';
export { type Purpose, purposeSystem, purposes } from './purpose.ts';
export { type Randomness, secureRandomness, seededRandomness } from './randomness.ts';
export { release } from './release.ts';
export type { Representative } from './representative.ts';
export { combine, type Err, err, type Ok, ok, type Result, unwrap } from './result.ts';
export { safeName } from './safe-name.ts';
export type { DecryptionKey, KeyStore, PublicJwk, SigningKey } from './signing-key.ts';
export { noTrace, type TraceEvent, type Tracer } from './trace.ts';
export { parseUra, type Ura } from './ura.ts';
export { parseUzi, type Uzi } from './uzi.ts';
