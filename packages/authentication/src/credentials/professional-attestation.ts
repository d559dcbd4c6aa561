/** The Dezi "verklaring" (v0.7): who the professional is, said by the sign-in service. */
import {
  type ActingProfessional,
  type Clock,
  err,
  ok,
  parseUra,
  parseUzi,
  type Result,
  type Ura,
} from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { verifyJws } from '../jws/verify-jws.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { AttestationStatus } from './attestation-status.ts';
import { asObject, asTexts, credentialTypes } from './credential.ts';
import type { JwksKey } from './jwks-resolver.ts';

export interface ProfessionalAttestation {
  readonly professional: ActingProfessional;
  /** The organisation they signed in for. No proof of that organisation: it must equal the organisation credential. */
  readonly ura: Ura;
  readonly expiresAtMs: number;
}

export interface ProfessionalPolicy {
  readonly clock: Clock;
  /** Accepted values of `loa_dezi`. */
  readonly assurances: readonly string[];
  readonly key: JwksKey;
  readonly status: AttestationStatus;
}

const type = credentialTypes.professional;

/** Members of the credential beside the claims of the attestation they must equal. */
const employeeClaims = {
  identifier: 'dezi_nummer',
  initials: 'voorletters',
  surnamePrefix: 'voorvoegsel',
  surname: 'achternaam',
  role: 'rol_code',
  role_name: 'rol_naam',
  role_registry: 'rol_code_bron',
} as const;

/** Puts an attestation in the credential a presentation carries (`DeziUserCredential`). */
export function wrapProfessionalAttestation(jwt: string, claims: Readonly<Record<string, unknown>>, holder: string) {
  const employee = Object.entries(employeeClaims).flatMap(([member, claim]) =>
    claims[claim] === undefined ? [] : [[member, claims[claim]] as const],
  );
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiableCredential', type],
    credentialSubject: {
      '@type': 'HealthcareProvider',
      id: holder,
      identifier: claims.abonnee_nummer,
      name: claims.abonnee_naam,
      employee: { '@type': 'HealthcareWorker', ...Object.fromEntries(employee) },
    },
    proof: { type: 'DeziIDJWT07', jwt },
  };
}

/**
 * Verifies a `DeziUserCredential`: signature with a key of an allowed `jku`, times, assurance, status (only after the
 * signature, so that nobody makes us fetch), and every member equal to the claim it repeats. It proves who the person
 * is; it says nothing of who presents it and must be bound by URA to a proven organisation.
 */
export async function verifyProfessionalAttestation(
  credential: Readonly<Record<string, unknown>>,
  policy: ProfessionalPolicy,
): Promise<Result<ProfessionalAttestation>> {
  const proof = asObject(credential.proof);
  if (!asTexts(credential.type).includes(type) || !/^DeziIDJWT\d+$/.test(String(proof?.type))) {
    return err(fault('AUT-CREDENTIAL', { type, what: 'proof' }));
  }
  const verified = await verifyJws(String(proof?.jwt), {
    clock: policy.clock,
    algorithms: ['RS256', 'ES256'],
    types: ['jwt'],
    required: ['jti', 'iss', 'exp', 'nbf', 'dezi_nummer', 'abonnee_nummer', 'rol_code', 'achternaam', 'status_uri'],
    issuer: 'any',
    audience: 'none',
    skewSeconds: limits.skewSeconds,
    maxLifetimeSeconds: 'unlimited',
    maxCharacters: limits.jwsCharacters,
    repeats: true,
    key: (header) => policy.key(String(header.jku), String(header.kid)),
  });
  if (!verified.ok) {
    return verified;
  }
  const { claims } = verified.value;
  if (!policy.assurances.includes(String(claims.loa_dezi))) {
    return err(fault('AUT-CREDENTIAL', { type, what: 'loa_dezi' }));
  }
  const subject = asObject(credential.credentialSubject);
  const differing = differingMember(subject, claims);
  if (differing !== undefined) {
    return err(fault('AUT-CREDENTIAL', { type, what: differing }));
  }
  const status = await policy.status(String(claims.status_uri));
  return status.ok ? attestationOf(claims) : status;
}

function differingMember(
  subject: Readonly<Record<string, unknown>> | undefined,
  claims: Readonly<Record<string, unknown>>,
): string | undefined {
  const employee = asObject(subject?.employee);
  if (subject?.identifier !== claims.abonnee_nummer) {
    return 'identifier';
  }
  if (subject?.name !== claims.abonnee_naam) {
    return 'name';
  }
  return Object.entries(employeeClaims).find(([member, claim]) => employee?.[member] !== claims[claim])?.[0];
}

function attestationOf(claims: Readonly<Record<string, unknown>>): Result<ProfessionalAttestation> {
  const id = parseUzi(String(claims.dezi_nummer));
  const ura = parseUra(String(claims.abonnee_nummer));
  const role = String(claims.rol_code);
  if (!id.ok || !ura.ok || !/^\d{2}\.\d{3}$/.test(role)) {
    const what = !id.ok ? 'dezi_nummer' : !ura.ok ? 'abonnee_nummer' : 'rol_code';
    return err(fault('AUT-CREDENTIAL', { type, what }));
  }
  const name = [claims.voorletters, claims.voorvoegsel, claims.achternaam]
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .join(' ');
  return ok({ professional: { id: id.value, name, role }, ura: ura.value, expiresAtMs: Number(claims.exp) * 1000 });
}
