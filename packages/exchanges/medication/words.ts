/** How the exchange is named and explained to people, and what its roles are called nationally. */
import type { Text } from '@stelsel/kernel';

export const words = {
  name: { nl: 'Medicatiegegevens', en: 'Medication data' },
  description: {
    nl: 'Wat uw arts afsprak, wat de apotheek meegaf en wat u gebruikt, naast elkaar. Met allergieën en uitslagen die daarbij tellen.',
    en: 'What your doctor agreed, what the pharmacy supplied and what you use, side by side. With allergies and results that matter for it.',
  },
} as const;

/** System roles of Medicatieproces 9; the abbreviation is what a vendor qualifies for. */
export const roleWords = {
  serve: { nl: 'Medicatiegegevens beschikbaarstellen (MP-MGB)', en: 'Serve medication data (MP-MGB)' },
  retrieve: { nl: 'Medicatiegegevens raadplegen (MP-MGR)', en: 'Retrieve medication data (MP-MGR)' },
  send: {
    nl: 'Medicatiegegevens, voorschrift of voorstel sturen (MP-MGS, MP-VOS, MP-VMS, MP-VVS)',
    en: 'Send medication data, a prescription or a proposal (MP-MGS, MP-VOS, MP-VMS, MP-VVS)',
  },
  receive: {
    nl: 'Medicatiegegevens, voorschrift of voorstel ontvangen (MP-MGO, MP-VOO, MP-VMO, MP-VVO)',
    en: 'Receive medication data, a prescription or a proposal (MP-MGO, MP-VOO, MP-VMO, MP-VVO)',
  },
} as const satisfies Record<string, Text>;
