/** How often something is done, of a FHIR Timing: in the same words as the use of a medicine. */
import type { Text } from '@stelsel/kernel';
import { dosagesOf } from '../medication/dosage/read-dosage.ts';
import { clauseOf } from '../medication/dosage/say-dosage.ts';

export function howOften(timing: unknown): Text | undefined {
  const [dosage] = dosagesOf({ resourceType: 'MedicationStatement', dosage: [{ timing }] });
  return dosage === undefined ? undefined : clauseOf(dosage);
}
