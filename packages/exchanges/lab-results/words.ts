/** How the exchange and its roles are named and explained to people. */
export const words = {
  name: { nl: 'Uitslagen van het laboratorium', en: 'Laboratory results' },
  description: {
    nl: 'Uitslagen van bloed en ander onderzoek, voor wie ze aanvroeg en voor uw apotheek.',
    en: 'Results of blood and other tests, for whoever ordered them and for your pharmacy.',
  },
} as const;

export const roleWords = {
  serve: { nl: 'Beschikbaarsteller laboratoriumuitslagen', en: 'Laboratory results source' },
  retrieve: { nl: 'Raadpleger laboratoriumuitslagen', en: 'Laboratory results consumer' },
  send: { nl: 'Verzender laboratoriumuitslagen', en: 'Laboratory results sender' },
  receive: { nl: 'Ontvanger laboratoriumuitslagen', en: 'Laboratory results receiver' },
} as const;
