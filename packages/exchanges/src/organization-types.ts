/** Groups of RoleCodeNL organisation types (OID 2.16.840.1.113883.2.4.15.1060), so that a query says who keeps it in words. */
export const organizationTypes = {
  /** Hospitals, clinics and rehabilitation: they keep the whole core set. */
  hospital: ['V4', 'V5', 'V6', 'Z4', 'P4', 'R8', 'BRA', 'DIA'],
  generalPractice: ['H1', 'Z3', 'K3'],
  dispensingPractice: ['K3'],
  outOfHours: ['N6'],
  pharmacy: ['A1', 'J8', 'K9'],
  nursing: ['T2', 'X3', 'R5', 'M1', 'H2'],
  mentalHealth: ['G5'],
  laboratory: ['L1', 'Z5'],
  youthHealth: ['JGZ'],
  midwifery: ['G3'],
  maternityCare: ['K4'],
  physiotherapy: ['F1'],
  ambulance: ['AMB'],
} as const satisfies Record<string, readonly string[]>;

export type OrganizationGroup = keyof typeof organizationTypes;

/** The types of the named groups, without doubles. */
export function typesOf(...groups: readonly OrganizationGroup[]): readonly string[] {
  return [...new Set(groups.flatMap((group) => organizationTypes[group]))];
}
