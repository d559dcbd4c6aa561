/** How the exchange and its roles are named and explained to people. */
export const words = {
  name: { nl: 'Beelden en verslagen', en: 'Images and reports' },
  description: {
    nl: 'Foto’s en scans die van u zijn gemaakt, met het verslag van de arts erbij.',
    en: 'Pictures and scans that were made of you, with the report of the doctor.',
  },
} as const;

export const roleWords = {
  serve: { nl: 'Beschikbaarsteller beelden en verslagen', en: 'Images and reports source' },
  retrieve: { nl: 'Raadpleger beelden en verslagen', en: 'Images and reports consumer' },
} as const;
