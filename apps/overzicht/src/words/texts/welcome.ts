import { defineTexts } from '../define-texts.ts';

/** From signing in to the first overview. */
export const welcome = defineTexts('welcome', {
  title: { nl: 'Waar bent u bekend?', en: 'Where are you known?' },
  lead: {
    nl: 'Wij zochten op waar gegevens van u staan. Wij hebben nog niets opgehaald.',
    en: 'We looked up where data about you are kept. We have not collected anything yet.',
  },
  found: { nl: 'Gevonden', en: 'Found' },
  byIndex: { nl: 'Gevonden via de landelijke verwijzing', en: 'Found through the national index' },
  byChoice: { nl: 'Zelf toegevoegd', en: 'Added by you' },
  foundNone: {
    nl: 'Er is nog geen zorgverlener gevonden. Zoek hieronder uw zorgverlener op.',
    en: 'No care provider was found yet. Search for yours below.',
  },
  findFailed: {
    nl: 'Het zoeken lukt nu niet. Dit ligt niet aan u. U kunt hieronder zelf zoeken.',
    en: 'Finding does not work now. This is not your fault. You can search below.',
  },
  missing: { nl: 'Mist u er een?', en: 'Is one missing?' },
  search: { nl: 'Zoek op naam, plaats of soort', en: 'Search by name, place or kind' },
  searchHelp: {
    nl: 'Bijvoorbeeld: huisarts Hoogweert. Een tikfout is niet erg. U zoekt alleen op dit apparaat.',
    en: 'For instance: GP Hoogweert. A typing error is no problem. You search on this device only.',
  },
  searchNone: { nl: 'Niets gevonden. Probeer alleen de plaats.', en: 'Nothing found. Try only the place.' },
  searchCount: { nl: '{n} gevonden', en: '{n} found' },
  searchMore: { nl: 'Er zijn er meer. Typ ook de plaats.', en: 'There are more. Type the place too.' },
  searchFailed: { nl: 'De lijst met zorgverleners is er nu niet.', en: 'The list of care providers is not here now.' },
  add: { nl: 'Voeg toe', en: 'Add' },
  addNamed: { nl: 'Voeg toe: {name}', en: 'Add: {name}' },
  added: { nl: 'Toegevoegd', en: 'Added' },
  notConnected: { nl: 'Doet nog niet mee', en: 'Does not take part yet' },
  letter: { nl: 'Maak een brief', en: 'Make a letter' },
  letterNamed: { nl: 'Maak een brief: {name}', en: 'Make a letter: {name}' },
  letterAbout: {
    nl: 'U kunt uw gegevens op papier vragen. De brief is al ingevuld. U zet uw naam eronder.',
    en: 'You can ask for your data on paper. The letter is filled in. You sign it.',
  },
  consent: {
    nl: 'Als u doorgaat, vragen wij uw gegevens op. U ziet ze alleen zelf.',
    en: 'When you continue, we ask for your data. Only you see them.',
  },
  collect: { nl: 'Haal mijn gegevens op', en: 'Collect my data' },
  skip: { nl: 'Sla over', en: 'Skip' },
  step: { nl: 'Stap {n} van {of}', en: 'Step {n} of {of}' },
});
