/** What only this authorization server may read of its own token: a JWE (dir, A256GCM). */
import type { Bsn, Referred, Representative } from '@stelsel/kernel';
import { CompactEncrypt, compactDecrypt } from 'jose';

export interface PersonalClaims {
  readonly citizen?: { readonly bsn: Bsn; readonly assurance: 'substantieel' | 'hoog' };
  readonly representative?: Representative;
  readonly patient?: Bsn;
  readonly referral?: Referred;
  readonly reason?: string;
}

const header = { alg: 'dir', enc: 'A256GCM' } as const;

export async function sealPersonal(personal: PersonalClaims, secret: Uint8Array): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(personal)))
    .setProtectedHeader(header)
    .encrypt(await keyOf(secret));
}

/** Undefined for what this server did not seal itself. */
export async function openPersonal(jwe: string, secret: Uint8Array): Promise<PersonalClaims | undefined> {
  try {
    const { plaintext } = await compactDecrypt(jwe, await keyOf(secret), {
      keyManagementAlgorithms: [header.alg],
      contentEncryptionAlgorithms: [header.enc],
    });
    return JSON.parse(new TextDecoder().decode(plaintext)) as PersonalClaims;
  } catch {
    return undefined;
  }
}

/** A secret is read once, by the object that carries it. */
const known = new WeakMap<Uint8Array, CryptoKey>();

async function keyOf(secret: Uint8Array): Promise<CryptoKey> {
  const use: KeyUsage[] = ['encrypt', 'decrypt'];
  const key =
    known.get(secret) ?? (await crypto.subtle.importKey('raw', Uint8Array.from(secret), 'AES-GCM', false, use));
  known.set(secret, key);
  return key;
}
