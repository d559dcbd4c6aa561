import type { SigningKey } from '@stelsel/kernel';

/** What is demanded of a provider and of its ID tokens. Every member is required: there are no defaults to forget. */
export interface ProviderPolicy {
  /** Exact `iss`, and where the provider describes itself (OpenID Connect Discovery). */
  readonly issuer: string;
  readonly clientId: string;
  /** How we show that we are this client: a shared secret, or our own key (`private_key_jwt`). */
  readonly client: { readonly secret: string } | { readonly key: SigningKey };
  /** Besides `openid`. */
  readonly scopes: readonly string[];
  /** The one algorithm of ID tokens and logout tokens; `none` and HS* cannot be chosen. */
  readonly signature: 'ES256' | 'PS256' | 'RS256';
  /** Accepted levels of assurance (`acr`), most wanted first. */
  readonly assurances: readonly string[];
  /** How long ago somebody may have proven who they are to the provider. */
  readonly maxAgeSeconds: number;
  /** Whether claims are asked at the userinfo endpoint too. */
  readonly userinfo: boolean;
  /** Plain http is for a provider on this machine only. */
  readonly loopback: boolean;
}

/** One site where people sign in. */
export interface SignInSite {
  /** Name of the site: of its cookie and its sessions. */
  readonly name: string;
  /** How browsers reach it, without a slash at the end. */
  readonly origin: string;
  readonly policy: ProviderPolicy;
}

/** Addresses of sign-in below the origin of a site; the provider knows them exactly. */
export const signInPaths = {
  begin: '/aanmelden',
  back: '/aanmelden/terug',
  keys: '/aanmelden/sleutels',
  session: '/aanmelden/sessie',
  frontChannel: '/aanmelden/voorkanaal',
  backChannel: '/aanmelden/achterkanaal',
  out: '/afmelden',
  afterwards: '/afgemeld',
} as const;
