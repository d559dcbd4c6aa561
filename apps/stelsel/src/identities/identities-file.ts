/** The invented organisations and people a region's issuer and directory start with, as one JSON file. */
export interface IdentitiesFile {
  readonly organizations: readonly {
    readonly ura: string;
    readonly name: string;
    readonly type: string;
    readonly place?: string;
  }[];
  readonly professionals: readonly {
    readonly uzi: string;
    readonly ura: string;
    readonly initials: string;
    readonly surnamePrefix?: string;
    readonly surname: string;
    readonly role: string;
    readonly roleName: string;
  }[];
  readonly citizens: readonly {
    readonly bsn: string;
    readonly birthDate?: string;
    readonly sex?: 'female' | 'male' | 'unknown';
    readonly surname?: string;
    readonly name?: string;
    readonly deceased?: boolean;
  }[];
  /** Who may act for whom, as the registers of authority say it. */
  readonly authorities?: readonly {
    readonly representative: string;
    readonly represented: string;
    readonly relation: 'parent' | 'guardian' | 'mandate';
    readonly rights?: readonly ('read' | 'act' | 'consent')[];
    readonly until?: string;
  }[];
}
