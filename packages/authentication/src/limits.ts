/** Limits of authentication; units last. */
export const authenticationLimits = {
  /** A presentation we make lives this long: Nuts RFC021 accepts no more. */
  presentationIssuedSeconds: 5,
  /** A presentation of another party may live this long (GFI-004 leaves it open; its sample of a year is refused). */
  presentationMaxSeconds: 60,
  /** Clock difference accepted for presentations. */
  presentationSkewSeconds: 5,
  /** Clock difference accepted for credentials, access tokens and status lists. */
  skewSeconds: 60,
  /** A DPoP proof is fresh when its `iat` is at most this far from our clock, in either direction. */
  dpopWindowSeconds: 60,
  /** Access tokens live between these (RFC 9068 `exp`). */
  accessTokenMinSeconds: 300,
  accessTokenMaxSeconds: 900,
  /** A self-issued enrolment credential. */
  enrolmentSeconds: 60,
  /** A client renews a token this long before it ends. */
  renewBeforeSeconds: 30,
  /** Verified tokens a resource server remembers. */
  knownTokens: 10_000,
  /** Headers of signed messages that are remembered, with the keys in them, and how long one may be for that. */
  knownHeaders: 10_000,
  knownHeaderCharacters: 1_024,
  /** Good signatures of messages that repeat, remembered for as long as their key is not fetched anew. */
  knownSignatures: 10_000,
  /** Shortest RSA key whose signatures count. */
  rsaBits: 2_048,
  /** Tokens kept by one client. */
  cachedTokens: 10_000,
  /** One signed message. */
  jwsCharacters: 64 * 1024,
  dpopCharacters: 4 * 1024,
  accessTokenCharacters: 16 * 1024,
  /** Body of a token request: two presentations. */
  tokenRequestBytes: 256 * 1024,
  /** Token requests worked on at once in one process. */
  tokenRequestsInFlight: 256,
  /** Credentials in one presentation. */
  credentialsPerPresentation: 8,
  /** Reason for breaking the glass. */
  reasonMinCharacters: 15,
  reasonMaxCharacters: 500,
  /** DID documents: size and time of one fetch, freshness, and how old one may be when its host is down. */
  didDocumentBytes: 64 * 1024,
  didTimeoutMs: 2_000,
  didFreshMs: 5 * 60_000,
  didStaleMs: 60 * 60_000,
  /** An unknown key asks for a new document, but not more often than this; so does a host that just failed. */
  didRetryMs: 10_000,
  didCached: 10_000,
  didMethods: 32,
  /** Status lists: packed and unpacked size, and how long one is believed at most. */
  statusListBytes: 1024 * 1024,
  statusListUnpackedBytes: 16 * 1024 * 1024,
  statusListMs: 60_000,
  statusListsCached: 1_000,
  /** Key sets of sign-in services, and the status of an attestation. */
  jwksBytes: 64 * 1024,
  jwksMs: 5 * 60_000,
  attestationStatusMs: 60_000,
  attestationStatusesCached: 10_000,
  fetchTimeoutMs: 2_000,
  /** One-time ids remembered in memory. */
  rememberedIds: 1_000_000,
  replayBatch: 500,
  /** How long ids that follow each other wait for company. */
  replayCompanyMs: 1,
  replayCleanupMs: 30_000,
  replayFullMs: 1_000,
  replayCleanupRows: 50_000,
  /** Entries of one status list: the smallest size the standard allows, so that an index says little. */
  statusListEntries: 131_072,
  statusPlaceAttempts: 64,
  statusPlaceCollisions: 4,
  /** Lives of what the issuer gives. */
  offerSeconds: 600,
  issuanceTokenSeconds: 300,
  organizationCredentialSeconds: 90 * 24 * 3600,
  professionalAttestationSeconds: 12 * 3600,
  citizenAttestationSeconds: 15 * 60,
  statusListValidSeconds: 300,
  /** A browser session ends after this long without use, and after this long in any case. */
  sessionIdleMs: 15 * 60_000,
  sessionMs: 8 * 3_600_000,
  /** Use is written down at most this often. */
  sessionTouchMs: 30_000,
  sessionCleanupRows: 1_000,
  /** A sign-in that was begun must come back by then, and so many may be open at once. */
  signInAttemptMs: 10 * 60_000,
  openSignIns: 10_000,
  returnPathCharacters: 2_000,
  /** What a provider says of itself is believed this long; one request to it. */
  providerFreshMs: 10 * 60_000,
  providerTimeoutMs: 5_000,
  providerBytes: 256 * 1024,
  logoutTokenCharacters: 8 * 1024,
  logoutTokenSeconds: 300,
  /** Lives of what the provider of test accounts gives. */
  providerCodeSeconds: 60,
  providerSessionSeconds: 8 * 3600,
} as const;
