/**
 * What others may write here: a prescription or its announcement at the pharmacy, a proposal at the prescriber, the reply at
 * who proposed, what was handed over or given at the prescriber. Each is one transaction, with the people, products and
 * measurements it names beside it, as the profiles of version 9 have it. A proposal is an agreement that is not one yet: the prescriber decides.
 */
import type { Text } from '@stelsel/kernel';
import type { AcceptedResource, ExchangeDelivery } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';

const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;

const measured: readonly AcceptedResource[] = [
  'nl-core-BodyHeight',
  'nl-core-BodyWeight',
  'nl-core-LaboratoryTestResult',
].map((name) => ({ type: 'Observation', profile: nictiz(name) }));

/** A proposal has the profile of what it proposes, and is told from it by its intent. */
const request = (profile: string, intent: 'order' | 'plan'): AcceptedResource => ({
  type: 'MedicationRequest',
  profile: nictiz(profile),
  having: { intent },
});

export const prescribers = typesOf('hospital', 'generalPractice', 'outOfHours', 'mentalHealth', 'midwifery');
export const pharmacies = typesOf('pharmacy', 'dispensingPractice', 'hospital');
const anyone = [...new Set([...prescribers, ...pharmacies, ...typesOf('nursing')])];

export const deliveries: readonly ExchangeDelivery[] = [
  delivery(
    'prescriptions',
    { nl: 'Recept of vooraankondiging', en: 'Prescription or its announcement' },
    [request('mp-MedicationAgreement', 'order'), request('mp-DispenseRequest', 'order')],
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
    [request('mp-MedicationAgreement', 'plan')],
    prescribers,
  ),
  delivery(
    'proposed-dispense-requests',
    { nl: 'Voorstel om te leveren (VVV)', en: 'Proposed dispense request (VVV)' },
    [request('mp-DispenseRequest', 'plan')],
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
    anyone,
  ),
  delivery(
    'named-in-messages',
    { nl: 'Wie en wat in het bericht wordt genoemd', en: 'Who and what the message names' },
    [
      ...['Patient', 'Medication', 'Practitioner', 'PractitionerRole', 'Organization', 'Location'].map((type) => ({
        type,
      })),
      ...measured,
    ],
    anyone,
  ),
];

function delivery(
  id: string,
  section: Text,
  accepts: readonly AcceptedResource[],
  takenBy: readonly string[],
): ExchangeDelivery {
  return { id, section, interaction: 'transaction', accepts, category: 'MedicationRequest', takenBy };
}
