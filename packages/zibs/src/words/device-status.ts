import type { Text } from '@stelsel/kernel';

/** Whether a device is in use, in the words of people (closed list of FHIR R4). */
export const deviceStatusWords: Readonly<Record<string, Text>> = {
  active: { nl: 'In gebruik', en: 'In use' },
  completed: { nl: 'Niet meer in gebruik', en: 'No longer in use' },
  intended: { nl: 'Nog niet in gebruik', en: 'Not in use yet' },
  stopped: { nl: 'Verwijderd of gestopt', en: 'Removed or stopped' },
  'on-hold': { nl: 'Tijdelijk niet in gebruik', en: 'Paused' },
};
