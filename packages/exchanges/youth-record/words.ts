/** How the exchange, its roles and the states of a transfer are named and explained to people. */
export const words = {
  name: { nl: 'Dossier jeugdgezondheidszorg', en: 'Youth health record' },
  description: {
    nl: 'Het dossier van het consultatiebureau en de schoolarts. Bij een verhuizing gaat het mee naar de nieuwe organisatie.',
    en: 'The record of the child health clinic and the school physician. When a child moves, it goes along to the new organisation.',
  },
} as const;

export const roleWords = {
  serve: { nl: 'JGZ-dossier beschikbaarstellend systeem', en: 'Youth record serving system' },
  retrieve: { nl: 'JGZ-dossier raadplegend systeem', en: 'Youth record retrieving system' },
  send: { nl: 'JGZ-dossier overdragend systeem', en: 'System that transfers the record' },
  receive: { nl: 'JGZ-dossier overnemend systeem', en: 'System that takes over the record' },
} as const;

export const stateWords = {
  requested: { nl: 'Overdracht klaar om op te halen', en: 'Transfer ready to be fetched' },
  accepted: { nl: 'Wordt overgenomen', en: 'Being taken over' },
  completed: { nl: 'Overgenomen', en: 'Taken over' },
  rejected: { nl: 'Kind hoort niet bij deze organisatie', en: 'Child does not belong to this organisation' },
  cancelled: { nl: 'Ingetrokken', en: 'Withdrawn' },
} as const;
