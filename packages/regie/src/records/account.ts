/** Who acts here, and in which role. Reading what is public needs no account. */

/** The roles of the agendas; what each may write stands with the types. */
export const roles = [
  'careBuyer',
  'careAdmin',
  'vendorEditor',
  'vendorSigner',
  'sectorBody',
  'rsoManager',
  'agendaOwner',
  'portfolioBoard',
  'testOperator',
  'assessor',
  'inspector',
  'competitionAuthority',
  'funder',
  'statistician',
  'desk',
  'auditor',
] as const;

export type Role = (typeof roles)[number];

/** A role somebody holds, for an organisation, in regions and sectors (codes). */
export interface HeldRole {
  readonly role: Role;
  readonly party: string;
  readonly regions?: readonly string[];
  readonly sectors?: readonly string[];
}

/** Somebody who signed in. The subject is a pseudonym of the sign-in service; names of people are not kept. */
export interface Account {
  readonly subject: string;
  /** The organisation on whose behalf, as shown beside a declaration. */
  readonly party: string;
  readonly partyName: string;
  readonly roles: readonly HeldRole[];
}

export function holds(account: Account | undefined, ...asked: readonly Role[]): boolean {
  return account?.roles.some(({ role }) => asked.includes(role)) === true;
}
