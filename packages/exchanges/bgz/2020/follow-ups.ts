/** Reads that the answers of the searches refer to: people, places and products that are not the person's own record. */
import type { FollowUp } from '../../src/exchange.ts';

export const followUps: readonly FollowUp[] = [
  { type: 'Practitioner', via: 'PractitionerRole.practitioner' },
  { type: 'PractitionerRole', via: 'Encounter.participant.individual' },
  { type: 'Organization', via: 'PractitionerRole.organization' },
  { type: 'Organization', via: 'Coverage.payor' },
  { type: 'Location', via: 'Encounter.location.location' },
  { type: 'Location', via: 'Procedure.location' },
  { type: 'Medication', via: 'MedicationRequest.medication' },
  { type: 'Medication', via: 'MedicationDispense.medication' },
  { type: 'Medication', via: 'MedicationStatement.medication' },
  { type: 'Device', via: 'DeviceUseStatement.device' },
  { type: 'Specimen', via: 'Observation.specimen' },
  { type: 'RelatedPerson', via: 'Consent.provision.actor.reference' },
  { type: 'Binary', via: 'Consent.sourceAttachment' },
];
