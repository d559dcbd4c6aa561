/** The profiles of the guide for advance care planning, per resource type. */
import type { ExchangeVersion } from '../src/exchange.ts';

const names: Readonly<Record<string, readonly string[]>> = {
  Patient: ['Patient'],
  RelatedPerson: ['ContactPerson'],
  Consent: ['TreatmentDirective', 'AdvanceDirective'],
  Goal: ['MedicalPolicyGoal'],
  Observation: [
    'SpecificCareWishes',
    'PreferredPlaceOfDeath',
    'PositionRegardingEuthanasia',
    'SenseOfPurpose',
    'OrganDonationChoiceRegistration',
  ],
  Procedure: ['Procedure'],
  Encounter: ['Encounter'],
  CommunicationRequest: ['InformRelativesRequest'],
};

export function profilesIn(fhir: ExchangeVersion['fhir']): Readonly<Record<string, readonly string[]>> {
  const place = `https://api.iknl.nl/docs/pzp/${fhir.toLowerCase()}/StructureDefinition/ACP-`;
  return Object.fromEntries(
    Object.entries(names).map(([type, profiles]) => [type, profiles.map((name) => `${place}${name}`)]),
  );
}
