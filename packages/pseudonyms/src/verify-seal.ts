/** The signature of the pseudonym service over an evaluation, by the cryptography of Node itself, on keys that are read once. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { PublicJwk } from '@stelsel/kernel';
import { readObject } from './dialect.ts';

/** `kid` of the signer, from a header that nobody has verified yet. */
export function signerOf(jws: string): string | undefined {
  const { kid } = headerOf(jws);
  return typeof kid === 'string' ? kid : undefined;
}

/** The payload when it was signed with this key, by the algorithm that belongs to the key (ES256, Ed25519). */
export async function verifySeal(jws: string, signer: PublicJwk): Promise<Record<string, unknown> | undefined> {
  const { alg, crit } = headerOf(jws);
  const end = jws.lastIndexOf('.');
  const key = keyOf(signer);
  const known = key !== undefined && alg === algorithmOf(key) && crit === undefined && form.test(jws);
  const signature = Buffer.from(jws.slice(end + 1), 'base64url');
  return known && (await isSignedBy(key, Buffer.from(jws.slice(0, end), 'ascii'), signature))
    ? readObject(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString())
    : undefined;
}

const form = /^[\w-]+\.[\w-]+\.[\w-]+$/;

function isSignedBy(key: KeyObject, signed: Buffer, signature: Buffer): Promise<boolean> {
  const digest = key.asymmetricKeyType === 'ec' ? 'sha256' : null;
  return new Promise((resolve) => {
    verify(digest, signed, { key, dsaEncoding: 'ieee-p1363' }, signature, (error, good) =>
      resolve(error === null && good),
    );
  });
}

function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string | undefined {
  if (asymmetricKeyType === 'ed25519') {
    return 'EdDSA';
  }
  return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ES256' : undefined;
}

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

function headerOf(jws: string): Record<string, unknown> {
  return readObject(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString()) ?? {};
}
