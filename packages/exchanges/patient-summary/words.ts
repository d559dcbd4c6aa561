/** How the exchange and its roles are named and explained to people. */
export const words = {
  name: { nl: 'Samenvatting van uw gezondheid', en: 'Patient summary' },
  description: {
    nl: 'Het belangrijkste over uw gezondheid in één document, ook te lezen in andere landen.',
    en: 'What matters most about your health in one document, also to be read in other countries.',
  },
} as const;

export const roleWords = {
  serve: { nl: 'Bron voor de samenvatting', en: 'Source of the summary' },
  retrieve: { nl: 'Maker van de samenvatting (IPS)', en: 'Summary creator (IPS)' },
} as const;
