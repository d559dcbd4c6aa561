import type { ConsentClient, LocalConsents } from '@stelsel/consent';
import { type Bsn, ok, type Result, type Ura } from '@stelsel/kernel';
import type { AskConsent, ConsentAnswers } from '../ports.ts';

export interface WeighConsentDeps {
  /** The closed question at the national register. */
  readonly askRegister: ConsentClient['askClosed'];
  /** Notices of the register and consents given here, weighed together. */
  readonly local: Pick<LocalConsents, 'decide'>;
  /** Whether the person gave or refused consent to this organisation itself. */
  readonly hasLocal: (holder: Ura, bsn: Bsn) => Promise<Result<boolean>>;
}

/**
 * Asks the register every time, so that a choice counts at once, and never only the copy kept from its notices. When the
 * person also has consents at this organisation, the two are weighed: the most specific wins, an objection wins a tie.
 */
export function weighConsent({ askRegister, local, hasLocal }: WeighConsentDeps): AskConsent {
  return async (ask) => {
    const [national, own] = await Promise.all([askRegister(ask), hasLocal(ask.holder.ura, ask.bsn)]);
    if (!national.ok || !own.ok) {
      return national.ok ? (own as Result<never>) : national;
    }
    if (!own.value) {
      return national;
    }
    const weighed = await local.decide(ask);
    if (!weighed.ok) {
      return weighed;
    }
    const answers = ask.categories.map((category) => {
      const together = weighed.value[category];
      const alone = national.value[category] === 'permit' ? 'permit' : 'deny';
      return [category, together === 'permit' || together === 'deny' ? together : alone] as const;
    });
    return ok(Object.fromEntries(answers) as ConsentAnswers);
  };
}
