import type { Text } from '@stelsel/kernel';

/** Status of a measurement or result, in the words of people (closed list of FHIR R4). */
export const observationStatusWords: Readonly<Record<string, Text>> = {
  registered: { nl: 'Aangevraagd', en: 'Requested' },
  partial: { nl: 'Voorlopig', en: 'Preliminary' },
  preliminary: { nl: 'Voorlopig', en: 'Preliminary' },
  final: { nl: 'Definitief', en: 'Final' },
  amended: { nl: 'Verbeterd', en: 'Corrected' },
  corrected: { nl: 'Verbeterd', en: 'Corrected' },
  appended: { nl: 'Aangevuld', en: 'Added to' },
  cancelled: { nl: 'Niet uitgevoerd', en: 'Not performed' },
};
