import type { Text } from '@stelsel/kernel';

/** Whether a hypersensitivity counts now (closed list of FHIR R4, with what is ruled out). */
export const allergyStatusWords: Readonly<Record<string, Text>> = {
  active: { nl: 'Geldt nu', en: 'Current' },
  inactive: { nl: 'Geldt niet meer', en: 'No longer' },
  resolved: { nl: 'Geldt niet meer', en: 'No longer' },
  refuted: { nl: 'Uitgesloten', en: 'Ruled out' },
};
