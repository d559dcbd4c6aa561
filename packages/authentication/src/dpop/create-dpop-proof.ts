import { hash } from 'node:crypto';
import { type Clock, epochSeconds, type Randomness, type Result, type SigningKey } from '@stelsel/kernel';
import { signJws } from '../jws/sign-jws.ts';

/** Signs a DPoP proof (RFC 9449) for one request; with an access token it carries its hash in `ath`. */
export function createDpopProof(
  request: { readonly method: string; readonly url: string; readonly accessToken?: string },
  deps: { readonly key: SigningKey; readonly clock: Clock; readonly randomness: Randomness },
): Promise<Result<string>> {
  const { kty, crv, x, y } = deps.key.publicJwk;
  const claims = {
    jti: deps.randomness.uuid(),
    htm: request.method.toUpperCase(),
    htu: request.url.replace(/[?#].*$/s, ''),
    iat: epochSeconds(deps.clock),
    ...(request.accessToken === undefined ? {} : { ath: sha256(request.accessToken) }),
  };
  return signJws(
    { typ: 'dpop+jwt', kid: undefined, jwk: { kty, crv, x, ...(y === undefined ? {} : { y }) } },
    claims,
    deps.key,
  );
}

/** base64url(SHA-256(text)): `ath` of a token. */
export function sha256(text: string): string {
  return hash('sha256', text, 'base64url');
}
