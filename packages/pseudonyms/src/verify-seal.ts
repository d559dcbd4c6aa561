/** The signature of the pseudonym service over an evaluation, by keys that are read once. */
import type { PublicJwk } from '@stelsel/kernel';
import { type CryptoKey, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { readObject } from './dialect.ts';

/** `kid` of the signer, from a header that nobody has verified yet. */
export function signerOf(jws: string): string | undefined {
  try {
    return decodeProtectedHeader(jws).kid;
  } catch {
    return undefined;
  }
}

/** The payload when it was signed with this key, by the algorithm that belongs to the key (ES256, Ed25519). */
export async function verifySeal(jws: string, signer: PublicJwk): Promise<Record<string, unknown> | undefined> {
  const algorithm = signer.kty === 'OKP' ? 'EdDSA' : 'ES256';
  try {
    const { payload } = await compactVerify(jws, await keyOf(signer, algorithm), { algorithms: [algorithm] });
    return readObject(new TextDecoder().decode(payload));
  } catch {
    return undefined;
  }
}

const known = new WeakMap<PublicJwk, CryptoKey | Uint8Array>();

async function keyOf(jwk: PublicJwk, algorithm: string): Promise<CryptoKey | Uint8Array> {
  const found = known.get(jwk) ?? (await importJWK({ ...jwk }, algorithm));
  known.set(jwk, found);
  return found;
}
