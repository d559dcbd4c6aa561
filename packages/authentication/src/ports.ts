import type { Bsn, Result, Ura, Uzi } from '@stelsel/kernel';

/**
 * Remembers one-time ids until they expire. `useOnce` gives ok the first time and `AUT-REPLAYED` every time after, over
 * all processes that share the store; a store that cannot answer gives `AUT-REPLAY-STORE`, and the caller denies.
 */
export interface ReplayStore {
  useOnce(use: OneTimeUse): Promise<Result<void>>;
}

export interface OneTimeUse {
  /** Separates kinds of ids: `dpop`, `presentation`, `offer`. */
  readonly kind: string;
  /** The id together with whoever chose it, so that one party cannot use up the ids of another. */
  readonly id: string;
  /** After this moment the proof is refused by its age, so the id may be forgotten. */
  readonly expiresAtMs: number;
}

/** What the issuer knows of an organisation; in a region of test identities the population. */
export interface TestOrganization {
  readonly ura: Ura;
  readonly name: string;
  /** RoleCodeNL. */
  readonly type: string;
}

export interface TestProfessional {
  readonly id: Uzi;
  readonly initials: string;
  readonly surnamePrefix?: string;
  readonly surname: string;
  /** UZI role code with its name, such as `01.015` Huisarts. */
  readonly role: string;
  readonly roleName: string;
  readonly organization: TestOrganization;
}

export interface TestCitizen {
  readonly bsn: Bsn;
}

/** Directory of test identities, given by the application. `undefined` means: not known; a fault means: cannot look. */
export interface TestIdentities {
  organization(ura: Ura): Promise<Result<TestOrganization | undefined>>;
  /** A professional at one organisation: people work in several places. */
  professional(id: Uzi, ura: Ura): Promise<Result<TestProfessional | undefined>>;
  citizen(bsn: Bsn): Promise<Result<TestCitizen | undefined>>;
}

/** Every credential the issuer gave has one place in a status list; revoking sets its bit. */
export interface StatusRegister {
  /** Reserves a random free place. */
  allocate(credentialId: string, expiresAtMs: number): Promise<Result<StatusPlace>>;
  /** False when the id is unknown. */
  revoke(credentialId: string, atMs: number): Promise<Result<boolean>>;
  /** Whether a credential was given and not revoked; undefined when unknown. */
  isValid(credentialId: string): Promise<Result<boolean | undefined>>;
  revokedIn(list: number): Promise<Result<readonly number[]>>;
}

export interface StatusPlace {
  readonly list: number;
  readonly index: number;
}
