import type { FollowUp } from '../exchange.ts';

/** The people, places, products and samples that sections refer to: reads that answers of most exchanges lead to. */
export const peopleBehind: readonly FollowUp[] = [
  { type: 'Practitioner', via: 'PractitionerRole.practitioner' },
  { type: 'PractitionerRole', via: 'Encounter.participant.individual' },
  { type: 'PractitionerRole', via: 'Consent.provision.actor.reference' },
  { type: 'Organization', via: 'PractitionerRole.organization' },
  { type: 'Organization', via: 'Coverage.payor' },
  { type: 'Location', via: 'Encounter.location.location' },
  { type: 'RelatedPerson', via: 'Consent.provision.actor.reference' },
  { type: 'Medication', via: 'MedicationStatement.medication' },
  { type: 'Device', via: 'DeviceUseStatement.device' },
  { type: 'Specimen', via: 'Observation.specimen' },
];
