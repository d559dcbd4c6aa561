/** The ports of one process without a database: a single server, and tests. */
import { type Clock, ok } from '@stelsel/kernel';
import { pseudonymLimits } from './limits.ts';
import type { RecipientRegister, SpendBudget, UseOnce } from './ports.ts';
import { recipientName } from './recipient.ts';
import type { RecipientKey } from './recipient-key.ts';

export function memoryRecipients(): RecipientRegister {
  const keys = new Map<string, RecipientKey>();
  return {
    find: async (recipient) => ok(keys.get(recipientName(recipient))),
    add: async (recipient, key) => {
      const name = recipientName(recipient);
      const standing = keys.get(name) ?? key;
      keys.set(name, standing);
      return ok(standing);
    },
  };
}

export function memoryBudget(clock: Clock, max: number = pseudonymLimits.budgetEvaluations): SpendBudget {
  let window = -1;
  let spent = new Map<string, number>();
  return async (client) => {
    const current = Math.floor(clock.nowMs() / (pseudonymLimits.budgetWindowSeconds * 1000));
    if (current !== window) {
      window = current;
      spent = new Map();
    }
    const count = (spent.get(client) ?? 0) + 1;
    spent.set(client, count);
    return ok(count <= max);
  };
}

export function memoryUseOnce(clock: Clock): UseOnce {
  const used = new Map<string, number>();
  return async (tokenId, expiresAtMs) => {
    const now = clock.nowMs();
    for (const [id, expiry] of used) {
      if (expiry > now) {
        break;
      }
      used.delete(id);
    }
    if (used.has(tokenId)) {
      return ok(false);
    }
    used.set(tokenId, expiresAtMs);
    return ok(true);
  };
}
