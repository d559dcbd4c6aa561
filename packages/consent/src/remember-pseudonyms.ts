import { createHmac, createSecretKey } from 'node:crypto';
import type { Clock, Pseudonym, Randomness, Result } from '@stelsel/kernel';
import { consentLimits } from './limits.ts';
import type { PseudonymOf } from './ports.ts';

interface Remembered {
  readonly answer: Promise<Result<Pseudonym>>;
  readonly untilMs: number;
}

/**
 * Spares the pseudonym service the same person again and again: holders ask about one person within moments. Memory
 * only and short; persons are found by a keyed hash under a key that nobody else has and that ends with the process, so
 * what is remembered cannot be turned back into numbers of persons. Failures are not remembered. It holds no choices: a
 * changed choice counts at the next question.
 */
export function rememberPseudonyms(
  pseudonymOf: PseudonymOf,
  { clock, randomness }: { readonly clock: Clock; readonly randomness: Randomness },
): PseudonymOf {
  const key = createSecretKey(randomness.bytes(32));
  const known = new Map<string, Remembered>();
  return async (bsn) => {
    const name = createHmac('sha256', key).update(bsn).digest('base64url');
    const remembered = known.get(name);
    if (remembered !== undefined && remembered.untilMs > clock.nowMs()) {
      return remembered.answer;
    }
    const fresh = { answer: pseudonymOf(bsn), untilMs: clock.nowMs() + consentLimits.pseudonymMs };
    known.delete(name);
    known.set(name, fresh);
    forgetOldest(known);
    const answer = await fresh.answer;
    if (!answer.ok && known.get(name) === fresh) {
      known.delete(name);
    }
    return answer;
  };
}

function forgetOldest(known: Map<string, Remembered>): void {
  const oldest = known.keys().next();
  if (known.size > consentLimits.rememberedPseudonyms && !oldest.done) {
    known.delete(oldest.value);
  }
}
