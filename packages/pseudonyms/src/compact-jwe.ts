/** The one kind of JWE of this package (RFC 7516, compact): its content key by RSA-OAEP-256, its content by AES-256-GCM. */
import type { DecryptionKey } from '@stelsel/kernel';
import { CompactEncrypt, type CryptoKey, compactDecrypt, importJWK } from 'jose';
import type { RecipientKey } from './recipient-key.ts';

const algorithm = 'RSA-OAEP-256';
const encryption = 'A256GCM';

/** Encrypts a JWS to whoever has the private half of the key. */
export async function encryptTo({ kid, jwk }: RecipientKey, jws: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(jws))
    .setProtectedHeader({ alg: algorithm, enc: encryption, kid, cty: 'JWT' })
    .encrypt(await publicKeyOf(jwk));
}

/** What was encrypted to this key; undefined for everything else, without telling why. */
export async function decryptWith({ privateKey }: DecryptionKey, jwe: string): Promise<string | undefined> {
  try {
    const { plaintext } = await compactDecrypt(jwe, privateKey, {
      keyManagementAlgorithms: [algorithm],
      contentEncryptionAlgorithms: [encryption],
      maxDecompressedLength: 0,
    });
    return new TextDecoder().decode(plaintext);
  } catch {
    return undefined;
  }
}

/** Reading a key costs more than using it: it is read once, by the object that carries it. */
const publicKeys = new WeakMap<object, CryptoKey | Uint8Array>();

async function publicKeyOf(jwk: RecipientKey['jwk']): Promise<CryptoKey | Uint8Array> {
  const known = publicKeys.get(jwk) ?? (await importJWK({ ...jwk }, algorithm));
  publicKeys.set(jwk, known);
  return known;
}
