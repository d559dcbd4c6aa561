/** What a prescriber can answer: value sets VoorstelAntwoordMedicatieafspraak (VMA) and VoorstelAntwoordVV (VVV). */
import type { Text } from '@stelsel/kernel';

export const proposalDecisions = {
  VMA: {
    '101': { nl: 'Ja, de afspraak volgt', en: 'Yes, the agreement follows' },
    '102': { nl: 'Nee, niet akkoord', en: 'No, not accepted' },
    '103': { nl: 'Nee, eerst een afspraak', en: 'No, an appointment first' },
  },
  VVV: {
    '1': { nl: 'Ja, de aanvraag volgt', en: 'Yes, the request follows' },
    '2': { nl: 'Nee, stop met dit medicijn', en: 'No, stop this medication' },
    '3': { nl: 'Nee, ga door met dit medicijn', en: 'No, go on with this medication' },
    '4': { nl: 'Er is nog genoeg', en: 'Enough in stock' },
    '5': { nl: 'Eerst een afspraak', en: 'An appointment first' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
