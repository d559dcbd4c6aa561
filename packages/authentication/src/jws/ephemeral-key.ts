import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { ok, type PublicJwk, type SigningKey } from '@stelsel/kernel';

/** A fresh ES256 key that lives in this process only: for DPoP, where a restart just asks new tokens. */
export function ephemeralKey(kid?: string): SigningKey {
  return keyOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, kid);
}

/** A signing key from a private ES256 JWK or PEM; for keys that a configuration hands over. */
export function importedKey(privateKey: string | (PublicJwk & { readonly d: string }), kid?: string): SigningKey {
  return keyOf(
    typeof privateKey === 'string'
      ? createPrivateKey(privateKey)
      : createPrivateKey({ key: { ...privateKey }, format: 'jwk' }),
    kid,
  );
}

function keyOf(privateKey: KeyObject, kid?: string): SigningKey {
  const { kty, crv, x, y } = createPublicKey(privateKey).export({ format: 'jwk' }) as Record<string, string>;
  const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  const publicJwk: PublicJwk = { kty: String(kty), crv: String(crv), x: String(x), y: String(y) };
  return {
    kid: kid ?? thumbprint,
    alg: 'ES256',
    publicJwk,
    sign: async (data) => ok(new Uint8Array(sign('sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' }))),
  };
}
