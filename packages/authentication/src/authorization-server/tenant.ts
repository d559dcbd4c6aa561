import type { Bsn, Referred, Result, SigningKey, Ura } from '@stelsel/kernel';

/** Who may ask for a scope: a professional, a citizen, or the systems of an organisation without a person. */
export type CallerKind = 'professional' | 'citizen' | 'organization';

/**
 * One authorization server. Each custodian has its own, found by its address (GFI-004): a token of one is worth nothing
 * at another.
 */
export interface AuthorizationTenant {
  /** Its identifier and base address, https without trailing slash: `aud` of presentations, `iss` of tokens. */
  readonly issuer: string;
  /** The resource server the tokens are for: `aud` of tokens. */
  readonly audience: string;
  readonly key: SigningKey;
  /** 32 bytes: encrypts what only the resource server may read in a token. */
  readonly secret: Uint8Array;
  /** Scopes that can be asked, and by whom. */
  readonly scopes: Readonly<Record<string, { readonly callers: readonly CallerKind[] }>>;
  /**
   * Set by a service that must not know who a person is (the index): a presentation that names a citizen or patient is
   * refused, and `PATRQT` is believed of the named types of organisation, which signed the citizen in themselves.
   */
  readonly pseudonymous?: { readonly citizenServices: readonly string[] };
  /** Opens the authorization bases this custodian gave out; a service that sends no Tasks has none. */
  readonly openReferral?: OpenReferral;
  /** Life of a token, 300 to 900 seconds. */
  readonly tokenSeconds: number;
}

/** Path parameters of the prefix the plugin is mounted under decide which; undefined gives a 404. */
export type FindTenant = (params: Readonly<Record<string, string>>) => AuthorizationTenant | undefined;

/**
 * What an authorization base gives to the organisation that proves who it is: one Task and its person, as long as the Task
 * is open. Every other case is a fault, and the asker learns no difference between them.
 */
export type OpenReferral = (
  authorizationBase: string,
  asker: { readonly organization: Ura; readonly scope: readonly string[] },
) => Promise<Result<Referral>>;

export interface Referral extends Referred {
  readonly patient: Bsn;
}
