/** How the exchange is named and explained to people. */
export const words = {
  name: { nl: 'Inzage', en: 'Who looked' },
  description: {
    nl: 'Wie uw gegevens heeft bekeken of gevraagd, wanneer en waarom.',
    en: 'Who looked at or asked for your data, when and why.',
  },
} as const;
