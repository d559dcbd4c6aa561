/** How the exchange and its roles are named and explained to people. */
export const words = {
  name: { nl: 'Gegevens voor de huisartsenpost', en: 'Record for the out-of-hours GP' },
  description: {
    nl: 'Wat de huisartsenpost of een waarnemer van uw huisarts mag weten als u daar komt: ziektes, medicijnen, allergieën en de laatste contacten.',
    en: 'What the out-of-hours post or a locum may know of your GP record: conditions, medication, allergies and recent contacts.',
  },
} as const;

export const roleWords = {
  serve: { nl: 'Huisartsinformatiesysteem van de eigen huisarts', en: 'System of the own GP' },
  retrieve: { nl: 'Huisartswaarneemsysteem', en: 'Out-of-hours system' },
  send: { nl: 'Waarneemverslag sturend systeem', en: 'System that sends the report of the visit' },
  receive: { nl: 'Waarneemverslag ontvangend systeem', en: 'System that takes the report of the visit' },
} as const;
