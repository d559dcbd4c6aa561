import type { Fault } from '@stelsel/kernel';

/** What a refused caller reads when the authenticator did not say what was wrong with its token. */
export const defaultChallenge = 'DPoP algs="ES256"';

/**
 * `WWW-Authenticate` of a fault: an authenticator leaves it in `params.challenge`. Undefined for what signing in again
 * does not mend.
 */
export function challengeOf({ params }: Fault): string | undefined {
  const { challenge } = params;
  return typeof challenge === 'string' ? challenge : undefined;
}
