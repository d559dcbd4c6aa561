import { err, ok, type Result } from '@stelsel/kernel';
import * as client from 'openid-client';
import { fault } from '../faults.ts';
import { unseal } from '../session/seal.ts';
import { digestOf, isSecretId } from '../session/secret-id.ts';
import { type AttemptDeps, attemptPurpose, type PendingSignIn } from './begin-sign-in.ts';
import { faultOfSignIn } from './fault-of-sign-in.ts';
import { type SignInSite, signInPaths } from './provider-policy.ts';

/** Who signed in, proven by the provider. */
export interface SignedInPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly providerSession?: string;
  readonly assurance: string;
  readonly idToken: string;
  readonly claims: Readonly<Record<string, unknown>>;
  /** The page the person came from. */
  readonly returnTo: string;
}

/**
 * Finishes what this browser began: `query` is what the provider sent back with it. Checked in this order: the attempt
 * (once, this browser, in time), the issuer of the answer, the code with its PKCE verifier, then signature, issuer, audience,
 * nonce, times, age and assurance of the ID token.
 */
export async function finishSignIn(
  { query, browser }: { readonly query: string; readonly browser: string | undefined },
  site: SignInSite,
  deps: AttemptDeps,
): Promise<Result<SignedInPerson>> {
  const pending = await takeAttempt(new URLSearchParams(query).get('state') ?? '', browser, site, deps);
  if (!pending.ok) {
    return pending;
  }
  const provider = await deps.provider();
  if (!provider.ok) {
    return provider;
  }
  const { state, nonce, verifier, returnTo, level } = pending.value;
  try {
    const tokens = await client.authorizationCodeGrant(
      provider.value,
      new URL(`${site.origin}${signInPaths.back}?${query}`),
      {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        maxAge: site.policy.maxAgeSeconds,
        idTokenExpected: true,
      },
    );
    const claims = tokens.claims();
    if (claims === undefined || tokens.id_token === undefined) {
      return err(fault('AUT-SIGN-IN-TOKEN', { what: 'id_token' }));
    }
    const assurance = checkAssurance(claims.acr, level === undefined ? site.policy.assurances : [level]);
    if (!assurance.ok) {
      return assurance;
    }
    const more = site.policy.userinfo
      ? await client.fetchUserInfo(provider.value, tokens.access_token, claims.sub)
      : undefined;
    return ok({
      issuer: claims.iss,
      subject: claims.sub,
      ...(typeof claims.sid === 'string' ? { providerSession: claims.sid } : {}),
      assurance: assurance.value,
      idToken: tokens.id_token,
      // What was signed wins over what was only said.
      claims: { ...more, ...claims },
      returnTo,
    });
  } catch (error) {
    return err(faultOfSignIn(error));
  }
}

/** Taken once, whatever comes of it; sealed for the browser that began. */
async function takeAttempt(
  state: string,
  browser: string | undefined,
  site: SignInSite,
  { attempts, clock }: AttemptDeps,
): Promise<Result<PendingSignIn>> {
  const taken = isSecretId(state)
    ? await attempts.take(site.name, digestOf('state', state), clock.nowMs())
    : ok(undefined);
  if (!taken.ok) {
    return taken;
  }
  const text =
    taken.value === undefined || browser === undefined
      ? undefined
      : unseal(taken.value.sealed, browser, attemptPurpose);
  return text === undefined ? err(fault('AUT-SIGN-IN-STATE')) : ok(JSON.parse(text) as PendingSignIn);
}

/** A provider that does not say how sure it is, is not sure enough. */
function checkAssurance(given: unknown, accepted: readonly string[]): Result<string> {
  if (typeof given === 'string' && accepted.includes(given)) {
    return ok(given);
  }
  const shown = typeof given === 'string' && /^[\w:/.-]{1,80}$/.test(given) ? given : '-';
  return err(fault('AUT-SIGN-IN-ASSURANCE', { given: shown, needed: accepted.join(' / ') }));
}
