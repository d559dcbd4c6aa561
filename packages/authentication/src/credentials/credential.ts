/** A W3C verifiable credential 1.1 in JWT form, after verification. */
export interface VerifiedCredential {
  /** `jti`, such as `urn:uuid:...`. */
  readonly id: string;
  readonly issuer: string;
  readonly types: readonly string[];
  /** `credentialSubject.id`: the DID of who may present it. */
  readonly holder: string;
  /** The other members of `credentialSubject`. */
  readonly subject: Readonly<Record<string, unknown>>;
  readonly expiresAtMs: number;
}

/** Types of credential this package makes and reads (GF Authenticatie, credential catalogue). */
export const credentialTypes = {
  organization: 'HealthcareOrganizationCredential',
  roleType: 'HealthcareProviderRoleTypeCredential',
  enrolment: 'PatientEnrollmentCredential',
  citizen: 'CitizenIdentityCredential',
  professional: 'DeziUserCredential',
} as const;

/** One entry of `credentialStatus` (Bitstring Status List 1.0). */
export interface StatusEntry {
  readonly id?: string;
  readonly type: string;
  readonly statusPurpose: string;
  /** A number written as text. */
  readonly statusListIndex: string;
  readonly statusListCredential: string;
}

/** An object from somebody else's JSON, or undefined. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** The words of a member that is one text or a list of texts. */
export function asTexts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
}

/** The value of an identifier with this system; identifiers are one object or a list. */
export function identifierValue(value: unknown, system: string): string | undefined {
  const found = (Array.isArray(value) ? value : [value]).map(asObject).find((item) => item?.system === system)?.value;
  return typeof found === 'string' ? found : undefined;
}
