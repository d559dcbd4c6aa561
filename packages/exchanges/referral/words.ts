/** How the exchange, its roles and the states of a referral are named and explained to people. */
export const words = {
  name: { nl: 'Verwijzing met basisgegevens', en: 'Referral with core data' },
  description: {
    nl: 'Uw arts verwijst u. De nieuwe arts haalt de brief en uw belangrijkste gegevens op, zolang de verwijzing loopt.',
    en: 'Your physician refers you. The next physician fetches the letter and your most important data while the referral runs.',
  },
} as const;

export const roleWords = {
  send: { nl: 'Verwijzend systeem', en: 'Referring system' },
  receive: { nl: 'Verwijzing ontvangend systeem', en: 'Referral receiving system' },
  serve: { nl: 'BgZ beschikbaarstellend systeem', en: 'Core data serving system' },
  retrieve: { nl: 'BgZ raadplegend systeem', en: 'Core data retrieving system' },
} as const;

export const stateWords = {
  requested: { nl: 'Verwezen', en: 'Referred' },
  received: { nl: 'Ontvangen', en: 'Received' },
  accepted: { nl: 'Aangenomen', en: 'Accepted' },
  rejected: { nl: 'Niet aangenomen', en: 'Not accepted' },
  'in-progress': { nl: 'In behandeling', en: 'Being treated' },
  completed: { nl: 'Afgerond', en: 'Completed' },
  cancelled: { nl: 'Ingetrokken', en: 'Withdrawn' },
} as const;

export const letterWords = { nl: 'Verwijsbrief', en: 'Referral letter' } as const;
