import { defineTexts } from '../define-texts.ts';

export const settings = defineTexts('settings', {
  title: { nl: 'Instellingen', en: 'Settings' },
  lead: { nl: 'Zo leest u op uw eigen manier.', en: 'Read in your own way.' },
  simple: { nl: 'Eenvoudig', en: 'Simple' },
  simpleAbout: {
    nl: 'Minder tekst op een bladzijde. Het belangrijkste eerst.',
    en: 'Less text on a page. The most important first.',
  },
  size: { nl: 'Hoe groot zijn de letters?', en: 'How large are the letters?' },
  size1: { nl: 'Gewoon', en: 'Normal' },
  size2: { nl: 'Groot', en: 'Large' },
  size3: { nl: 'Extra groot', en: 'Extra large' },
  theme: { nl: 'Licht of donker?', en: 'Light or dark?' },
  auto: { nl: 'Zoals mijn apparaat', en: 'As my device' },
  light: { nl: 'Licht', en: 'Light' },
  dark: { nl: 'Donker', en: 'Dark' },
  contrast: { nl: 'Meer contrast', en: 'More contrast' },
  contrastAbout: { nl: 'Zwarte letters en dikke lijnen.', en: 'Black letters and clear lines.' },
  results: { nl: 'Nieuwe uitslagen', en: 'New results' },
  shared: { nl: 'Dit is een computer van iemand anders', en: 'This is somebody else’s computer' },
  sharedAbout: {
    nl: 'Uw bezoek stopt eerder. Er blijft niets achter.',
    en: 'Your visit ends sooner. Nothing stays behind.',
  },
  kept: {
    nl: 'Deze instellingen staan alleen op dit apparaat. Er staat niets over uw gezondheid in.',
    en: 'These settings are on this device only. They say nothing about your health.',
  },
  about: { nl: 'Over deze site', en: 'About this site' },
  version: { nl: 'Versie {version}', en: 'Version {version}' },
  accessibility: {
    nl: 'Werkt iets niet voor u? Meld het bij de helpdesk. Dan maken wij het beter.',
    en: 'Does something not work for you? Tell the help desk. Then we make it better.',
  },
});
