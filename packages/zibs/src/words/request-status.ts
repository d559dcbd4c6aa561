import type { Text } from '@stelsel/kernel';

/** Status of something that is planned, in the words of people (closed list of FHIR R4). */
export const requestStatusWords: Readonly<Record<string, Text>> = {
  draft: { nl: 'Nog niet definitief', en: 'Not final yet' },
  active: { nl: 'Geldt nu', en: 'Current' },
  'on-hold': { nl: 'Tijdelijk gestopt', en: 'Paused' },
  revoked: { nl: 'Ingetrokken', en: 'Withdrawn' },
  completed: { nl: 'Afgelopen', en: 'Ended' },
};
