/** Guard b of a node for writes: another organisation writes exactly what an exchange version lists under `deliveries`. */
import { err, type Fault, ok, type Result, safeName } from '@stelsel/kernel';
import type { AcceptedResource, Exchange, ExchangeDelivery, ExchangeVersion } from './exchange.ts';
import { fault } from './faults.ts';

/** One write as the node parsed it; of a transaction, one entry. */
export interface DeliveredWrite {
  readonly interaction: 'create' | 'update';
  readonly inTransaction: boolean;
  readonly type: string;
  /** What the resource claims in `meta.profile`. */
  readonly profiles: readonly string[];
  /** Its elements, for what a delivery tells apart by a code. */
  readonly elements?: Readonly<Record<string, unknown>>;
}

export interface DeliveryMatch {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly delivery: ExchangeDelivery;
}

/**
 * The first delivery, in order of the exchanges, that takes this write, or the fault that says what differs. Inside a
 * transaction only deliveries of that kind count: what is welcome alone is not welcome as a part of something else. Of several
 * that take it the one that this kind of organisation (`takenBy`, RoleCodeNL) takes counts.
 */
export function findDelivery(
  exchanges: readonly Exchange[],
  fhir: ExchangeVersion['fhir'],
  write: DeliveredWrite,
  takenBy?: string,
): Result<DeliveryMatch> {
  let other: DeliveryMatch | undefined;
  let refusal: Fault = fault('EXC-DELIVERY', { type: safeName(write.type) });
  for (const exchange of exchanges) {
    for (const version of exchange.versions.filter((candidate) => candidate.fhir === fhir)) {
      for (const delivery of (version.deliveries ?? []).filter((candidate) => isOfKind(candidate, write))) {
        const ofType = delivery.accepts.filter(({ type }) => type === write.type);
        if (ofType.some((accepted) => claims(write, accepted))) {
          const found = { exchange, version, delivery };
          if (takenBy === undefined || delivery.takenBy.includes(takenBy)) {
            return ok(found);
          }
          other ??= found;
        }
        const [wanted] = ofType;
        refusal =
          wanted?.profile === undefined
            ? refusal
            : fault('EXC-DELIVERY-PROFILE', { type: write.type, profile: wanted.profile }, 'meta.profile');
      }
    }
  }
  return other === undefined ? err(refusal) : ok(other);
}

function isOfKind({ interaction }: ExchangeDelivery, write: DeliveredWrite): boolean {
  return write.inTransaction
    ? interaction === 'transaction' && write.interaction === 'create'
    : interaction === write.interaction;
}

/** A version after the name of the profile (`|1.0`) narrows the claim; it stays that claim. */
function claims({ profiles, elements = {} }: DeliveredWrite, { profile, having = {} }: AcceptedResource): boolean {
  return (
    (profile === undefined || profiles.some((claimed) => claimed.split('|', 1)[0] === profile)) &&
    Object.entries(having).every(([name, code]) => elements[name] === code)
  );
}
