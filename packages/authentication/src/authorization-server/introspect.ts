/** GFI-006: what a token says, in the shape of the guide (grouped) and in the shape the field uses (flat). */
import type { Actor, Clock } from '@stelsel/kernel';
import { readAccessToken } from './access-token.ts';
import type { AuthorizationTenant } from './tenant.ts';

/** `{"active":false}` for every token that is not ours, not valid or expired: the difference is nobody's business. */
export async function introspect(
  token: string,
  tenant: AuthorizationTenant,
  deps: { readonly clock: Clock },
): Promise<Readonly<Record<string, unknown>>> {
  const read = await readAccessToken(token, tenant, deps);
  if (!read.ok) {
    return { active: false };
  }
  const { actor, subject, thumbprint, issuedAt, expiresAt } = read.value;
  const facts = factsOf(actor);
  const claim = (value: unknown) => [{ value, iss: tenant.issuer, iat: issuedAt, exp: expiresAt }];
  return {
    active: true,
    iss: tenant.issuer,
    sub: subject,
    aud: tenant.audience,
    client_id: actor.client,
    jti: actor.tokenId,
    iat: issuedAt,
    exp: expiresAt,
    scope: actor.scope.join(' '),
    token_type: 'DPoP',
    cnf: { jkt: thumbprint },
    ...facts,
    assertions: { [subject]: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, claim(value)])) },
    client_assertions: { [actor.client]: { client_id: claim(actor.client) } },
  };
}

/** The names the field uses (nuts-node): identifiers of the presentation definition. */
function factsOf(actor: Actor): Readonly<Record<string, unknown>> {
  const { organization, professional, citizen, patient, purpose, reason } = actor;
  return {
    organization_ura: organization.ura,
    organization_name: organization.name,
    organization_facility_type: organization.type,
    purpose_of_use: purpose,
    ...(professional === undefined
      ? {}
      : { user_id: professional.id, user_surname: professional.name, user_role: professional.role }),
    ...(citizen === undefined ? {} : { citizen_identifier: citizen.bsn, citizen_assurance: citizen.assurance }),
    ...(patient === undefined ? {} : { patient_enrollment_identifier: patient }),
    ...(reason === undefined ? {} : { purpose_of_use_reason: reason }),
  };
}
