import type { Text } from '@stelsel/kernel';

/** Which process of the demo hosts an organisation's node. The citizen's service keeps no data and runs with the people's roles. */
export type RegionProcess = 'vendor' | 'hospital' | 'national';

/** The FHIR version an organisation keeps its record in, as the configuration of a node names it. */
export type FhirName = 'r4' | 'stu3';

export interface Professional {
  /** UZI number, test range 9000xxxxx. */
  readonly uzi: string;
  readonly name: string;
  /** UZI role code, such as `01.015`. */
  readonly role: string;
  readonly roleName: Text;
}

export interface RegionOrganization {
  /** Test range 9000xxxx. */
  readonly ura: string;
  /** Stable handle in code and addresses: `gp-grutveen`. */
  readonly slug: string;
  readonly name: string;
  /** RoleCodeNL; `PGO` marks the citizen's service, which is no care provider. */
  readonly type: string;
  readonly typeName: Text;
  /** CBS SBI code, as the directory types organisations. */
  readonly sbi: string;
  readonly place: string;
  readonly street: string;
  readonly postalCode: string;
  /** Position on the region's own map of 1000 by 640. */
  readonly x: number;
  readonly y: number;
  readonly process: RegionProcess;
  /** What its record is written in, and all it answers in. */
  readonly fhir: FhirName;
  readonly professionals: readonly Professional[];
}
