/** How the exchange and its roles are named and explained to people. */
export const words = {
  name: { nl: 'Geboortezorg', en: 'Birth care' },
  description: {
    nl: 'Wat uw verloskundige, het ziekenhuis, uw huisarts, de kraamzorg en de jeugdgezondheidszorg over zwangerschap en geboorte delen.',
    en: 'What your midwife, the hospital, your GP, maternity care and youth health care share about pregnancy and birth.',
  },
} as const;

export const roleWords = {
  serve: { nl: 'Geboortezorg beschikbaarstellend systeem', en: 'Birth care serving system' },
  retrieve: { nl: 'Geboortezorg raadplegend systeem', en: 'Birth care retrieving system' },
  send: { nl: 'Overdracht na de geboorte sturend systeem', en: 'System that hands over after birth' },
  receive: { nl: 'Overdracht na de geboorte ontvangend systeem', en: 'System that takes the handover after birth' },
} as const;
