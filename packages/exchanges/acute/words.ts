/** How the exchange, its roles, deliveries and rules are named and explained to people. */
export const words = {
  name: { nl: 'Met spoed beschikbaar', en: 'Available in emergencies' },
  description: {
    nl: 'Bij spoed zien ambulance, spoedpost en huisartsenpost het belangrijkste uit uw dossier, als u daar geen bezwaar tegen heeft.',
    en: 'In an emergency ambulance, emergency department and out-of-hours post see the most important of your record, if you do not object.',
  },
} as const;

export const roleWords = {
  serve: { nl: 'Professionele samenvatting beschikbaarstellend systeem', en: 'Professional summary serving system' },
  retrieve: { nl: 'Professionele samenvatting raadplegend systeem', en: 'Professional summary retrieving system' },
  send: { nl: 'Spoedbericht sturend systeem', en: 'Emergency message sending system' },
  receive: { nl: 'Spoedbericht ontvangend systeem', en: 'Emergency message receiving system' },
} as const;

export const deliveryWords = {
  emergencyReferral: { nl: 'Spoedverwijzing van de huisartsenpost', en: 'Emergency referral by the out-of-hours post' },
  ambulanceReport: { nl: 'Overdracht van de ambulance', en: 'Handover by the ambulance' },
  visitReport: { nl: 'Verslag van de spoedzorg aan uw huisarts', en: 'Report of emergency care to your GP' },
} as const;

export const ruleWords = {
  summary: {
    nl: 'Bij spoed mogen ambulance, spoedpost en huisartsenpost uw samenvatting zien, als u geen bezwaar heeft gemaakt.',
    en: 'In an emergency ambulance, emergency department and out-of-hours post may see your summary, if you did not object.',
  },
  glass: {
    nl: 'Noodknop: met een reden mag dit ook als uw leven in gevaar is. U krijgt bericht en het wordt achteraf bekeken.',
    en: 'Break the glass: with a reason this is allowed too when your life is at stake. You are told and it is reviewed afterwards.',
  },
  report: {
    nl: 'Wie u bij spoed hielp, mag dat melden bij wie u verder helpt en bij uw huisarts.',
    en: 'Who helped you in an emergency may report that to who helps you next and to your GP.',
  },
} as const;
