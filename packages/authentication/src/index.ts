export {
  type AccessTokenAuthenticatorDeps,
  accessTokenAuthenticator,
} from './access-token-authenticator.ts';
export { memoryDidCache } from './adapters/memory/did-cache.ts';
export { memoryReplayStore } from './adapters/memory/replay-store.ts';
export { memoryStatusRegister } from './adapters/memory/status-register.ts';
export { postgresAgreementStore } from './adapters/postgres/agreement-store.ts';
export { postgresDidCache } from './adapters/postgres/did-cache.ts';
export { authenticationMigrations } from './adapters/postgres/migrations.ts';
export { postgresProviderItems } from './adapters/postgres/provider-items.ts';
export { postgresReplayStore } from './adapters/postgres/replay-store.ts';
export { sessionMigrations } from './adapters/postgres/session-migrations.ts';
export { postgresAttemptStore, postgresSessionStore } from './adapters/postgres/session-store.ts';
export { postgresStatusRegister } from './adapters/postgres/status-register.ts';
export { type AuthorizationServerDeps, authorizationServer } from './authorization-server/authorization-server.ts';
export type {
  AuthorizationTenant,
  CallerKind,
  FindTenant,
  OpenReferral,
  Referral,
} from './authorization-server/tenant.ts';
export { credentialTypes, type StatusEntry, type VerifiedCredential } from './credentials/credential.ts';
export { type CredentialDraft, issueCredential } from './credentials/issue-credential.ts';
export { type CredentialPolicy, verifyCredential } from './credentials/verify-credential.ts';
export { type SignInDeps, verifyCitizenSignIn, verifyProfessionalSignIn } from './credentials/verify-sign-in.ts';
export { type StatusListPolicy, type VerifiedStatusList, verifyStatusList } from './credentials/verify-status-list.ts';
export { type DidDocument, didDocument, keyIdOf } from './did/did-document.ts';
export { type CachedDid, type DidCache, type DidResolver, didResolver } from './did/did-resolver.ts';
export { didServer } from './did/did-server.ts';
export { didDocumentUrl, didOf } from './did/did-web.ts';
export { createDpopProof } from './dpop/create-dpop-proof.ts';
export { type DpopPolicy, verifyDpop } from './dpop/verify-dpop.ts';
export { fault as authenticationFaults } from './faults.ts';
export { type CredentialOffer, createOffer } from './issuer/create-offer.ts';
export { type CredentialIssuerDeps, credentialIssuer } from './issuer/credential-issuer.ts';
export type { IssuerDeps } from './issuer/issuer-deps.ts';
export { signInCitizen } from './issuer/sign-in-citizen.ts';
export { signInProfessional } from './issuer/sign-in-professional.ts';
export { ephemeralKey, importedKey } from './jws/ephemeral-key.ts';
export type { JwsAlgorithm, JwsPolicy } from './jws/jws-policy.ts';
export { signJws } from './jws/sign-jws.ts';
export { type VerifiedJws, verifyJws } from './jws/verify-jws.ts';
export { authenticationLimits } from './limits.ts';
export type {
  OneTimeUse,
  ReplayStore,
  StatusPlace,
  StatusRegister,
  TestCitizen,
  TestIdentities,
  TestOrganization,
  TestProfessional,
} from './ports.ts';
export { createPresentation } from './presentation/create-presentation.ts';
export {
  type PresentationPolicy,
  type VerifiedPresentation,
  verifyPresentation,
} from './presentation/verify-presentation.ts';
export type { ProviderAccount, ProviderClient } from './provider/provider-account.ts';
export { type SignInProviderDeps, signInProvider } from './provider/sign-in-provider.ts';
export type {
  AgreementStore,
  Authority,
  AuthorityRegister,
  ParentOfChild,
  RegisteredPerson,
  Represented,
} from './representation/authority.ts';
export { type Regime, regimeAt } from './representation/regime.ts';
export { type RepresentationClient, representationClient } from './representation/representation-client.ts';
export { type RepresentationServerDeps, representationServer } from './representation/representation-server.ts';
export type { RepresentationAnswer } from './representation/representation-service.ts';
export { formTokenOf } from './session/form-token.ts';
export { guardForms } from './session/guard-forms.ts';
export type { OpenSession } from './session/read-session.ts';
export type { Session } from './session/session.ts';
export { type SiteCookie, siteCookie } from './session/site-cookie.ts';
export { discoverProvider } from './sign-in/discover-provider.ts';
export type { SignedInPerson } from './sign-in/finish-sign-in.ts';
export { type ProviderPolicy, type SignInSite, signInPaths } from './sign-in/provider-policy.ts';
export { type Departed, type SignIn, type SignInDepsOfSite, signIn } from './sign-in/sign-in-server.ts';
export { createTrust, type Trust, type TrustOptions } from './trust.ts';
export { createWallet, type Wallet } from './wallet/create-wallet.ts';
export { type ObtainDeps, obtainCredential } from './wallet/obtain-credential.ts';
export {
  authorizationServerOf,
  type BoundToken,
  type TokenAsk,
  type TokenClient,
  type TokenClientDeps,
  tokenClient,
} from './wallet/token-client.ts';
