/** How the exchange and its roles are named and explained to people. */
export const words = {
  name: { nl: 'Afspraken', en: 'Appointments' },
  description: {
    nl: 'Uw afspraken bij zorgverleners: wanneer, met wie, waar en wat u moet doen.',
    en: 'Your appointments with care providers: when, with whom, where and what to do.',
  },
} as const;

export const roleWords = {
  serve: { nl: 'Beschikbaarsteller eAfspraak', en: 'Appointments source' },
  retrieve: { nl: 'Raadpleger eAfspraak', en: 'Appointments consumer' },
} as const;
