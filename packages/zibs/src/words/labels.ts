/** Labels that more than one zib uses. */
import type { Text } from '@stelsel/kernel';

export const labels = {
  amount: { nl: 'Hoeveel', en: 'Amount' },
  comment: { nl: 'Toelichting', en: 'Comment' },
  date: { nl: 'Wanneer', en: 'When' },
  measured: { nl: 'Gemeten op', en: 'Measured on' },
  place: { nl: 'Plaats op het lichaam', en: 'Place on the body' },
  reason: { nl: 'Reden', en: 'Reason' },
  result: { nl: 'Uitslag', en: 'Result' },
  since: { nl: 'Sinds', en: 'Since' },
  until: { nl: 'Tot', en: 'Until' },
  what: { nl: 'Wat', en: 'What' },
  where: { nl: 'Waar', en: 'Where' },
  who: { nl: 'Wie', en: 'Who' },
  method: { nl: 'Hoe gemeten', en: 'How measured' },
  answered: { nl: 'Zo is het genoteerd op', en: 'Noted on' },
  telephone: { nl: 'Telefoon', en: 'Telephone' },
  address: { nl: 'Adres', en: 'Address' },
} as const satisfies Record<string, Text>;
