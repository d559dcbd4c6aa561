import { type Clock, epochSeconds, type Randomness, type Result, type SigningKey } from '@stelsel/kernel';
import { keyIdOf } from '../did/did-document.ts';
import { signJws } from '../jws/sign-jws.ts';
import { authenticationLimits } from '../limits.ts';

/** Signs a presentation of credentials for one recipient. It lives five seconds, so it is made right before use. */
export function createPresentation(
  presentation: {
    readonly audience: string;
    readonly credentials: readonly unknown[];
    /** Claims beside the presentation, such as the purpose of use. */
    readonly claims?: Readonly<Record<string, unknown>>;
  },
  deps: { readonly did: string; readonly key: SigningKey; readonly clock: Clock; readonly randomness: Randomness },
): Promise<Result<string>> {
  const now = epochSeconds(deps.clock);
  const claims = {
    ...presentation.claims,
    iss: deps.did,
    sub: deps.did,
    aud: presentation.audience,
    jti: deps.randomness.uuid(),
    iat: now,
    exp: now + authenticationLimits.presentationIssuedSeconds,
    vp: {
      '@context': ['https://www.w3.org/2018/credentials/v1'],
      type: ['VerifiablePresentation'],
      verifiableCredential: presentation.credentials,
    },
  };
  return signJws({ typ: 'JWT', kid: keyIdOf(deps.did, deps.key) }, claims, deps.key);
}
