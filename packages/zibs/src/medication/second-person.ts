/**
 * Where a second person looks before it is given (dubbele controle). The agreement may ask it in words; otherwise it holds for what the
 * national list (KNMP, *Veilige principes in de medicatieketen*) begins from: insulin, medicines with little between too little and
 * too much, and tablets against cancer. Opioids are not on that list.
 */
import type { FhirResource } from '../resource.ts';
import type { ZibView } from '../zib.ts';
import { productSystems } from './codes.ts';
import { dosagesOf } from './dosage/read-dosage.ts';

/** ATC: insulins, digoxin, coumarins, oncolytics, immunosuppressants, phenytoin, lithium. */
const groups = [
  'A10A',
  'B01AA',
  'C01AA05',
  'L01',
  'L04AD',
  'L04AG',
  'L04AH',
  'L04AX01',
  'L04AX03',
  'N03AB02',
  'N05AN01',
];

const asked = /dubbele? (?:controle|paraaf)|dubbel (?:controleren|paraferen)|tweede (?:persoon|controle)/i;

export function needsSecondPerson(plan: ZibView, resource: FhirResource): boolean {
  const words = dosagesOf(resource).flatMap(({ additional, text }) => [
    ...additional,
    ...(text === undefined ? [] : [text]),
  ]);
  return (
    words.some((one) => asked.test(one)) ||
    plan.codes.some(
      ({ system, code }) => system === productSystems.atc && groups.some((group) => code.startsWith(group)),
    )
  );
}
