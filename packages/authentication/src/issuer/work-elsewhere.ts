/**
 * One sign-in for everybody one works for: a professional who signed in gets the attestation for another organisation without
 * signing in anew. What she may there is decided there, by the register and by every node.
 */
import { err, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { IssuerDeps } from './issuer-deps.ts';
import { openOwnToken, signOwnToken } from './own-tokens.ts';
import { signInProfessional } from './sign-in-professional.ts';

/** What is kept of a sign-in: a token that only this issuer can open, for a working day. */
export function keepSignIn(id: string, deps: IssuerDeps): Promise<Result<string>> {
  return signOwnToken('sign-in+jwt', { sub: id }, limits.professionalAttestationSeconds, deps);
}

/** Faults: AUT-SIGN-IN-OVER, and AUT-UNKNOWN-IDENTITY where the person does not work. */
export async function workElsewhere(
  { signIn, ura }: { readonly signIn: string; readonly ura: string },
  deps: IssuerDeps,
): Promise<Result<string>> {
  const kept = await openOwnToken('sign-in+jwt', signIn, 'often', deps);
  return kept.ok ? signInProfessional({ id: String(kept.value.sub), ura }, deps) : err(fault('AUT-SIGN-IN-OVER'));
}
