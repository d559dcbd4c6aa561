/** How the exchange and its roles are named and explained to people. */
export const words = {
  name: { nl: 'Brieven en documenten', en: 'Letters and documents' },
  description: {
    nl: 'Brieven en verslagen over u, zoals de zorgverlener die heeft geschreven.',
    en: 'Letters and reports about you, as the care provider wrote them.',
  },
} as const;

export const roleWords = {
  serve: { nl: 'Beschikbaarsteller documenten (PDF/A)', en: 'Documents source (PDF/A)' },
  retrieve: { nl: 'Raadpleger documenten (PDF/A)', en: 'Documents consumer (PDF/A)' },
  send: { nl: 'Verzender documenten (PDF/A)', en: 'Documents sender (PDF/A)' },
  receive: { nl: 'Ontvanger documenten (PDF/A)', en: 'Documents receiver (PDF/A)' },
} as const;
