/** The parts of the site, in the order of use, each with the question it answers. */
import { w } from '../words/words.ts';

export const sections = [
  {
    path: '/regionale-agenda',
    words: w('Regionale agenda', 'Regional agenda'),
    answers: w(
      'Wat doet uw regio aan welk onderwerp, en klopt dat met de metingen?',
      'What does your region do about which topic, and do measurements agree?',
    ),
  },
  {
    path: '/meerjarenagenda/zorg-ict-portfolio',
    words: w('Meerjarenagenda zorg-ICT', 'Multi-year agenda care ICT'),
    answers: w(
      'Wat wordt wanneer van leveranciers en zorgaanbieders gevraagd? Past dat?',
      'What is asked of suppliers and care providers, and when? Does it fit?',
    ),
  },
  {
    path: '/meerjarenagenda/wegiz',
    words: w('Meerjarenagenda Wegiz', 'Multi-year agenda Wegiz'),
    answers: w(
      'Welke uitwisseling wordt door de wet verplicht, voor wie en wanneer?',
      'Which exchange becomes a legal duty, for whom and when?',
    ),
  },
  {
    path: '/actieplan',
    words: w('Actieplan en initiatieven', 'Action plan and initiatives'),
    answers: w(
      'Wie doet wat, wie betaalt, wie besluit, en wat is de Kamer beloofd?',
      'Who does what, who pays, who decides, and what was parliament promised?',
    ),
  },
  {
    path: '/wensen',
    words: w('Wensen', 'Wishes'),
    answers: w(
      'Wat willen zorgaanbieders kunnen, en welke vraag is dat samen?',
      'What do care providers want to be able to do, and which request is that together?',
    ),
  },
  {
    path: '/geld',
    words: w('Geld', 'Money'),
    answers: w(
      'Waar komt geld vandaan, waar ging het heen, en wat is ermee bereikt?',
      'Where does money come from, where did it go, and what did it achieve?',
    ),
  },
  {
    path: '/architectuur',
    words: w('Architectuur', 'Architecture'),
    answers: w(
      'Volgens welke principes bouwen regio’s, en hoe ver zijn organisaties?',
      'By which principles do regions build, and how far are organisations?',
    ),
  },
  {
    path: '/obstakels',
    words: w('Obstakels', 'Obstacles'),
    answers: w('Wat zit vast, hoe lang al, en wie kan besluiten?', 'What is stuck, for how long, and who can decide?'),
  },
  {
    path: '/invoering',
    words: w('Invoering', 'Implementation'),
    answers: w(
      'Wie gebruikt het al, en wat houdt de anderen tegen?',
      'Who uses it already, and what holds the others back?',
    ),
  },
  {
    path: '/open-data',
    words: w('Open data', 'Open data'),
    answers: w(
      'Alle rijen, formules en eerdere edities, om zelf mee te rekenen.',
      'All rows, formulas and earlier editions, to compute with yourself.',
    ),
  },
] as const;
