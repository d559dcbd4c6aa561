/** What registers say of who may act for whom: parental authority (BRP, BVD) and authorisations (DigiD Machtigen). */
import type { Bsn, Representative, Result } from '@stelsel/kernel';
import type { Regime } from './regime.ts';

/** One line of a register. It says what was granted, not what is allowed today: that follows from age and agreement. */
export interface Authority {
  readonly representative: Bsn;
  readonly represented: Bsn;
  readonly relation: Representative['relation'];
  /** Of a mandate: what was authorised. */
  readonly rights?: Representative['rights'];
  /** Last day, `yyyy-mm-dd`. */
  readonly until?: string;
}

export interface RegisteredPerson {
  readonly bsn: Bsn;
  readonly name: string;
  /** `yyyy-mm-dd` */
  readonly birthDate: string;
}

/** The registers of authority. Asked anew each time: an authority that ended is gone at the next question. */
export interface AuthorityRegister {
  authoritiesOf(representative: Bsn): Promise<Result<readonly Authority[]>>;
  representativesOf(represented: Bsn): Promise<Result<readonly Authority[]>>;
  /** Undefined: not registered. */
  person(bsn: Bsn): Promise<Result<RegisteredPerson | undefined>>;
}

/** What a child of 12 to 15 agreed that a parent may see. */
export interface Agreement {
  readonly child: Bsn;
  readonly parent: Bsn;
  readonly sinceMs: number;
}

export interface AgreementStore {
  of(child: Bsn): Promise<Result<readonly Agreement[]>>;
  agree(agreement: Agreement): Promise<Result<void>>;
  withdraw(child: Bsn, parent: Bsn): Promise<Result<void>>;
}

/** Somebody whom one may represent today. Without rights there is an authority, but it gives nothing now. */
export interface Represented extends RegisteredPerson {
  readonly relation: Representative['relation'];
  readonly rights: Representative['rights'];
  readonly ageYears: number;
  readonly regime: Regime;
  /** Last day on which these rules hold. */
  readonly until?: string;
}

/** Who could look along with a child, and whether it agreed. */
export interface ParentOfChild extends RegisteredPerson {
  readonly agreedSinceMs?: number;
}
