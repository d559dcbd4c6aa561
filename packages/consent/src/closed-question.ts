import type { Bsn, Purpose, Uzi } from '@stelsel/kernel';
import type { PartyFacts } from './decide.ts';

/** "May I show these kinds of data of this person to this user?", asked by the holder. */
export interface ClosedQuestion {
  readonly bsn: Bsn;
  /** Who asks: the holder of the data. */
  readonly holder: PartyFacts;
  /** Who wants to see them. */
  readonly user: PartyFacts & { readonly professional?: ResponsibleProfessional };
  /** `GGC002`, `GGC012`, `GGC013`: the narrowest that fits the data, each answered on its own. */
  readonly categories: readonly string[];
  readonly purpose: Purpose;
  /** Silence counts as consent where the register allows that for this purpose and user: written as a second purpose, COC. */
  readonly presumed?: boolean;
}

/** The professional who answers for it, also when somebody acts under a mandate. */
export interface ResponsibleProfessional {
  readonly id: Uzi;
  /** UZI role code of the responsible professional, not of the employee. */
  readonly role: string;
  /** The employee who acts. */
  readonly mandated?: Uzi;
}
