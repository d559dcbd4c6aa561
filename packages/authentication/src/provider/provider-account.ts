import type { Text } from '@stelsel/kernel';

/** An invented person who can sign in at the provider for tests and demonstrations. */
export interface ProviderAccount {
  /** What the provider says of who it is: a pseudonym, no name. */
  readonly id: string;
  readonly name: string;
  /** What one can do with it, for whoever has to choose. */
  readonly about: Text;
  /** Level of assurance of its means. */
  readonly assurance: string;
  /** What the ID token says besides the subject. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/** A site that may let people sign in here. */
export interface ProviderClient {
  readonly id: string;
  readonly name: string;
  /** Where the site is reached; addresses of sign-in are below it. */
  readonly origin: string;
  /** Shared secret; without it the site proves itself with the keys it publishes. */
  readonly secret?: string;
  /** What the site may ask besides, at the userinfo endpoint: signed statements that are too large for an ID token. */
  readonly statements?: (account: ProviderAccount) => Promise<Readonly<Record<string, unknown>>>;
  /** Who can sign in there. */
  readonly accounts: readonly ProviderAccount[];
}
