import { ok, type Result } from '@stelsel/kernel';
import { takeStep, type UnderWay } from '../asking.ts';

/** The person as two services may know them, each token usable once and by its recipient only. */
export interface SubjectTokens {
  readonly index: string;
  readonly consent: string;
}

/**
 * Step 1: BSN to one-time tokens. One is for the index; the other is sealed for the consent register, which the index
 * passes on without being able to open it. Neither service sees a BSN.
 */
export function makePseudonyms(asking: UnderWay): Promise<Result<SubjectTokens>> {
  const { pseudonymFor, recipients } = asking.deps;
  const { subject } = asking.question;
  return takeStep(asking, 'pseudonyms', async () => {
    const [index, consent] = await Promise.all([
      pseudonymFor(subject, recipients.index),
      pseudonymFor(subject, recipients.consent),
    ]);
    if (!index.ok) {
      return index;
    }
    return consent.ok ? ok({ index: index.value, consent: consent.value }) : consent;
  });
}
