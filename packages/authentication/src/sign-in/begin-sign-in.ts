import { type Clock, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import * as client from 'openid-client';
import { authenticationLimits as limits } from '../limits.ts';
import { seal } from '../session/seal.ts';
import { digestOf, newSecretId } from '../session/secret-id.ts';
import type { AttemptStore } from '../session/session-store.ts';
import type { FindProvider } from './discover-provider.ts';
import { faultOfSignIn } from './fault-of-sign-in.ts';
import { type SignInSite, signInPaths } from './provider-policy.ts';

export interface AttemptDeps {
  readonly attempts: AttemptStore;
  readonly provider: FindProvider;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** What must be remembered until the browser comes back; sealed with the secret of that browser. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
  /** The one level that is good enough, when the person comes back for more certainty. */
  readonly level?: string;
}

/** Who asks, and where to go on afterwards. */
export interface SignInWish {
  readonly returnTo: string;
  readonly language: string;
  /** The secret in the cookie of the browser that asks. */
  readonly browser: string;
  readonly level?: string;
}

export const attemptPurpose = 'sign-in attempt';

/**
 * Begins at the provider: code flow with PKCE, `state` and `nonce`, pushed (RFC 9126) where the provider takes that. Gives
 * the address to send the browser to.
 */
export async function beginSignIn(
  { returnTo, language, browser, level }: SignInWish,
  site: SignInSite,
  deps: AttemptDeps,
): Promise<Result<URL>> {
  const provider = await deps.provider();
  if (!provider.ok) {
    return provider;
  }
  const { randomness, clock } = deps;
  const pending: PendingSignIn = {
    state: newSecretId(randomness),
    nonce: newSecretId(randomness),
    verifier: newSecretId(randomness),
    returnTo,
    ...(level === undefined ? {} : { level }),
  };
  const nowMs = clock.nowMs();
  const added = await deps.attempts.add(
    site.name,
    {
      digest: digestOf('state', pending.state),
      sealed: seal(JSON.stringify(pending), browser, attemptPurpose, randomness),
      expiresAtMs: nowMs + limits.signInAttemptMs,
    },
    nowMs,
  );
  if (!added.ok) {
    return added;
  }
  try {
    const parameters = await parametersOf(pending, language, site);
    const pushed = provider.value.serverMetadata().pushed_authorization_request_endpoint !== undefined;
    return ok(
      pushed
        ? await client.buildAuthorizationUrlWithPAR(provider.value, parameters)
        : client.buildAuthorizationUrl(provider.value, parameters),
    );
  } catch (error) {
    return err(faultOfSignIn(error));
  }
}

async function parametersOf(
  { state, nonce, verifier, level }: PendingSignIn,
  language: string,
  { origin, policy }: SignInSite,
): Promise<Record<string, string>> {
  return {
    response_type: 'code',
    redirect_uri: `${origin}${signInPaths.back}`,
    scope: ['openid', ...policy.scopes].join(' '),
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    max_age: String(policy.maxAgeSeconds),
    acr_values: level ?? policy.assurances.join(' '),
    // Being signed in already, with less certainty, is not enough then.
    ...(level === undefined ? {} : { prompt: 'login' }),
    ui_locales: language,
  };
}
