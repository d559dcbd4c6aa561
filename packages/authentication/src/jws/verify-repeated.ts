import { hash } from 'node:crypto';
import type { PublicJwk } from '@stelsel/kernel';
import { authenticationLimits as limits } from '../limits.ts';

/** Messages by their hash, least recently shown first, with the key they were good under. */
const known = new Map<string, PublicJwk>();

/**
 * Checks the signature of one message under one key once: an organisation shows the same credential with every token it
 * asks, and a professional the same attestation all day. Only what was good is remembered, and only that the signature was:
 * who may sign, for how long, for whom and whether it was withdrawn is looked at every time. It counts for this object of
 * the key: who fetches the key anew has another object, and checks anew.
 */
export async function verifyRepeated(
  key: PublicJwk,
  message: string,
  isSigned: () => Promise<boolean>,
): Promise<boolean> {
  const digest = hash('sha256', message, 'base64');
  if (known.get(digest) !== key && !(await isSigned())) {
    return false;
  }
  known.delete(digest);
  known.set(digest, key);
  const oldest = known.keys().next();
  if (known.size > limits.knownSignatures && !oldest.done) {
    known.delete(oldest.value);
  }
  return true;
}
