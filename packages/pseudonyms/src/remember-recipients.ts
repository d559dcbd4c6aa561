import { type Clock, ok, type Result } from '@stelsel/kernel';
import { pseudonymLimits } from './limits.ts';
import type { RecipientRegister } from './ports.ts';
import { recipientName } from './recipient.ts';
import type { RecipientKey } from './recipient-key.ts';

/**
 * Spares the register a question for every evaluation. What was not found and what could not be asked is not remembered, so a
 * recipient that registers receives at once.
 */
export function rememberRecipients(register: RecipientRegister, clock: Clock): RecipientRegister {
  const known = new Map<string, { readonly key: RecipientKey; readonly untilMs: number }>();

  function remember(name: string, key: RecipientKey): void {
    known.delete(name);
    known.set(name, { key, untilMs: clock.nowMs() + pseudonymLimits.recipientKeyMs });
    const oldest = known.keys().next();
    if (known.size > pseudonymLimits.rememberedRecipients && !oldest.done) {
      known.delete(oldest.value);
    }
  }

  return {
    find: async (recipient): Promise<Result<RecipientKey | undefined>> => {
      const name = recipientName(recipient);
      const remembered = known.get(name);
      if (remembered !== undefined && remembered.untilMs > clock.nowMs()) {
        return ok(remembered.key);
      }
      const found = await register.find(recipient);
      if (found.ok && found.value !== undefined) {
        remember(name, found.value);
      }
      return found;
    },
    add: (recipient, key) => register.add(recipient, key),
  };
}
