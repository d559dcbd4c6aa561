import { defineTexts } from '../define-texts.ts';

export const timeline = defineTexts('timeline', {
  title: { nl: 'Tijdlijn', en: 'Timeline' },
  lead: { nl: 'Alles op volgorde. Het nieuwste staat bovenaan.', en: 'Everything in order. The newest comes first.' },
  choose: { nl: 'Kies een soort of zorgverlener', en: 'Choose a kind or care provider' },
  kind: { nl: 'Soort', en: 'Kind' },
  allKinds: { nl: 'Alle soorten', en: 'All kinds' },
  source: { nl: 'Zorgverlener', en: 'Care provider' },
  allSources: { nl: 'Alle zorgverleners', en: 'All care providers' },
  words: { nl: 'Zoek een woord', en: 'Search a word' },
  count: { nl: '{n} gegevens', en: '{n} items' },
  none: { nl: 'Niets gevonden met deze keuze.', en: 'Nothing found with this choice.' },
  clear: { nl: 'Toon weer alles', en: 'Show everything again' },
  undated: { nl: 'Zonder datum', en: 'Without a date' },
  showMore: { nl: 'Toon meer (nog {n})', en: 'Show more ({n} left)' },
  keys: {
    nl: 'Met de pijltjes loopt u door de lijst. Met Home en End gaat u naar het begin en het eind.',
    en: 'Use the arrow keys to move through the list. Home and End go to its start and end.',
  },
  list: { nl: 'Tijdlijn van uw gegevens', en: 'Timeline of your data' },
  since: { nl: 'sinds', en: 'since' },
});
