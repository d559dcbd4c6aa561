/** How the exchange and its roles are named and explained to people. */
export const words = {
  name: { nl: 'Indicatie langdurige zorg', en: 'Long-term care indication' },
  description: {
    nl: 'Op welke langdurige zorg u recht hebt (Wlz), wie u die zorg geeft en of die al loopt.',
    en: 'Which long-term care you are entitled to (Wlz), who gives it and whether it has started.',
  },
} as const;

export const roleWords = {
  serve: { nl: 'Bronregister langdurige zorg', en: 'Source register of long-term care' },
  retrieve: { nl: 'Raadpleger langdurige zorg', en: 'Long-term care retriever' },
} as const;
