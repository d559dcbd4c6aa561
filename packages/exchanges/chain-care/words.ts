/** How the exchange and its roles are named and explained to people. */
export const words = {
  name: { nl: 'Ketenzorg', en: 'Chain care' },
  description: {
    nl: 'Wat uw zorgverleners samen bijhouden als u een langdurige ziekte hebt, zoals diabetes, COPD of een hartziekte.',
    en: 'What your care professionals keep together when you have a long-term illness, such as diabetes, COPD or heart disease.',
  },
} as const;

export const roleWords = {
  serve: { nl: 'Ketenzorg beschikbaarstellend systeem', en: 'Chain care serving system' },
  retrieve: { nl: 'Ketenzorg raadplegend systeem', en: 'Chain care retrieving system' },
} as const;
