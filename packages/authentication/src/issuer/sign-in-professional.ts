/** Stands in for Dezi: a test professional signs in at an organisation and gets the signed attestation. */
import { epochSeconds, err, parseUra, parseUzi, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { signJws } from '../jws/sign-jws.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { IssuerDeps } from './issuer-deps.ts';

/** Claims as the Dezi "verklaring" v0.7 names them; valid for a working day, with a status service. */
export async function signInProfessional(
  ask: { readonly id: string; readonly ura: string },
  deps: IssuerDeps,
): Promise<Result<string>> {
  const [id, ura] = [parseUzi(ask.id), parseUra(ask.ura)];
  if (!id.ok || !ura.ok) {
    return id.ok ? (ura as Result<never>) : id;
  }
  const found = await deps.identities.professional(id.value, ura.value);
  if (!found.ok || found.value === undefined) {
    return found.ok ? err(fault('AUT-UNKNOWN-IDENTITY')) : found;
  }
  const person = found.value;
  const now = epochSeconds(deps.clock);
  const attestationId = deps.randomness.uuid();
  const exp = now + limits.professionalAttestationSeconds;
  const place = await deps.register.allocate(attestationId, exp * 1000);
  if (!place.ok) {
    return place;
  }
  const claims = {
    jti: attestationId,
    iss: deps.issuer,
    nbf: now,
    exp,
    json_schema: 'https://www.dezi.nl/json_schemas/v1/verklaring.json',
    loa_dezi: 'http://eidas.europe.eu/LoA/high',
    verklaring_id: attestationId,
    dezi_nummer: person.id,
    voorletters: person.initials,
    ...(person.surnamePrefix === undefined ? {} : { voorvoegsel: person.surnamePrefix }),
    achternaam: person.surname,
    abonnee_nummer: person.organization.ura,
    abonnee_naam: person.organization.name,
    rol_code: person.role,
    rol_naam: person.roleName,
    rol_code_bron: 'http://www.dezi.nl/rol_code_bron/big',
    status_uri: `${deps.issuer}/attestations/${attestationId}/status`,
  };
  return signJws({ typ: 'JWT', jku: `${deps.issuer}/jwks.json` }, claims, deps.key);
}
