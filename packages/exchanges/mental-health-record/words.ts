/** How the exchange and its roles are named and explained to people. */
export const words = {
  name: { nl: 'Basisgegevens geestelijke gezondheidszorg', en: 'Core mental health data' },
  description: {
    nl: 'De belangrijkste gegevens uit uw behandeling in de geestelijke gezondheidszorg. Alleen behandelaren in de ggz zien deze.',
    en: 'The most important facts of your mental health treatment. Only those who treat you in mental health care see them.',
  },
} as const;

export const roleWords = {
  serve: { nl: 'BgGGZ beschikbaarstellend systeem', en: 'BgGGZ serving system' },
  retrieve: { nl: 'BgGGZ raadplegend systeem', en: 'BgGGZ retrieving system' },
} as const;
