import type { Bsn } from './bsn.ts';
import type { Purpose } from './purpose.ts';
import type { Representative } from './representative.ts';
import type { Ura } from './ura.ts';
import type { Uzi } from './uzi.ts';

/** A care organisation as its credential says it. */
export interface ActingOrganization {
  readonly ura: Ura;
  readonly name: string;
  /** RoleCodeNL, such as `V4` hospital or `Z3` GP practice. */
  readonly type: string;
}

/** A care professional as the sign-in service attested them. */
export interface ActingProfessional {
  readonly id: Uzi;
  readonly name: string;
  /** UZI role code, such as `01.015` GP. */
  readonly role: string;
}

/** Who acts, for whom and why. Made only from a verified, sender-bound token; never from a header or a body. */
export interface Actor {
  readonly organization: ActingOrganization;
  /** The software that acts for the organisation: its DID. */
  readonly client: string;
  readonly professional?: ActingProfessional;
  /** A citizen who acts for themselves; `PATRQT` only. */
  readonly citizen?: { readonly bsn: Bsn; readonly assurance: 'substantieel' | 'hoog' };
  /** Who really acts, when somebody else acts for `citizen`; what that person may not know does not leave. */
  readonly representative?: Representative;
  readonly purpose: Purpose;
  /** Required with `BTG`: why the emergency route was needed, in the words of the professional. */
  readonly reason?: string;
  /** The person the organisation declares to treat; this token reaches nobody else. */
  readonly patient?: Bsn;
  readonly referral?: Referred;
  readonly scope: readonly string[];
  /** `jti` of the access token: the thread through every log. */
  readonly tokenId: string;
}

/** The Task of the holder on which a token rests, proven by its authorization base; the token reaches what that Task gives. */
export interface Referred {
  /** Id of the Task in the record of the holder. */
  readonly task: string;
  readonly fhir: 'R4' | 'STU3';
  /** Whom the Task was sent to, as it says so: `system|value`. When it says otherwise now, the token reaches nothing. */
  readonly owner: string;
}
