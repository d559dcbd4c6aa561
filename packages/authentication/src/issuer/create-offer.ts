import { err, ok, parseUra, type Result } from '@stelsel/kernel';
import { credentialTypes } from '../credentials/credential.ts';
import { fault } from '../faults.ts';
import { authenticationLimits } from '../limits.ts';
import type { IssuerDeps } from './issuer-deps.ts';
import { signOwnToken } from './own-tokens.ts';

export const preAuthorizedCodeGrant = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';

/** A credential offer of OpenID4VCI 1.0 with a pre-authorised code. */
export interface CredentialOffer {
  readonly credential_issuer: string;
  readonly credential_configuration_ids: readonly string[];
  readonly grants: Readonly<Record<string, { readonly 'pre-authorized_code': string }>>;
}

/**
 * Offers an organisation its credential. Whoever has the code gets the credential on a DID of their own, once, within ten
 * minutes: hand it over through a channel that reaches only that organisation.
 */
export async function createOffer(uraText: string, deps: IssuerDeps): Promise<Result<CredentialOffer>> {
  const ura = parseUra(uraText);
  if (!ura.ok) {
    return ura;
  }
  const organization = await deps.identities.organization(ura.value);
  if (!organization.ok || organization.value === undefined) {
    return organization.ok ? err(fault('AUT-UNKNOWN-IDENTITY')) : organization;
  }
  const code = await signOwnToken('offer+jwt', { ura: ura.value }, authenticationLimits.offerSeconds, deps);
  return code.ok
    ? ok({
        credential_issuer: deps.issuer,
        credential_configuration_ids: [credentialTypes.organization],
        grants: { [preAuthorizedCodeGrant]: { 'pre-authorized_code': code.value } },
      })
    : code;
}
