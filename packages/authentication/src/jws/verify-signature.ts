/** Checks signatures with the cryptography of Node itself, on keys that are read once. */
import { constants, createPublicKey, type KeyObject, type VerifyKeyObjectInput, verify } from 'node:crypto';
import type { PublicJwk } from '@stelsel/kernel';
import { authenticationLimits } from '../limits.ts';
import type { JwsAlgorithm } from './jws-policy.ts';

/**
 * Whether `signature` over `input` was made with the private half of `key`. A key of another kind than the algorithm names, too
 * short, or meant for something else, verifies nothing (RFC 7518, 3.3 to 3.5). The arithmetic is done beside the event loop:
 * a process that serves checks one for every request.
 */
export function verifySignature(
  algorithm: JwsAlgorithm,
  jwk: PublicJwk,
  input: string,
  signature: Buffer,
): Promise<boolean> {
  const key = keyOf(jwk);
  const asked = key?.algorithms.includes(algorithm) === true ? asNodeTakesIt(algorithm, key.key, signature) : undefined;
  return asked === undefined
    ? Promise.resolve(false)
    : new Promise((resolve) => {
        verify('sha256', Buffer.from(input, 'ascii'), asked.key, asked.signature, (error, good) => {
          resolve(error === null && good);
        });
      });
}

interface Asked {
  readonly key: VerifyKeyObjectInput | KeyObject;
  readonly signature: Buffer;
}

function asNodeTakesIt(algorithm: JwsAlgorithm, key: KeyObject, signature: Buffer): Asked | undefined {
  switch (algorithm) {
    case 'ES256':
      // A key given by itself is used as it is; with settings around it Node looks several times what it is.
      return signature.length === p256SignatureBytes ? { key, signature: derOf(signature) } : undefined;
    case 'RS256':
      return { key: { key, padding: constants.RSA_PKCS1_PADDING }, signature };
    case 'PS256': {
      const padding = constants.RSA_PKCS1_PSS_PADDING;
      return { key: { key, padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }, signature };
    }
    default:
      return algorithm satisfies never;
  }
}

const p256SignatureBytes = 64;
/** A sequence of two integers of 33 bytes, each with its head. */
const mostDerBytes = 2 + 2 * (2 + 33);

/** The two numbers of a JWS signature (RFC 7518, 3.4) as the ASN.1 that OpenSSL reads: without leading zeros, and positive. */
function derOf(signature: Buffer): Buffer {
  const half = p256SignatureBytes / 2;
  const der = Buffer.allocUnsafe(mostDerBytes);
  let length = 2;
  for (const end of [half, p256SignatureBytes]) {
    let from = end - half;
    while (signature[from] === 0 && from < end - 1) {
      from += 1;
    }
    const sign = (signature[from] ?? 0) >= 0x80 ? [0] : [];
    der.set([0x02, sign.length + end - from, ...sign], length);
    length += 2 + sign.length;
    length += signature.copy(der, length, from, end);
  }
  der.set([0x30, length - 2]);
  return der.subarray(0, length);
}

interface KnownKey {
  readonly key: KeyObject;
  /** What it may verify. */
  readonly algorithms: readonly JwsAlgorithm[];
}

/** By the object of the JWK: who gives the same object again saves reading it. */
const known = new WeakMap<PublicJwk, KnownKey>();

function keyOf(jwk: PublicJwk): KnownKey | undefined {
  const found = known.get(jwk);
  if (found !== undefined) {
    return found;
  }
  try {
    const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
    const read = { key, algorithms: algorithmsOf(key, jwk) };
    known.set(jwk, read);
    return read;
  } catch {
    return undefined;
  }
}

function algorithmsOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject, jwk: PublicJwk): readonly JwsAlgorithm[] {
  const { namedCurve, modulusLength = 0 } = asymmetricKeyDetails ?? {};
  const byKind: readonly JwsAlgorithm[] =
    asymmetricKeyType === 'ec' && namedCurve === 'prime256v1'
      ? ['ES256']
      : asymmetricKeyType === 'rsa' && modulusLength >= authenticationLimits.rsaBits
        ? ['RS256', 'PS256']
        : [];
  const isMeant = jwk.use === undefined || jwk.use === 'sig';
  return byKind.filter((algorithm) => isMeant && (jwk.alg === undefined || jwk.alg === algorithm));
}
