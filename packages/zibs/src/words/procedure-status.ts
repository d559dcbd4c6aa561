import type { Text } from '@stelsel/kernel';

/** Status of something that is done, in the words of people (closed list of FHIR R4). */
export const procedureStatusWords: Readonly<Record<string, Text>> = {
  preparation: { nl: 'Wordt voorbereid', en: 'Being prepared' },
  'in-progress': { nl: 'Bezig', en: 'In progress' },
  'not-done': { nl: 'Niet doorgegaan', en: 'Not done' },
  'on-hold': { nl: 'Onderbroken', en: 'Interrupted' },
  stopped: { nl: 'Afgebroken', en: 'Stopped' },
  completed: { nl: 'Gedaan', en: 'Done' },
};
