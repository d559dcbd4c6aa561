import type { Fetcher } from '@stelsel/http';
import { type Clock, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import * as client from 'openid-client';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import { clientAuthentication } from './client-authentication.ts';
import { faultOfSignIn } from './fault-of-sign-in.ts';
import { guardedFetch } from './guarded-fetch.ts';
import type { ProviderPolicy } from './provider-policy.ts';

export interface ProviderDeps {
  readonly fetch: Fetcher;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** The provider as it describes itself, checked against the policy; asked when needed, so that its absence stops no start. */
export type FindProvider = () => Promise<Result<client.Configuration>>;

/** Faults: `AUT-PROVIDER-AWAY`, `AUT-PROVIDER` (what it offers does not fit the policy). */
export function discoverProvider(policy: ProviderPolicy, deps: ProviderDeps): FindProvider {
  let known: { readonly configuration: client.Configuration; readonly atMs: number } | undefined;
  return async () => {
    if (known !== undefined && deps.clock.nowMs() - known.atMs < limits.providerFreshMs) {
      return ok(known.configuration);
    }
    const found = await discover(policy, deps);
    if (found.ok) {
      known = { configuration: found.value, atMs: deps.clock.nowMs() };
    }
    return found;
  };
}

async function discover(policy: ProviderPolicy, deps: ProviderDeps): Promise<Result<client.Configuration>> {
  const issuer = new URL(policy.issuer);
  if (issuer.protocol !== 'https:' && !policy.loopback) {
    return err(fault('AUT-PROVIDER', { what: 'https' }));
  }
  try {
    const configuration = await client.discovery(
      issuer,
      policy.clientId,
      {
        id_token_signed_response_alg: policy.signature,
        [client.clockSkew]: Math.round((deps.clock.nowMs() - Date.now()) / 1000),
        [client.clockTolerance]: limits.skewSeconds,
      },
      clientAuthentication(policy, deps),
      {
        [client.customFetch]: guardedFetch(deps.fetch),
        timeout: limits.providerTimeoutMs / 1000,
        // Signatures are checked although the token comes over TLS from the provider itself.
        execute: [client.enableNonRepudiationChecks, ...(policy.loopback ? [client.allowInsecureRequests] : [])],
      },
    );
    const wrong = misfit(configuration.serverMetadata(), policy);
    return wrong === undefined ? ok(configuration) : err(fault('AUT-PROVIDER', { what: wrong }));
  } catch (error) {
    const found = faultOfSignIn(error);
    return err(found.code === 'AUT-PROVIDER-AWAY' ? found : fault('AUT-PROVIDER', { what: whatWrong(error) }));
  }
}

function whatWrong(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'discovery';
}

/** What the provider lacks; the policy is not lowered to what it has. */
function misfit(
  server: Readonly<client.ServerMetadata>,
  { signature, client: own }: ProviderPolicy,
): string | undefined {
  const {
    id_token_signing_alg_values_supported: algorithms,
    code_challenge_methods_supported: challenges,
    token_endpoint_auth_methods_supported: methods = ['client_secret_basic'],
  } = server;
  const method = 'key' in own ? 'private_key_jwt' : 'client_secret_basic';
  if (challenges !== undefined && !challenges.includes('S256')) {
    return 'PKCE S256';
  }
  if (Array.isArray(algorithms) && !algorithms.includes(signature)) {
    return `id_token ${signature}`;
  }
  if (!methods.includes(method)) {
    return method;
  }
  return server.jwks_uri === undefined ? 'jwks_uri' : undefined;
}
