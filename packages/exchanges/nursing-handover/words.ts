/** How the exchange, its roles and the states of a handover are named and explained to people. */
export const words = {
  name: { nl: 'Verpleegkundige overdracht', en: 'Nursing handover' },
  description: {
    nl: 'Wat verpleegkundigen en verzorgenden moeten weten als u naar een andere zorgorganisatie gaat.',
    en: 'What nurses and carers need to know when you move to another care organisation.',
  },
} as const;

export const roleWords = {
  send: { nl: 'Overdracht sturend systeem', en: 'Handover sending system' },
  receive: { nl: 'Overdracht ontvangend systeem', en: 'Handover receiving system' },
  serve: { nl: 'Overdrachtsbericht beschikbaarstellend systeem', en: 'Handover document serving system' },
  retrieve: { nl: 'Overdrachtsbericht raadplegend systeem', en: 'Handover document retrieving system' },
} as const;

export const stateWords = {
  requested: { nl: 'Plek gevraagd', en: 'Place asked' },
  accepted: { nl: 'Plek toegezegd', en: 'Place promised' },
  rejected: { nl: 'Geen plek', en: 'No place' },
  'on-hold': { nl: 'Andere datum voorgesteld', en: 'Other date proposed' },
  'in-progress': { nl: 'Overdracht staat klaar', en: 'Handover is ready' },
  completed: { nl: 'Overdracht ontvangen', en: 'Handover received' },
  cancelled: { nl: 'Ingetrokken', en: 'Withdrawn' },
} as const;
