import { defineFaults } from '@stelsel/kernel';

/** Faults of identification. No text repeats a number of a person. */
export const fault = defineFaults({
  'IDN-XML': {
    kind: 'incorrect',
    nl: 'Het bericht is geen bruikbare XML ({what}). Stuur één SOAP 1.2-bericht zonder DTD.',
    en: 'The message is not usable XML ({what}). Send one SOAP 1.2 message without a DTD.',
  },
  'IDN-MESSAGE': {
    kind: 'incorrect',
    nl: 'In het bericht ontbreekt of klopt niet: {what}.',
    en: 'Missing or wrong in the message: {what}.',
  },
  'IDN-SEARCH-PATH': {
    kind: 'incorrect',
    nl: 'Stuur geboortedatum en geslacht, met de geslachtsnaam of met postcode en huisnummer.',
    en: 'Send birth date and sex, with the family name or with postcode and house number.',
  },
  'IDN-SCOPE': {
    kind: 'forbidden',
    nl: 'Het token geeft geen toegang tot de identificatiedienst. Vraag een token met scope {scope}.',
    en: 'The token gives no access to the identification service. Ask a token with scope {scope}.',
  },
  'IDN-PARAMETER': {
    kind: 'incorrect',
    nl: 'Zoek op precies één nummer: {allowed}.',
    en: 'Search by exactly one number: {allowed}.',
  },
  'IDN-UZI-NAME': {
    kind: 'incorrect',
    nl: 'De naam in dit UZI-certificaat heeft niet de vorm die het UZI-register gebruikt. Gebruik een geldig UZI-certificaat.',
    en: 'The name in this UZI certificate does not have the form of the UZI register. Use a valid UZI certificate.',
  },
  'IDN-NOT-FOUND': {
    kind: 'not-found',
    nl: 'Dit nummer staat niet in het register.',
    en: 'This number is not in the register.',
  },
  'IDN-REGISTER': {
    kind: 'unavailable',
    nl: 'Het register is nu niet te bereiken. Ga er niet van uit dat de gegevens kloppen; probeer het later opnieuw.',
    en: 'The register cannot be reached now. Do not take the data for right; try again later.',
  },
  'IDN-UNAVAILABLE': {
    kind: 'unavailable',
    nl: 'De identificatiedienst gaf geen bruikbaar antwoord ({what}). Ga er niet van uit dat de gegevens kloppen.',
    en: 'The identification service gave no usable answer ({what}). Do not take the data for right.',
  },
  'IDN-REFUSED': {
    kind: 'forbidden',
    nl: 'De identificatiedienst weigert de vraag (HTTP {status}).',
    en: 'The identification service refuses the question (HTTP {status}).',
  },
});
