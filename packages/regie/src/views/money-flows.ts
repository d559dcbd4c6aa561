/** Where money comes from, where it went and what it bought: totals and rows from one reading. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { type AddedUp, addUp } from '../rules/add-up.ts';
import { balances, type Flow, flows } from '../rules/ledger.ts';
import { fundingScheme, fundingStream, ledgerEntry, resultClaim } from '../types/money.ts';

export interface SchemeMoney {
  readonly scheme: HeldRecord<typeof fundingScheme.fields>;
  /** Cents; every amount is the sum of the bookings of that stage. */
  readonly budgetCents: number;
  /** Promised to places, paid or not. */
  readonly committedCents: number;
  readonly paidCents: number;
  readonly verifiedCents: number;
  readonly unverifiedCents: number;
  readonly returnedCents: number;
  readonly promised: number;
  readonly delivered: number;
  readonly overdueClaims: number;
  /** Paid while nothing of what was promised and due has arrived. */
  readonly withoutResult: boolean;
  readonly claims: readonly HeldRecord<typeof resultClaim.fields>[];
}

export interface MoneyFlows {
  readonly streams: readonly HeldRecord<typeof fundingStream.fields>[];
  /** Per programme as the documents name it: what may be added up, and what may not. */
  readonly printed: readonly { readonly programme: string; readonly sum: AddedUp }[];
  readonly schemes: readonly SchemeMoney[];
  readonly flows: readonly Flow[];
  readonly balances: ReadonlyMap<string, number>;
  readonly entries: readonly HeldRecord<typeof ledgerEntry.fields>[];
}

export async function moneyFlows(reader: Reader, programme?: string): Promise<Result<MoneyFlows>> {
  const loaded = combine([
    await reader.list(fundingStream),
    await reader.list(fundingScheme),
    await reader.list(ledgerEntry),
    await reader.list(resultClaim),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [streams, allSchemes, allEntries, allClaims] = loaded.value;
  const mine = <R extends { readonly fields: { readonly programme?: string | null } }>(
    records: readonly R[],
  ): readonly R[] =>
    programme === undefined ? records : records.filter(({ fields }) => fields.programme === programme);
  const entries = mine(allEntries);
  const claims = mine(allClaims);
  const sides = entries.map(({ fields }) => ({
    transaction: fields.transaction ?? '',
    account: fields.account ?? '',
    amountCents: fields.amountCents ?? 0,
  }));
  return ok({
    streams: streams.toSorted((a, b) => (a.fields.order ?? 0) - (b.fields.order ?? 0)),
    printed: [...Map.groupBy(streams, ({ fields }) => fields.programme ?? '-')].map(([name, rows]) => ({
      programme: name,
      sum: addUp(rows.map(({ code, fields }) => ({ ...fields, code, kind: fields.kind ?? '' }))),
    })),
    schemes: mine(allSchemes).map((scheme) => schemeMoney(scheme, entries, claims, reader.moment.on)),
    flows: flows(sides),
    balances: balances(sides),
    entries,
  });
}

function schemeMoney(
  scheme: SchemeMoney['scheme'],
  entries: MoneyFlows['entries'],
  claims: SchemeMoney['claims'],
  on: string,
): SchemeMoney {
  const own = entries.filter(({ fields }) => fields.scheme === scheme.code && (fields.amountCents ?? 0) > 0);
  const sum = (holds: (fields: (typeof own)[number]['fields']) => boolean): number =>
    own.filter(({ fields }) => holds(fields)).reduce((total, { fields }) => total + (fields.amountCents ?? 0), 0);
  const ownClaims = claims.filter(({ fields }) => fields.scheme === scheme.code);
  const total = (pick: (fields: (typeof ownClaims)[number]['fields']) => number | null | undefined): number =>
    ownClaims.reduce((count, { fields }) => count + (pick(fields) ?? 0), 0);
  const overdue = ownClaims.filter(
    ({ fields }) => (fields.due ?? on) < on && (fields.delivered ?? 0) < (fields.promised ?? 0),
  );
  const paidCents = sum(({ stage }) => stage === 'advance');
  const delivered = total((fields) => fields.delivered);
  return {
    scheme,
    budgetCents: sum(({ stage }) => stage === 'budget'),
    committedCents: sum(({ stage }) => stage === 'commitment'),
    paidCents,
    verifiedCents: sum(({ account }) => account === 'resultaat:geverifieerd'),
    unverifiedCents: sum(({ account }) => account === 'resultaat:niet geverifieerd'),
    returnedCents: sum(({ stage }) => stage === 'returned'),
    promised: total((fields) => fields.promised),
    delivered,
    overdueClaims: overdue.length,
    withoutResult: paidCents > 0 && delivered === 0 && overdue.length > 0,
    claims: ownClaims,
  };
}
