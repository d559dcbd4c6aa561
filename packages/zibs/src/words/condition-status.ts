import type { Text } from '@stelsel/kernel';

/** Whether a condition plays now, in the words of people (closed list of FHIR R4). */
export const conditionStatusWords: Readonly<Record<string, Text>> = {
  active: { nl: 'Speelt nu', en: 'Current' },
  recurrence: { nl: 'Speelt nu weer', en: 'Current again' },
  relapse: { nl: 'Speelt nu weer', en: 'Current again' },
  inactive: { nl: 'Speelt nu niet', en: 'Not current' },
  remission: { nl: 'Speelt nu niet', en: 'Not current' },
  resolved: { nl: 'Voorbij', en: 'Over' },
};
