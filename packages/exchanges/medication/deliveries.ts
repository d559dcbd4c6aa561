/**
 * What others may write here: a prescription or its announcement at the pharmacy, a proposal at the prescriber, the reply at
 * who proposed, what was handed over or given at the prescriber. Each is one transaction with the people and products it
 * names, as the profiles of version 9 have it. A proposal is an agreement that is not one yet: the prescriber decides.
 */
import type { Text } from '@stelsel/kernel';
import type { AcceptedResource, ExchangeDelivery } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';

const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;

/** What comes along in every message of the medication process. */
const around: readonly AcceptedResource[] = [
  'Patient',
  'Medication',
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Location',
].map((type) => ({ type }));
const measured: readonly AcceptedResource[] = [
  'nl-core-BodyHeight',
  'nl-core-BodyWeight',
  'nl-core-LaboratoryTestResult',
].map((name) => ({ type: 'Observation', profile: nictiz(name) }));

export const prescribers = typesOf('hospital', 'generalPractice', 'outOfHours', 'mentalHealth', 'midwifery');
export const pharmacies = typesOf('pharmacy', 'dispensingPractice', 'hospital');
const anyone = [...new Set([...prescribers, ...pharmacies, ...typesOf('nursing')])];

export const deliveries: readonly ExchangeDelivery[] = [
  delivery(
    'prescriptions',
    { nl: 'Recept of vooraankondiging', en: 'Prescription or its announcement' },
    [
      { type: 'MedicationRequest', profile: nictiz('mp-MedicationAgreement') },
      { type: 'MedicationRequest', profile: nictiz('mp-DispenseRequest') },
      ...measured,
    ],
    pharmacies,
  ),
  delivery(
    'prescription-handling',
    { nl: 'Wat de apotheek met het recept deed', en: 'What the pharmacy did with the prescription' },
    [
      { type: 'MedicationDispense', profile: nictiz('mp-AdministrationAgreement') },
      { type: 'MedicationDispense', profile: nictiz('mp-MedicationDispense') },
    ],
    prescribers,
  ),
  delivery(
    'proposed-agreements',
    { nl: 'Voorstel voor een medicatieafspraak (VMA)', en: 'Proposed medication agreement (VMA)' },
    [{ type: 'MedicationRequest', profile: nictiz('mp-MedicationAgreement') }, ...measured],
    prescribers,
  ),
  delivery(
    'proposed-dispense-requests',
    { nl: 'Voorstel om te leveren (VVV)', en: 'Proposed dispense request (VVV)' },
    [{ type: 'MedicationRequest', profile: nictiz('mp-DispenseRequest') }],
    prescribers,
  ),
  delivery(
    'proposal-replies',
    { nl: 'Antwoord op een voorstel', en: 'Reply to a proposal' },
    [
      { type: 'Communication', profile: nictiz('mp-ReplyProposalMedicationAgreement') },
      { type: 'Communication', profile: nictiz('mp-ReplyProposalDispenseRequest') },
    ],
    anyone,
  ),
  delivery(
    'use-and-administration',
    { nl: 'Wat is gebruikt of gegeven', en: 'What was used or given' },
    [
      { type: 'MedicationStatement', profile: nictiz('mp-MedicationUse2') },
      { type: 'MedicationAdministration', profile: nictiz('mp-MedicationAdministration2') },
    ],
    [...new Set([...prescribers, ...pharmacies])],
  ),
];

function delivery(
  id: string,
  section: Text,
  accepts: readonly AcceptedResource[],
  takenBy: readonly string[],
): ExchangeDelivery {
  return {
    id,
    section,
    interaction: 'transaction',
    accepts: [...accepts, ...around],
    category: 'MedicationRequest',
    takenBy,
  };
}
