/** What the money of one programme bought: every promised result with the bookings of its place, from one reading. */
import { ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import type { ledgerEntry, resultClaim } from '../types/money.ts';
import { type MoneyFlows, moneyFlows } from './money-flows.ts';

type Claim = HeldRecord<typeof resultClaim.fields>;
type Booking = HeldRecord<typeof ledgerEntry.fields>;

/** One promised result: what was paid for it and what came of it, in cents. */
export interface Purchase {
  readonly claim: Claim;
  readonly paidCents: number;
  readonly verifiedCents: number;
  readonly unverifiedCents: number;
  readonly returnedCents: number;
  /** Paid, and neither accounted for nor returned. */
  readonly openCents: number;
  readonly overdue: boolean;
}

export interface ProgrammePurchases {
  readonly money: MoneyFlows;
  readonly purchases: readonly Purchase[];
}

export async function programmePurchases(reader: Reader, programme: string): Promise<Result<ProgrammePurchases>> {
  const flows = await moneyFlows(reader, programme);
  if (!flows.ok) {
    return flows;
  }
  const money = flows.value;
  const byPlace = Map.groupBy(money.entries, ({ fields }) => placeOf(fields));
  const purchases = money.schemes
    .flatMap(({ claims }) => claims)
    .map((claim) => purchase(claim, byPlace.get(placeOf(claim.fields)) ?? [], reader.moment.on))
    .toSorted((a, b) => b.paidCents - a.paidCents || a.claim.code.localeCompare(b.claim.code));
  return ok({ money, purchases });
}

/** A result is promised by one scheme for one region and sector; so are its bookings. */
function placeOf({ scheme, region, sector }: Claim['fields'] | Booking['fields']): string {
  return [scheme, region, sector].join('/');
}

function purchase(claim: Claim, bookings: readonly Booking[], on: string): Purchase {
  const sum = (holds: (fields: Booking['fields']) => boolean): number =>
    bookings
      .filter(({ fields }) => (fields.amountCents ?? 0) > 0 && holds(fields))
      .reduce((total, { fields }) => total + (fields.amountCents ?? 0), 0);
  const paidCents = sum(({ stage }) => stage === 'advance');
  const verifiedCents = sum(({ account }) => account === 'resultaat:geverifieerd');
  const unverifiedCents = sum(({ account }) => account === 'resultaat:niet geverifieerd');
  const returnedCents = sum(({ stage }) => stage === 'returned');
  const { due, promised, delivered } = claim.fields;
  return {
    claim,
    paidCents,
    verifiedCents,
    unverifiedCents,
    returnedCents,
    openCents: paidCents - verifiedCents - unverifiedCents - returnedCents,
    overdue: (due ?? on) < on && (delivered ?? 0) < (promised ?? 0),
  };
}
