import { createPublicKey, generateKeyPairSync, hkdfSync, type KeyObject, sign } from 'node:crypto';
import { type DecryptionKey, type KeyStore, ok, type PublicJwk, type SigningKey } from '@stelsel/kernel';

/** Keys that live as long as the store; the same name gives the same key. The kid is the name. */
export function memoryKeyStore(): KeyStore {
  const signingKeys = new Map<string, SigningKey>();
  const decryptionKeys = new Map<string, DecryptionKey>();
  return {
    signingKey: async (name, alg) => ok(remember(signingKeys, `${alg} ${name}`, () => makeSigningKey(name, alg))),
    decryptionKey: async (name) => ok(remember(decryptionKeys, name, () => makeDecryptionKey(name))),
    secret: async (name, length) => ok(new Uint8Array(hkdfSync('sha256', 'test', '', name, length))),
  };
}

function remember<T>(map: Map<string, T>, name: string, make: () => T): T {
  const known = map.get(name) ?? make();
  map.set(name, known);
  return known;
}

function makeSigningKey(kid: string, alg: 'ES256' | 'EdDSA'): SigningKey {
  const { privateKey } =
    alg === 'ES256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  return {
    kid,
    alg,
    publicJwk: { ...publicJwk(privateKey), kid, alg, use: 'sig' },
    sign: async (data) => {
      const signature = sign(alg === 'ES256' ? 'sha256' : null, data, { key: privateKey, dsaEncoding: 'ieee-p1363' });
      return ok(new Uint8Array(signature));
    },
  };
}

function makeDecryptionKey(kid: string): DecryptionKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid, publicJwk: { ...publicJwk(privateKey), kid, alg: 'RSA-OAEP-256', use: 'enc' }, privateKey };
}

function publicJwk(privateKey: KeyObject): PublicJwk {
  return createPublicKey(privateKey).export({ format: 'jwk' }) as PublicJwk;
}
