/** What emergency care sends on: each a transaction, whole or not at all, in the record of who helps next. */
import type { AcceptedResource, ExchangeDelivery, ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { deliveryWords } from './words.ts';

const emergencyDepartment = typesOf('hospital');
const generalPractice = typesOf('generalPractice');

/** Who, who wrote it, and what was seen and done. */
const findings: readonly AcceptedResource[] = [
  'Patient',
  'Practitioner',
  'Organization',
  'Encounter',
  'Condition',
  'Observation',
  'Procedure',
  'AllergyIntolerance',
  'MedicationAdministration',
  'Medication',
].map((type) => ({ type }));

/** One letter or report holds each together; STU3 asks for care with another type. */
export function deliveriesIn(fhir: ExchangeVersion['fhir']): readonly ExchangeDelivery[] {
  const request = fhir === 'R4' ? 'ServiceRequest' : 'ReferralRequest';
  const report = [{ type: 'Composition' }, ...findings];
  return [
    {
      id: 'emergency-referral',
      section: deliveryWords.emergencyReferral,
      interaction: 'transaction',
      accepts: [{ type: request }, ...report],
      category: 'Request',
      takenBy: emergencyDepartment,
    },
    {
      id: 'ambulance-report',
      section: deliveryWords.ambulanceReport,
      interaction: 'transaction',
      accepts: report,
      category: 'Encounter',
      takenBy: [...emergencyDepartment, ...generalPractice, ...typesOf('outOfHours')],
    },
    {
      id: 'visit-report',
      section: deliveryWords.visitReport,
      interaction: 'create',
      accepts: [{ type: 'DocumentReference' }],
      category: 'Encounter',
      takenBy: generalPractice,
    },
  ];
}
