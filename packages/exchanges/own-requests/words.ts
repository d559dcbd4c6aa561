/** How the exchange is named and explained to people. */
export const words = {
  name: { nl: 'Uw vragen en meldingen', en: 'Your questions and reports' },
  description: {
    nl: 'Wat u zelf aan een zorgverlener vraagt of meldt, en wat die daarmee doet: een fout in uw dossier, wie er keek, hoe u een medicijn gebruikt.',
    en: 'What you ask or report to a care provider yourself, and what becomes of it: an error in your record, who looked, how you use a medicine.',
  },
} as const;
