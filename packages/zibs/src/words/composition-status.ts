import type { Text } from '@stelsel/kernel';

/** Status of a document or report, in the words of people (closed list of FHIR R4). */
export const compositionStatusWords: Readonly<Record<string, Text>> = {
  preliminary: { nl: 'Voorlopig', en: 'Preliminary' },
  final: { nl: 'Definitief', en: 'Final' },
  amended: { nl: 'Verbeterd', en: 'Corrected' },
};
