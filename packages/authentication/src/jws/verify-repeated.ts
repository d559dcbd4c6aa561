import { hash } from 'node:crypto';
import type { PublicJwk } from '@stelsel/kernel';
import { authenticationLimits as limits } from '../limits.ts';

/** By the object of the key: who fetches the key anew has another object, and checks everything anew. */
const known = new WeakMap<PublicJwk, Set<string>>();

/**
 * Checks the signature of one message under one key once: an organisation shows the same credential with every token it
 * asks, and a professional the same attestation all day. Only what was good is remembered, and only that the signature was:
 * who may sign, for how long, for whom and whether it was withdrawn is looked at every time.
 */
export async function verifyRepeated(
  key: PublicJwk,
  message: string,
  isSigned: () => Promise<boolean>,
): Promise<boolean> {
  const digest = hash('sha256', message, 'base64');
  const good = known.get(key) ?? new Set<string>();
  if (good.has(digest)) {
    return true;
  }
  if (!(await isSigned())) {
    return false;
  }
  known.set(key, good.add(digest));
  const [oldest] = good;
  if (good.size > limits.knownSignatures && oldest !== undefined) {
    good.delete(oldest);
  }
  return true;
}
