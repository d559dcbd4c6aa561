/** Reads that the answers of the STU3 searches refer to. */
import type { FollowUp } from '../../src/exchange.ts';

export const followUps: readonly FollowUp[] = [
  { type: 'Practitioner', via: 'PractitionerRole.practitioner' },
  { type: 'Practitioner', via: 'Encounter.participant.individual' },
  { type: 'PractitionerRole', via: 'Encounter.participant.individual' },
  { type: 'Organization', via: 'PractitionerRole.organization' },
  { type: 'Organization', via: 'Encounter.serviceProvider' },
  { type: 'Organization', via: 'Coverage.payor' },
  { type: 'Location', via: 'Encounter.location.location' },
  { type: 'Location', via: 'Procedure.location' },
  { type: 'Medication', via: 'MedicationRequest.medication' },
  { type: 'Medication', via: 'MedicationDispense.medication' },
  { type: 'Medication', via: 'MedicationStatement.medication' },
  { type: 'Device', via: 'DeviceUseStatement.device' },
  { type: 'Device', via: 'DeviceRequest.code' },
  { type: 'Specimen', via: 'Observation.specimen' },
  { type: 'RelatedPerson', via: 'Consent.actor.reference' },
  { type: 'Binary', via: 'Consent.source' },
];
