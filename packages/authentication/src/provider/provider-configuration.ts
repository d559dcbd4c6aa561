import type { Fetcher } from '@stelsel/http';
import type { Clock, SigningKey } from '@stelsel/kernel';
import type { ClientMetadata, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { authenticationLimits as limits } from '../limits.ts';
import { guardedFetch } from '../sign-in/guarded-fetch.ts';
import { signInPaths } from '../sign-in/provider-policy.ts';
import { portSigningKey } from './port-signing-key.ts';
import type { ProviderAccount, ProviderClient } from './provider-account.ts';
import { providerAdapter } from './provider-adapter.ts';
import type { ProviderItems } from './provider-items.ts';
import { errorPage, signedOutPage, signOutPage } from './provider-pages.ts';

export interface ProviderConfigurationDeps {
  readonly key: SigningKey;
  /** Signs its cookies. */
  readonly cookieSecret: string;
  readonly clients: readonly ProviderClient[];
  readonly items: ProviderItems;
  readonly fetch: Fetcher;
  readonly clock: Clock;
}

/** Levels of assurance as the Dutch means name them, lowest first. */
const assuranceLevels = ['basis', 'midden', 'substantieel', 'hoog'];

/** Only what sign-in with a browser needs is on: code flow with PKCE, pushed requests, sign-out with notices. */
export function providerConfiguration(deps: ProviderConfigurationDeps): Configuration {
  const { clients, clock, items } = deps;
  const accounts = new Map(clients.flatMap(({ accounts: known }) => known).map((account) => [account.id, account]));
  return {
    adapter: (kind) => providerAdapter(kind, items, clock),
    jwks: { keys: [portSigningKey(deps.key)] },
    cookies: {
      keys: [deps.cookieSecret],
      long: { httpOnly: true, sameSite: 'lax', signed: true },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    clients: clients.map((client) => clientMetadata(client, deps.key.alg)),
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    acrValues: assuranceLevels,
    claims: { openid: ['sub'], profile: [...claimNames(accounts), 'attestation'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    responseTypes: ['code'],
    scopes: ['openid', 'profile'],
    findAccount: (ctx, id) => {
      const account = accounts.get(id);
      const statements = clients.find((client) => client.id === ctx.oidc.client?.clientId)?.statements;
      return account === undefined
        ? undefined
        : {
            accountId: id,
            // An ID token travels in addresses (`id_token_hint`): numbers of citizens are told at the userinfo endpoint.
            claims: async (use) => {
              if (statements === undefined) {
                return { sub: id, ...account.claims };
              }
              return use === 'userinfo' ? { sub: id, ...account.claims, ...(await statements(account)) } : { sub: id };
            },
          };
    },
    interactions: { url: (_ctx, { uid }) => `/inloggen/${uid}` },
    loadExistingGrant: grantEverything,
    // The library calls it with addresses; our fetcher decides where it may go.
    fetch: async (url, options) => {
      const { method = 'GET', headers, body } = options as RequestInit;
      const given = Object.fromEntries(new Headers(headers));
      return guardedFetch(deps.fetch)(String(url), { method, headers: given, body, redirect: 'manual' } as never);
    },
    renderError: errorPage,
    ttl: {
      AuthorizationCode: limits.providerCodeSeconds,
      AccessToken: limits.accessTokenMinSeconds,
      IdToken: limits.accessTokenMinSeconds,
      Interaction: limits.signInAttemptMs / 1000,
      Session: limits.providerSessionSeconds,
      Grant: limits.providerSessionSeconds,
      PushedAuthorizationRequest: limits.providerCodeSeconds,
    },
    features: {
      devInteractions: { enabled: false },
      externalSigningSupport: { enabled: true, ack: 'experimental-01' },
      pushedAuthorizationRequests: { enabled: true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: signOutPage, postLogoutSuccessSource: signedOutPage },
      userinfo: { enabled: true },
    },
  };
}

function clientMetadata({ id, name, origin, secret }: ProviderClient, signature: string): ClientMetadata {
  return {
    client_id: id,
    client_name: name,
    redirect_uris: [`${origin}${signInPaths.back}`],
    post_logout_redirect_uris: [`${origin}${signInPaths.afterwards}`],
    backchannel_logout_uri: `${origin}${signInPaths.backChannel}`,
    backchannel_logout_session_required: true,
    response_types: ['code'],
    grant_types: ['authorization_code'],
    application_type: 'web',
    ...(secret === undefined
      ? {
          token_endpoint_auth_method: 'private_key_jwt',
          token_endpoint_auth_signing_alg: signature as 'ES256',
          jwks_uri: `${origin}${signInPaths.keys}`,
        }
      : { token_endpoint_auth_method: 'client_secret_basic', client_secret: secret }),
  };
}

function claimNames(accounts: ReadonlyMap<string, ProviderAccount>): string[] {
  return [...new Set([...accounts.values()].flatMap(({ claims }) => Object.keys(claims)))];
}

/** The sites are ours: nobody is asked whether they may know who signed in. */
async function grantEverything(ctx: KoaContextWithOIDC) {
  const { client, session, params, provider } = ctx.oidc;
  const known = ctx.oidc.result?.consent?.grantId ?? session?.grantIdFor(client?.clientId ?? '');
  if (known !== undefined) {
    return provider.Grant.find(known);
  }
  const grant = new provider.Grant({
    ...(client === undefined ? {} : { clientId: client.clientId }),
    ...(session?.accountId === undefined ? {} : { accountId: session.accountId }),
  });
  grant.addOIDCScope(String(params?.scope ?? 'openid'));
  await grant.save();
  return grant;
}
