/** Checks signatures with the cryptography of Node itself, on keys that are read once. */
import { constants, createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { PublicJwk } from '@stelsel/kernel';
import { authenticationLimits } from '../limits.ts';
import type { JwsAlgorithm } from './jws-policy.ts';

/**
 * Whether `signature` over `input` was made with the private half of `key`. A key of another kind than the algorithm names, too
 * short, or meant for something else, verifies nothing (RFC 7518, 3.3 to 3.5).
 */
export function verifySignature(algorithm: JwsAlgorithm, jwk: PublicJwk, input: string, signature: Buffer): boolean {
  const key = keyOf(jwk);
  if (key === undefined || !fits(algorithm, key, jwk)) {
    return false;
  }
  const settings =
    algorithm === 'ES256'
      ? ({ key, dsaEncoding: 'ieee-p1363' } as const)
      : algorithm === 'RS256'
        ? { key, padding: constants.RSA_PKCS1_PADDING }
        : { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  return verify('sha256', Buffer.from(input, 'ascii'), settings, signature);
}

/** By the object of the JWK: who gives the same object again saves reading it. */
const known = new WeakMap<PublicJwk, KeyObject>();

function keyOf(jwk: PublicJwk): KeyObject | undefined {
  const found = known.get(jwk);
  if (found !== undefined) {
    return found;
  }
  try {
    const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
    known.set(jwk, key);
    return key;
  } catch {
    return undefined;
  }
}

function fits(
  algorithm: JwsAlgorithm,
  { asymmetricKeyType, asymmetricKeyDetails }: KeyObject,
  jwk: PublicJwk,
): boolean {
  const meant = (jwk.alg === undefined || jwk.alg === algorithm) && (jwk.use === undefined || jwk.use === 'sig');
  const { namedCurve, modulusLength = 0 } = asymmetricKeyDetails ?? {};
  return (
    meant &&
    (algorithm === 'ES256'
      ? asymmetricKeyType === 'ec' && namedCurve === 'prime256v1'
      : asymmetricKeyType === 'rsa' && modulusLength >= authenticationLimits.rsaBits)
  );
}
