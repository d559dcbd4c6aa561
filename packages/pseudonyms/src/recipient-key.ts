import { err, ok, type PublicJwk, type Result } from '@stelsel/kernel';
import { calculateJwkThumbprint, importJWK } from 'jose';
import { fault } from './faults.ts';
import { pseudonymLimits } from './limits.ts';

/** The public key evaluations are sealed with: RSA, for RSA-OAEP-256. */
export interface RecipientKey {
  readonly kid: string;
  readonly jwk: PublicJwk;
}

/** Takes the public part of an RSA key that is long enough; its kid is the RFC 7638 thumbprint unless it has one. */
export async function parseRecipientKey(jwk: unknown): Promise<Result<RecipientKey>> {
  const bits = pseudonymLimits.recipientKeyBits;
  const refused = err(fault('PSN-RECIPIENT-KEY', { bits }, 'jwk'));
  const { kty, n, e, kid } = (typeof jwk === 'object' && jwk !== null ? jwk : {}) as Record<string, unknown>;
  if (kty !== 'RSA' || typeof n !== 'string' || typeof e !== 'string') {
    return refused;
  }
  if (Buffer.from(n, 'base64url').length * 8 < bits) {
    return refused;
  }
  try {
    const plain = { kty, n, e };
    await importJWK(plain, 'RSA-OAEP-256');
    const name = typeof kid === 'string' && /^[\w.-]{1,128}$/.test(kid) ? kid : await calculateJwkThumbprint(plain);
    return ok({ kid: name, jwk: { ...plain, kid: name, alg: 'RSA-OAEP-256', use: 'enc' } });
  } catch {
    return refused;
  }
}
