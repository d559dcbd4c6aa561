/** What is remembered of somebody who signed in with a browser. `A` is the account as the site understands it. */
export interface Session<A> {
  readonly account: A;
  readonly issuer: string;
  /** Who it is at the provider. */
  readonly subject: string;
  /** The provider's own session, when it names one: sign-out there ends this session here. */
  readonly providerSession?: string;
  /** How sure the provider is, in its own words (`acr`). */
  readonly assurance: string;
  /** Hint for signing out at the provider. */
  readonly idToken: string;
  /** Shorter than usual, such as on a computer that others use too. */
  readonly idleMs?: number;
  readonly startedAtMs: number;
}

/** Whom the provider signed out: a session of its own, or everything of a person. */
export interface LogoutNotice {
  readonly subject?: string;
  readonly providerSession?: string;
}
