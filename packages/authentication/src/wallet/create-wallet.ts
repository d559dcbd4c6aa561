import type { SigningKey } from '@stelsel/kernel';
import { asObject, asTexts } from '../credentials/credential.ts';
import { decodeUnverified } from '../jws/verify-jws.ts';

/** A DID with its key and the credentials others gave it. Signs nothing by itself: see the token client. */
export interface Wallet {
  readonly did: string;
  readonly key: SigningKey;
  /** Credentials in JWT form. */
  credentials(): readonly string[];
  /** Adds a credential; it replaces the one of the same type and issuer, as a renewal does. */
  add(credential: string): void;
}

export function createWallet(options: {
  readonly did: string;
  readonly key: SigningKey;
  readonly credentials: readonly string[];
}): Wallet {
  const held = new Map<string, string>();
  const add = (credential: string): void => {
    held.set(sortOf(credential), credential);
  };
  options.credentials.forEach(add);
  return { did: options.did, key: options.key, credentials: () => [...held.values()], add };
}

function sortOf(credential: string): string {
  const decoded = decodeUnverified(credential);
  return decoded.ok
    ? JSON.stringify([decoded.value.claims.iss, asTexts(asObject(decoded.value.claims.vc)?.type)])
    : credential;
}
