/** How the exchange, its roles and its states are named and explained to people. */
export const words = {
  name: { nl: 'Verwijzing naar de fysiotherapeut', en: 'Referral to a physiotherapist' },
  description: {
    nl: 'Uw huisarts verwijst u naar de fysiotherapeut. Die hoeft uw gegevens niet over te typen.',
    en: 'Your GP refers you to a physiotherapist, who does not have to retype your data.',
  },
} as const;

export const roleWords = {
  send: { nl: 'Verwijzend systeem', en: 'Referring system' },
  receive: { nl: 'Systeem van de fysiotherapeut', en: 'System of the physiotherapist' },
  serve: { nl: 'Gegevens gevend systeem', en: 'Data serving system' },
  retrieve: { nl: 'Gegevens ophalend systeem', en: 'Data retrieving system' },
} as const;

export const ruleWords = {
  nl: 'De fysiotherapeut naar wie u bent verwezen, mag lezen wat bij de verwijzing hoort, zolang die loopt.',
  en: 'The physiotherapist you were referred to may read what belongs to the referral while it runs.',
} as const;

export const stateWords = {
  requested: { nl: 'Verwezen', en: 'Referred' },
  accepted: { nl: 'Aangenomen', en: 'Accepted' },
  rejected: { nl: 'Niet aangenomen', en: 'Not accepted' },
  completed: { nl: 'Behandeling afgerond', en: 'Treatment completed' },
  cancelled: { nl: 'Ingetrokken', en: 'Withdrawn' },
} as const;
