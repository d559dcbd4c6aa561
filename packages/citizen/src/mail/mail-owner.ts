/** How mail names a person, seals an address and makes the link that stops it. */
import { createHash, createHmac, hkdfSync } from 'node:crypto';
import type { Bsn, Randomness } from '@stelsel/kernel';
import { seal, unseal } from '../own/seal.ts';

/** The same for a person at every sign-in; of no use without the secret of this service. */
export function mailOwner(bsn: Bsn, secret: Uint8Array): string {
  return createHmac('sha256', secret).update(`mail ${bsn}`).digest('base64url');
}

/** Sealed for one person: put at another it does not open. */
export function sealFor(owner: string, text: string, secret: Uint8Array, randomness: Randomness): string {
  return Buffer.from(seal(text, keyOf(secret), `mail ${owner}`, randomness)).toString('base64url');
}

export function unsealFor(owner: string, sealed: string, secret: Uint8Array): string | undefined {
  return unseal(Buffer.from(sealed, 'base64url'), keyOf(secret), `mail ${owner}`);
}

/** In every mail to this address and nowhere else; another address has another link. */
export function linkSecret(owner: string, address: string, secret: Uint8Array): string {
  return createHmac('sha256', secret).update(`mail link ${owner} ${address}`).digest('base64url');
}

/** What is kept of the link: who reads the database cannot stop or confirm anything. */
export function linkDigest(link: string): string {
  return createHash('sha256').update(`mail link ${link}`).digest('base64url');
}

function keyOf(secret: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', 'mail addresses', 32));
}
