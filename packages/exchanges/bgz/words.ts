/** How the exchange is named and explained to people. */
export const words = {
  name: { nl: 'Basisgegevensset Zorg', en: 'Core patient data set' },
  description: {
    nl: 'De belangrijkste gegevens over uw gezondheid: ziektes, medicijnen, allergieën, uitslagen en afspraken.',
    en: 'The most important facts about your health: conditions, medication, allergies, results and agreements.',
  },
} as const;
