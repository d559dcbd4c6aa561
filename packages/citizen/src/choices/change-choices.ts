import type { ChoiceReceipt, Statement } from '@stelsel/consent';
import { ok, type Result } from '@stelsel/kernel';
import type { Choices } from '../ports.ts';

/** Records choices one after the other; each has a receipt. A fault leaves what was recorded before it in place. */
export async function recordChoices(
  register: Pick<Choices, 'record'>,
  statements: readonly Statement[],
): Promise<Result<readonly ChoiceReceipt[]>> {
  const receipts: ChoiceReceipt[] = [];
  for (const statement of statements) {
    const receipt = await register.record(statement);
    if (!receipt.ok) {
      return receipt;
    }
    receipts.push(receipt.value);
  }
  return ok(receipts);
}

/** Takes every choice that counts now back, as if nothing had been said; answers how many there were. */
export async function takeBackChoices(register: Pick<Choices, 'choices' | 'end'>): Promise<Result<number>> {
  const choices = await register.choices();
  if (!choices.ok) {
    return choices;
  }
  const active = choices.value.filter((choice) => choice.active);
  for (const { id } of active) {
    const ended = await register.end(id);
    if (!ended.ok) {
      return ended;
    }
  }
  return ok(active.length);
}
