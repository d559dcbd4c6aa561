/** A booking of a scheme as both of its sides: what leaves one account arrives at another, to the cent. */
import type { HeldRecord } from '../records/held-record.ts';
import { balances, type Entry } from '../rules/ledger.ts';
import type { fundingScheme } from '../types/money.ts';

/** What a funder can book. An advance is no payment for a result: it stands as not verified until the result is there. */
export const bookingKinds = ['budget', 'advance', 'realised', 'returned'] as const;
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

/** The account of a place; what has no place is the scheme’s own. */
function placeAccount({ region, sector }: Pick<BookingRequest, 'region' | 'sector'>): string {
  return `regio:${region ?? 'landelijk'}/${sector ?? 'alle'}`;
}

interface BookingContext {
  readonly scheme: HeldRecord<typeof fundingScheme.fields>;
  /** What stands on every account now. */
  readonly standing: ReadonlyMap<string, number>;
  /** Whether the result was verified. */
  readonly isVerified: boolean;
}

/** Both sides. A result is paid by the place: from what it already has, and for the rest from the scheme. */
export function sidesOf(request: BookingRequest, transaction: string, context: BookingContext): readonly Entry[] {
  const { amountCents, kind } = request;
  const own = schemeAccount(context.scheme.code);
  const place = placeAccount(request);
  const move = (from: string, to: string, cents: number, as: string = transaction): readonly Entry[] =>
    cents === 0
      ? []
      : [
          { transaction: as, account: from, amountCents: -cents },
          { transaction: as, account: to, amountCents: cents },
        ];
  switch (kind) {
    case 'budget':
      return move(budgetAccount, own, amountCents);
    case 'advance':
      return move(own, place, amountCents);
    case 'returned':
      return move(place, budgetAccount, amountCents);
    case 'realised': {
      const held = Math.max(0, Math.min(amountCents, context.standing.get(place) ?? 0));
      return [
        ...move(own, place, amountCents - held, `${transaction}-aanvulling`),
        ...move(place, context.isVerified ? verified : notVerified, amountCents),
      ];
    }
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
