/** How the exchange and its roles are named and explained to people. */
export const words = {
  name: { nl: 'Zorg in een ander land', en: 'Care in another country' },
  description: {
    nl: 'Een samenvatting van uw gegevens voor een arts in een ander land van de Europese Unie, en andersom.',
    en: 'A summary of your data for a physician in another country of the European Union, and the other way round.',
  },
} as const;

export const roleWords = {
  serve: { nl: 'Bron van de patiëntsamenvatting (land A)', en: 'Source of the patient summary (country A)' },
  retrieve: { nl: 'Nationaal contactpunt voor e-health (NCPeH)', en: 'National contact point for eHealth (NCPeH)' },
} as const;
