import type { Agb, Bsn, Kvk, Result, Ura, Uzi } from '@stelsel/kernel';
import type { Sex } from './person-check.ts';

/** A person as the population register has them. */
export interface RegisteredPerson {
  readonly bsn: Bsn;
  /** `YYYY-MM-DD`; unknown parts are `00`. */
  readonly birthDate: string;
  readonly sex: Sex;
  readonly surname: string;
  readonly surnamePrefix?: string;
  readonly initials?: string;
  readonly postcode?: string;
  readonly houseNumber?: string;
  readonly deceased: boolean;
  /** The number itself is in doubt: handed out twice, or to the wrong person. */
  readonly underInvestigation: boolean;
}

/** A care professional in the BIG and UZI registers. */
export interface RegisteredProfessional {
  readonly uzi: Uzi;
  /** BIG number: eleven digits. Not every profession has one. */
  readonly big?: string;
  readonly name: string;
  /** UZI role code with its name. */
  readonly role: string;
  readonly roleName: string;
  /** False after being struck off. */
  readonly active: boolean;
}

/** A care organisation in the registers of CIBG and Vektis. */
export interface RegisteredOrganization {
  readonly ura: Ura;
  readonly agb?: Agb;
  readonly kvk?: Kvk;
  readonly name: string;
  /** RoleCodeNL. */
  readonly type: string;
  readonly active: boolean;
}

export type ProfessionalNumber = { readonly uzi: Uzi } | { readonly big: string };
export type OrganizationNumber = { readonly ura: Ura } | { readonly agb: Agb };

/** The authentic registers. `undefined` means: not in it; a fault means: could not look, and then nobody is confirmed. */
export interface Registers {
  person(bsn: Bsn): Promise<Result<RegisteredPerson | undefined>>;
  professional(number: ProfessionalNumber): Promise<Result<RegisteredProfessional | undefined>>;
  organization(number: OrganizationNumber): Promise<Result<RegisteredOrganization | undefined>>;
}
