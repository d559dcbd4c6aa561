/** How the exchange and its roles are named and explained to people. */
export const words = {
  name: { nl: 'Berichten tussen huisarts en thuiszorg', en: 'Messages between GP and home care' },
  description: {
    nl: 'Vragen, opdrachten en antwoorden over uw zorg, die uw huisarts en de thuiszorg elkaar sturen.',
    en: 'Questions, tasks and answers about your care that your GP and home care send each other.',
  },
} as const;

export const roleWords = {
  send: { nl: 'Bericht sturend systeem', en: 'Message sending system' },
  receive: { nl: 'Bericht ontvangend systeem', en: 'Message receiving system' },
  serve: { nl: 'Berichten beschikbaarstellend systeem', en: 'Message serving system' },
} as const;
