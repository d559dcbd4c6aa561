/** The credential endpoint of OpenID4VCI: an issuance token and a proof of the holder's key give the credential. */
import { err, namingSystem, ok, parseUra, type Result } from '@stelsel/kernel';
import { credentialTypes } from '../credentials/credential.ts';
import { issueCredential } from '../credentials/issue-credential.ts';
import { didOfKeyId } from '../did/did-web.ts';
import { fault } from '../faults.ts';
import { verifyJws } from '../jws/verify-jws.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { IssuerDeps } from './issuer-deps.ts';
import { openOwnToken } from './own-tokens.ts';
import { statusEntry } from './status-entry.ts';

/** Signs URA, name and RoleCodeNL for the DID that signed `proof`; the proof answers a nonce that is used up by it. */
export async function issueOrganizationCredential(
  ask: { readonly issuanceToken: string; readonly proof: string },
  deps: IssuerDeps,
): Promise<Result<string>> {
  const token = await openOwnToken('issuance+jwt', ask.issuanceToken, 'often', deps);
  if (!token.ok) {
    return token;
  }
  const holder = await provenHolder(ask.proof, deps);
  if (!holder.ok) {
    return holder;
  }
  const ura = parseUra(String(token.value.ura));
  const organization = ura.ok ? await deps.identities.organization(ura.value) : ura;
  if (!organization.ok || organization.value === undefined) {
    return organization.ok ? err(fault('AUT-UNKNOWN-IDENTITY')) : organization;
  }
  const { name, type } = organization.value;
  const id = `urn:uuid:${deps.randomness.uuid()}`;
  const lifetimeSeconds = limits.organizationCredentialSeconds;
  const place = await deps.register.allocate(id, deps.clock.nowMs() + lifetimeSeconds * 1000);
  if (!place.ok) {
    return place;
  }
  const identifier = { system: namingSystem.ura, value: organization.value.ura };
  return issueCredential(
    {
      type: credentialTypes.organization,
      id,
      holder: holder.value,
      subject: { identifier, name, roleCodeNL: type },
      lifetimeSeconds,
      status: statusEntry(deps.issuer, place.value),
    },
    { ...deps, issuer: deps.did },
  );
}

async function provenHolder(proof: string, deps: IssuerDeps): Promise<Result<string>> {
  const verified = await verifyJws(proof, {
    clock: deps.clock,
    algorithms: ['ES256'],
    types: ['openid4vci-proof+jwt'],
    required: ['iat', 'nonce'],
    issuer: 'any',
    audience: deps.issuer,
    skewSeconds: limits.presentationSkewSeconds,
    maxLifetimeSeconds: 'unlimited',
    maxCharacters: limits.jwsCharacters,
    repeats: false,
    key: (header) => deps.resolver.key(String(header.kid), 'authentication'),
  });
  if (!verified.ok) {
    return verified;
  }
  const { header, claims } = verified.value;
  const holder = didOfKeyId(String(header.kid));
  if (holder === undefined || (claims.iss ?? holder) !== holder) {
    return err(fault('AUT-CLAIM', { claim: 'iss' }));
  }
  const nonce = await openOwnToken('nonce+jwt', String(claims.nonce), 'once', deps);
  return nonce.ok ? ok(holder) : nonce;
}
