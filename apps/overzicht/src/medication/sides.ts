/** The three sides of one treatment: what was agreed, what was supplied, what is used. */
import type { RecordGroup, RecordView } from '@stelsel/citizen';

/** `other`: proposals and the like, which are neither agreed, supplied nor used. */
export type Side = 'agreed' | 'supplied' | 'used' | 'other';

const sideOfZib: Readonly<Record<string, Side>> = {
  MedicationAgreement: 'agreed',
  VariableDosingRegimen: 'agreed',
  AdministrationAgreement: 'supplied',
  MedicationDispense: 'supplied',
  MedicationUse2: 'used',
  MedicationUse: 'used',
  MedicationAdministration2: 'used',
};

export function sidesOf({ members }: RecordGroup): Readonly<Record<Side, readonly RecordView[]>> {
  const of = (side: Side): readonly RecordView[] =>
    members.map(({ view }) => view).filter(({ zib }) => (sideOfZib[zib] ?? 'other') === side);
  return { agreed: of('agreed'), supplied: of('supplied'), used: of('used'), other: of('other') };
}
