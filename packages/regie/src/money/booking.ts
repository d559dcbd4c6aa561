/** A booking of a scheme as both of its sides: what leaves one account arrives at another, to the cent. */
import type { HeldRecord } from '../records/held-record.ts';
import { balances, type Entry } from '../rules/ledger.ts';
import type { fundingScheme } from '../types/money.ts';

/**
 * What a funder can book, in the order in which money goes: it comes into the scheme, is promised to a place, is paid
 * there, and pays for a result. An advance is no payment for a result: it stands as not verified until the result is there.
 */
export const bookingKinds = ['budget', 'commitment', 'released', 'advance', 'realised', 'returned'] as const;
export type BookingKind = (typeof bookingKinds)[number];

export interface BookingRequest {
  /** Code of the scheme. */
  readonly scheme: string;
  readonly kind: BookingKind;
  /** More than nothing. */
  readonly amountCents: number;
  readonly on: string;
  readonly region?: string;
  readonly sector?: string;
  /** Code of the result that is paid for. */
  readonly claim?: string;
  readonly note?: string;
}

const schemeAccount = (scheme: string): string => `regeling:${scheme}`;
const budgetAccount = 'bron:begroting';
const verified = 'resultaat:geverifieerd';
const notVerified = 'resultaat:niet geverifieerd';

/** What has no place is of the whole country, or of all sectors. */
function placeOf({ region, sector }: Pick<BookingRequest, 'region' | 'sector'>): string {
  return `${region ?? 'landelijk'}/${sector ?? 'alle'}`;
}

interface BookingContext {
  readonly scheme: HeldRecord<typeof fundingScheme.fields>;
  /** What stands on every account now. */
  readonly standing: ReadonlyMap<string, number>;
  /** Whether the result was verified. */
  readonly isVerified: boolean;
}

/** One side of a booking, with the stage in which the money is then. */
export interface BookedSide extends Entry {
  readonly stage: BookingKind;
}

/**
 * Both sides. No stage is passed over: what is paid was promised first and what is accounted for was paid first, so what is
 * missing there is booked with it.
 */
export function sidesOf(request: BookingRequest, transaction: string, context: BookingContext): readonly BookedSide[] {
  const { amountCents, kind } = request;
  const { scheme, standing, isVerified } = context;
  const own = schemeAccount(scheme.code);
  const promised = `toezegging:${scheme.code}/${placeOf(request)}`;
  const place = `regio:${placeOf(request)}`;
  /** What an account lacks to give this much. */
  const lacking = (account: string, cents: number): number => Math.max(0, cents - (standing.get(account) ?? 0));
  const move = (from: string, to: string, cents: number, stage: BookingKind): readonly BookedSide[] => {
    const name = stage === kind ? transaction : `${transaction}-${stage}`;
    return cents === 0
      ? []
      : [
          { transaction: name, account: from, amountCents: -cents, stage },
          { transaction: name, account: to, amountCents: cents, stage },
        ];
  };
  const pay = (cents: number): readonly BookedSide[] => [
    ...move(own, promised, lacking(promised, cents), 'commitment'),
    ...move(promised, place, cents, 'advance'),
  ];
  switch (kind) {
    case 'budget':
      return move(budgetAccount, own, amountCents, kind);
    case 'commitment':
      return move(own, promised, amountCents, kind);
    case 'released':
      return move(promised, own, amountCents, kind);
    case 'advance':
      return pay(amountCents);
    case 'realised':
      return [
        ...pay(lacking(place, amountCents)),
        ...move(place, isVerified ? verified : notVerified, amountCents, kind),
      ];
    case 'returned':
      return move(place, budgetAccount, amountCents, kind);
    default:
      return kind satisfies never;
  }
}

/** The first account that would pay more than it has; the budget itself has no bottom. */
export function shortAccount(
  sides: readonly Entry[],
  standing: ReadonlyMap<string, number>,
): { readonly account: string; readonly cents: number } | undefined {
  return [...balances(sides)]
    .filter(([account, moved]) => moved < 0 && account !== budgetAccount)
    .map(([account, moved]) => ({ account, cents: -(moved + (standing.get(account) ?? 0)) }))
    .find(({ cents }) => cents > 0);
}
