/**
 * The one kind of JWE of this package (RFC 7516, compact): its content key by RSA-OAEP-256, its content by AES-256-GCM. By Node
 * itself: a library made a token twice as dear as its RSA.
 */
import {
  constants,
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  KeyObject,
  publicEncrypt,
  randomBytes,
  webcrypto,
} from 'node:crypto';
import type { DecryptionKey, Randomness } from '@stelsel/kernel';
import type { RecipientKey } from './recipient-key.ts';

const algorithm = 'RSA-OAEP-256';
const encryption = 'A256GCM';
const [keyBytes, nonceBytes, tagBytes] = [32, 12, 16];
const gcm = { authTagLength: tagBytes } as const;
const oaep = { name: 'RSA-OAEP', hash: 'SHA-256' } as const;

/** Encrypts a JWS to whoever has the private half of the key. */
export function encryptTo(recipient: RecipientKey, jws: string, randomness: Randomness): string {
  const head = encode(JSON.stringify({ alg: algorithm, enc: encryption, kid: recipient.kid, cty: 'JWT' }));
  const [key, nonce] = [randomness.bytes(keyBytes), randomness.bytes(nonceBytes)];
  const wrapped = publicEncrypt(
    { key: publicKeyOf(recipient), padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' },
    key,
  );
  const cipher = createCipheriv('aes-256-gcm', key, nonce, gcm).setAAD(Buffer.from(head, 'ascii'));
  const content = Buffer.concat([cipher.update(jws, 'utf8'), cipher.final()]);
  return [head, ...[wrapped, nonce, content, cipher.getAuthTag()].map(encode)].join('.');
}

const form = /^[\w-]+(?:\.[\w-]+){4}$/;

/** What was encrypted to this key; undefined for everything else, without telling why. RSA is done beside the event loop. */
export async function decryptWith(key: DecryptionKey, jwe: string): Promise<string | undefined> {
  const [head = '', ...rest] = form.test(jwe) ? jwe.split('.') : [];
  const [wrapped, nonce, content, tag] = rest.map((part) => Buffer.from(part, 'base64url'));
  if (!isOurs(head) || wrapped === undefined || nonce?.length !== nonceBytes || content === undefined) {
    return undefined;
  }
  if (tag?.length !== tagBytes) {
    return undefined;
  }
  try {
    const decipher = createDecipheriv('aes-256-gcm', await contentKey(key, wrapped), nonce, gcm)
      .setAAD(Buffer.from(head, 'ascii'))
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/** Nothing in the header that we must understand and do not (`crit`), and nothing packed (`zip`). */
function isOurs(head: string): boolean {
  try {
    const { alg, enc, crit, zip } = JSON.parse(Buffer.from(head, 'base64url').toString()) as Record<string, unknown>;
    return alg === algorithm && enc === encryption && crit === undefined && zip === undefined;
  } catch {
    return false;
  }
}

/** A key that does not open is as good as any other key, so that nobody learns which of the two went wrong (RFC 7516, 11.5). */
async function contentKey(key: DecryptionKey, wrapped: Buffer): Promise<Uint8Array> {
  try {
    const opened = new Uint8Array(await webcrypto.subtle.decrypt(oaep, privateKeyOf(key), wrapped));
    return opened.length === keyBytes ? opened : randomBytes(keyBytes);
  } catch {
    return randomBytes(keyBytes);
  }
}

/** Reading a key costs as much as using it: it is read once, by the object that carries it. */
const publicKeys = new WeakMap<object, KeyObject>();
const privateKeys = new WeakMap<object, webcrypto.CryptoKey>();

function publicKeyOf({ jwk }: RecipientKey): KeyObject {
  const { n = '', e = '' } = jwk;
  const known = publicKeys.get(jwk) ?? createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
  publicKeys.set(jwk, known);
  return known;
}

function privateKeyOf(key: DecryptionKey): webcrypto.CryptoKey {
  const { privateKey } = key;
  const known =
    privateKeys.get(key) ??
    (privateKey instanceof KeyObject ? privateKey.toCryptoKey(oaep, false, ['decrypt']) : privateKey);
  privateKeys.set(key, known);
  return known;
}

function encode(bytes: string | Uint8Array): string {
  return Buffer.from(bytes as Uint8Array).toString('base64url');
}
