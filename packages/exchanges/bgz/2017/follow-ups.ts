/** Reads that the answers of the STU3 searches refer to: those of 2020, and what stands elsewhere in STU3. */
import type { FollowUp } from '../../src/exchange.ts';
import { followUps as followUps2020 } from '../2020/follow-ups.ts';

const elsewhere: readonly FollowUp[] = [
  { type: 'Practitioner', via: 'Encounter.participant.individual' },
  { type: 'Organization', via: 'Encounter.serviceProvider' },
  { type: 'Device', via: 'DeviceRequest.code' },
  { type: 'RelatedPerson', via: 'Consent.actor.reference' },
  { type: 'Binary', via: 'Consent.source' },
];

export const followUps: readonly FollowUp[] = [
  ...followUps2020.filter(({ via }) => !via.startsWith('Consent.')),
  ...elsewhere,
];
