/** What only this authorization server may read of its own token: a JWE (dir, A256GCM) by the cryptography of Node itself. */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Bsn, Randomness, Referred, Representative } from '@stelsel/kernel';

export interface PersonalClaims {
  readonly citizen?: { readonly bsn: Bsn; readonly assurance: 'substantieel' | 'hoog' };
  readonly representative?: Representative;
  readonly patient?: Bsn;
  readonly referral?: Referred;
  readonly reason?: string;
}

const [nonceBytes, tagBytes] = [12, 16];
const gcm = { authTagLength: tagBytes } as const;
/** The key is agreed with oneself, so there is none inside (RFC 7518, 4.5): the second part is empty. */
const head = Buffer.from(JSON.stringify({ alg: 'dir', enc: 'A256GCM' })).toString('base64url');

export function sealPersonal(personal: PersonalClaims, secret: Uint8Array, randomness: Randomness): string {
  const nonce = randomness.bytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce, gcm).setAAD(Buffer.from(head, 'ascii'));
  const content = Buffer.concat([cipher.update(JSON.stringify(personal), 'utf8'), cipher.final()]);
  const parts = [nonce, content, cipher.getAuthTag()].map((part) => Buffer.from(part).toString('base64url'));
  return [head, '', ...parts].join('.');
}

/** Undefined for what this server did not seal itself. */
export function openPersonal(jwe: string, secret: Uint8Array): PersonalClaims | undefined {
  const [given, none, ...parts] = jwe.split('.');
  const [nonce, content, tag] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (given !== head || none !== '' || nonce?.length !== nonceBytes || tag?.length !== tagBytes) {
    return undefined;
  }
  try {
    const decipher = createDecipheriv('aes-256-gcm', secret, nonce, gcm)
      .setAAD(Buffer.from(head, 'ascii'))
      .setAuthTag(tag);
    const text = Buffer.concat([decipher.update(content ?? Buffer.alloc(0)), decipher.final()]);
    return JSON.parse(text.toString('utf8')) as PersonalClaims;
  } catch {
    return undefined;
  }
}
