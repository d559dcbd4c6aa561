/** How the exchange and its roles are named and explained to people. */
export const words = {
  name: { nl: 'Wensen voor uw zorg', en: 'Wishes for your care' },
  description: {
    nl: 'Wat u met uw arts heeft afgesproken over behandelingen die u wel of niet wilt, en wat voor u belangrijk is.',
    en: 'What you agreed with your doctor about treatments you do or do not want, and what matters to you.',
  },
} as const;

export const roleWords = {
  serve: { nl: 'Beschikbaarsteller proactieve zorgplanning (ACP Actor Provider)', en: 'ACP Actor Provider' },
  retrieve: { nl: 'Raadpleger proactieve zorgplanning (ACP Actor Consulter)', en: 'ACP Actor Consulter' },
} as const;
