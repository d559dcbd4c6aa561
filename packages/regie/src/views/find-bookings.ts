/** Bookings as people read them: one row per movement, with the account it left and the account where it arrived. */
import { ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { flows } from '../rules/ledger.ts';
import { entryStages, ledgerEntry } from '../types/money.ts';

export interface Booking {
  readonly transaction: string;
  readonly from: string;
  readonly to: string;
  readonly amountCents: number;
  /** The side that received. */
  readonly entry: HeldRecord<typeof ledgerEntry.fields>;
}

export interface BookingFilter {
  readonly scheme?: string;
  readonly programme?: string;
  readonly region?: string;
  readonly sector?: string;
  readonly stage?: string;
  /** On either side. */
  readonly account?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface Bookings {
  /** Oldest first; on one day in the order in which money goes. */
  readonly bookings: readonly Booking[];
  readonly totalCents: number;
  /** Both sides of these bookings together: zero, or the books are wrong. */
  readonly balanceCents: number;
}

export async function findBookings(reader: Reader, filter: BookingFilter): Promise<Result<Bookings>> {
  const listed = await reader.list(ledgerEntry, filter.scheme === undefined ? {} : { part: filter.scheme });
  if (!listed.ok) {
    return listed;
  }
  const transactions = Map.groupBy(listed.value, ({ fields }) => fields.transaction ?? '');
  const found = [...transactions].flatMap(([transaction, sides]) => {
    const bookings = bookingsOf(transaction, sides).filter((booking) => holds(booking, filter));
    return bookings.length === 0 ? [] : [{ bookings, sides }];
  });
  const bookings = found.flatMap((one) => one.bookings);
  return ok({
    bookings: bookings.toSorted(
      (a, b) =>
        (a.entry.fields.on ?? '').localeCompare(b.entry.fields.on ?? '') ||
        stageOrder(a) - stageOrder(b) ||
        a.transaction.localeCompare(b.transaction),
    ),
    totalCents: bookings.reduce((total, { amountCents }) => total + amountCents, 0),
    balanceCents: found
      .flatMap(({ sides }) => sides)
      .reduce((total, { fields }) => total + (fields.amountCents ?? 0), 0),
  });
}

function stageOrder({ entry }: Booking): number {
  const { stage } = entry.fields;
  return stage == null ? entryStages.length : entryStages.indexOf(stage);
}

function bookingsOf(transaction: string, sides: readonly Booking['entry'][]): readonly Booking[] {
  const moved = flows(
    sides.map(({ fields }) => ({ transaction, account: fields.account ?? '', amountCents: fields.amountCents ?? 0 })),
  );
  return moved.flatMap((flow) => {
    const entry = sides.find(({ fields }) => fields.account === flow.to && (fields.amountCents ?? 0) > 0);
    return entry === undefined ? [] : [{ transaction, ...flow, entry }];
  });
}

function holds({ from, to, entry }: Booking, filter: BookingFilter): boolean {
  const { account, from: payer, to: receiver, ...fields } = filter;
  return (
    Object.entries(fields).every(([name, wanted]) => entry.fields[name as keyof typeof fields] === wanted) &&
    (account === undefined || account === from || account === to) &&
    (payer === undefined || payer === from) &&
    (receiver === undefined || receiver === to)
  );
}
