import { defineTexts } from '../define-texts.ts';

export const medication = defineTexts('medication', {
  now: { nl: 'Gebruikt u nu', en: 'You use now' },
  paused: { nl: 'Tijdelijk gestopt', en: 'Paused' },
  unsure: { nl: 'Onzeker of u dit nog gebruikt', en: 'Not sure whether you still use this' },
  later: { nl: 'Begint nog', en: 'To start' },
  past: { nl: 'Gestopt of afgelopen', en: 'Stopped or ended' },
  agreed: { nl: 'Uw arts sprak af', en: 'Your doctor agreed' },
  supplied: { nl: 'De apotheek gaf', en: 'The pharmacy gave' },
  used: { nl: 'U gebruikt', en: 'You use' },
  others: { nl: 'Ook bekend, en eerder', en: 'Also known, and earlier' },
  noneAgreed: { nl: 'Geen afspraak gevonden', en: 'No agreement found' },
  noneSupplied: { nl: 'Niets gevonden', en: 'Nothing found' },
  noneUsed: { nl: 'Niemand schreef dit op', en: 'Nobody wrote this down' },
  noUse: { nl: 'Hoe u het gebruikt, staat er niet bij.', en: 'How to use it is not given.' },
  differently: { nl: 'Ik gebruik dit anders', en: 'I use this differently' },
  differentlyNamed: { nl: 'Ik gebruik dit anders: {name}', en: 'I use this differently: {name}' },
  repeat: {
    nl: 'Een herhaalrecept vraagt u bij uw huisarts of apotheek.',
    en: 'Ask your GP or pharmacy for a repeat prescription.',
  },
  incomplete: {
    nl: 'Niet iedereen gaf antwoord. Deze lijst kan niet compleet zijn.',
    en: 'Not everyone answered. This list may be incomplete.',
  },
  own: { nl: 'Ik gebruik nog iets', en: 'I use something else too' },
  ownAbout: {
    nl: 'Bijvoorbeeld iets van de drogist. Zo weet uw arts dat ook.',
    en: 'For instance something from the chemist. So your doctor knows too.',
  },
});

/** "Ik gebruik dit anders." */
export const medicationUse = defineTexts('medicationUse', {
  title: { nl: 'Hoe gebruikt u {name}?', en: 'How do you use {name}?' },
  titleOwn: { nl: 'Wat gebruikt u nog meer?', en: 'What else do you use?' },
  used: { nl: 'Zo gebruik ik het', en: 'This is how I use it' },
  name: { nl: 'Naam van het middel', en: 'Name of the product' },
  asAgreed: { nl: 'Zoals afgesproken', en: 'As agreed' },
  differently: { nl: 'Anders', en: 'Differently' },
  stopped: { nl: 'Ik ben gestopt', en: 'I have stopped' },
  how: { nl: 'Schrijf het in uw eigen woorden', en: 'Write it in your own words' },
  howHelp: { nl: 'Bijvoorbeeld: ik neem er ’s avonds één.', en: 'For instance: I take one in the evening.' },
  tell: { nl: 'Vertel dit aan wie het voorschreef of gaf', en: 'Tell this to who prescribed or gave it' },
  done: { nl: 'Opgeslagen. Het staat nu in uw lijst.', en: 'Saved. It is now in your list.' },
  missing: { nl: 'Vul dit in.', en: 'Fill this in.' },
});
