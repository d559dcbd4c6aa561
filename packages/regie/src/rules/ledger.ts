/** Double entry: what leaves one account arrives at another, to the cent. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

export interface Entry {
  readonly transaction: string;
  readonly account: string;
  readonly amountCents: number;
}

/** The sides of every transaction add up to nothing. Fault: REG-LEDGER with the difference. */
export function checkBalance(entries: readonly Entry[]): Result<void> {
  const sums = new Map<string, number>();
  for (const { transaction, amountCents } of entries) {
    sums.set(transaction, (sums.get(transaction) ?? 0) + amountCents);
  }
  for (const [transaction, cents] of sums) {
    if (cents !== 0) {
      return err(fault('REG-LEDGER', { cents }, transaction));
    }
  }
  return ok();
}

/** What stands on every account. */
export function balances(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { account, amountCents } of entries) {
    sums.set(account, (sums.get(account) ?? 0) + amountCents);
  }
  return sums;
}

export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly amountCents: number;
}

/** Which account paid which, all transactions together; a transaction with several payers is spread by their share. */
export function flows(entries: readonly Entry[]): readonly Flow[] {
  const byTransaction = Map.groupBy(entries, ({ transaction }) => transaction);
  const sums = new Map<string, Flow>();
  for (const sides of byTransaction.values()) {
    for (const flow of flowsOf(sides)) {
      const key = `${flow.from}\n${flow.to}`;
      const amountCents = (sums.get(key)?.amountCents ?? 0) + flow.amountCents;
      sums.set(key, { ...flow, amountCents });
    }
  }
  return [...sums.values()];
}

/** Payers are emptied one after the other into the receivers, so that no cent is lost to rounding. */
function flowsOf(sides: readonly Entry[]): readonly Flow[] {
  const payers = sides.filter(({ amountCents }) => amountCents < 0).map((side) => ({ ...side }));
  const made: Flow[] = [];
  for (const receiver of sides.filter(({ amountCents }) => amountCents > 0)) {
    let open = receiver.amountCents;
    for (const payer of payers) {
      const amountCents = Math.min(open, -payer.amountCents);
      if (amountCents > 0) {
        made.push({ from: payer.account, to: receiver.account, amountCents });
        open -= amountCents;
        (payer as { amountCents: number }).amountCents += amountCents;
      }
    }
  }
  return made;
}
