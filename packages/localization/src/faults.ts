import { defineFaults } from '@stelsel/kernel';

/** Faults of the index and its client. No text repeats a token or a pseudonym. */
export const fault = defineFaults({
  'LOC-LIST-TYPE': {
    kind: 'incorrect',
    nl: 'Hier hoort een List volgens het profiel nl-gf-localization-list.',
    en: 'A List according to the profile nl-gf-localization-list belongs here.',
  },
  'LOC-LIST-FORBIDDEN': {
    kind: 'incorrect',
    nl: 'Het element {name} mag niet in een registratie staan. Laat het weg.',
    en: 'The element {name} must not be in a registration. Leave it out.',
  },
  'LOC-LIST-FIXED': {
    kind: 'incorrect',
    nl: 'Hier hoort de vaste waarde {expected}.',
    en: 'The fixed value {expected} belongs here.',
  },
  'LOC-CUSTODIAN-MISSING': {
    kind: 'incorrect',
    nl: 'Noem in extension precies één bronhouder met zijn URA (valueReference.identifier).',
    en: 'Name exactly one custodian with its URA in extension (valueReference.identifier).',
  },
  'LOC-CUSTODIAN-OTHER': {
    kind: 'forbidden',
    nl: 'U kunt alleen registraties van uw eigen organisatie maken; de bronhouder is een andere URA dan die van uw toegangsbewijs.',
    en: 'You can register for your own organisation only; the custodian is another URA than that of your token.',
  },
  'LOC-CATEGORY': {
    kind: 'incorrect',
    nl: 'Noem precies één gegevenscategorie uit nl-gf-data-categories-cs, zoals Condition of MedicationUse.',
    en: 'Name exactly one data category of nl-gf-data-categories-cs, such as Condition or MedicationUse.',
  },
  'LOC-CATEGORY-MISSING': {
    kind: 'incorrect',
    nl: 'Vraag naar een of meer gegevenscategorieën: geef code mee, meer waarden gescheiden door een komma.',
    en: 'Ask for one or more data categories: give code, several values separated by a comma.',
  },
  'LOC-CATEGORY-REPEATED': {
    kind: 'incorrect',
    nl: 'Een herhaalde code betekent EN en vindt nooit iets. Scheid de categorieën met een komma.',
    en: 'A repeated code means AND and never finds anything. Separate the categories with a comma.',
  },
  'LOC-SUBJECT': {
    kind: 'incorrect',
    nl: 'Noem de persoon met een token van de pseudoniemendienst, als identifier met systeem nvi-identifier, en geen verwijzing of BSN.',
    en: 'Name the person by a token of the pseudonym service, as identifier with system nvi-identifier; no reference, no BSN.',
  },
  'LOC-SUBJECT-REPEATED': {
    kind: 'incorrect',
    nl: 'Noem de persoon één keer.',
    en: 'Name the person once.',
  },
  'LOC-CONSENT-SUBJECT': {
    kind: 'incorrect',
    nl: 'Stuur in consent-subject een tweede token mee, gemaakt voor het toestemmingenregister.',
    en: 'Send a second token in consent-subject, made for the consent register.',
  },
  'LOC-CONSENT-REGISTER': {
    kind: 'unavailable',
    nl: 'Het toestemmingenregister gaf geen antwoord ({cause}). Zonder antwoord noemt de index niemand; probeer het opnieuw.',
    en: 'The consent register gave no answer ({cause}). Without one the index names nobody; try again.',
  },
  'LOC-SOURCE': {
    kind: 'incorrect',
    nl: 'Noem de bron met een identifier van systeem oauth-client-id of urn:ietf:rfc:3986, hoogstens {max} tekens.',
    en: 'Name the source by an identifier of system oauth-client-id or urn:ietf:rfc:3986, at most {max} characters.',
  },
  'LOC-PARAMETER': {
    kind: 'incorrect',
    nl: 'De zoekparameter {name} kent de index niet. Gebruik subject:identifier, code, source:identifier, _count.',
    en: 'The index does not know search parameter {name}. Use subject:identifier, code, source:identifier, _count.',
  },
  'LOC-COUNT': {
    kind: 'incorrect',
    nl: '_count is een getal van 1 tot en met {max}.',
    en: '_count is a number from 1 to {max}.',
  },
  'LOC-SEARCH': {
    kind: 'incorrect',
    nl: 'Zoek op een persoon (subject:identifier) of op eigen registraties (source:identifier).',
    en: 'Search for a person (subject:identifier) or for registrations of your own (source:identifier).',
  },
  'LOC-TOO-MANY': {
    kind: 'busy',
    nl: 'Meer dan {max} bronhouders. Vraag naar minder categorieën tegelijk.',
    en: 'More than {max} holders. Ask for fewer categories at once.',
  },
  'LOC-NOT-FOUND': {
    kind: 'not-found',
    nl: 'Deze registratie bestaat niet bij uw organisatie.',
    en: 'Your organisation has no such registration.',
  },
  'LOC-UPDATE': {
    kind: 'unsupported',
    nl: 'Een registratie verandert niet: verwijder haar en maak een nieuwe.',
    en: 'A registration does not change: delete it and make a new one.',
  },
  'LOC-BUNDLE': {
    kind: 'incorrect',
    nl: 'Stuur een Bundle van het type transaction of batch met 1 tot {max} entries.',
    en: 'Send a Bundle of type transaction or batch with 1 to {max} entries.',
  },
  'LOC-BUNDLE-REQUEST': {
    kind: 'incorrect',
    nl: 'In een Bundle kan POST List, DELETE List/<id> en DELETE List?subject:identifier=…&code=….',
    en: 'A Bundle can have POST List, DELETE List/<id> and DELETE List?subject:identifier=…&code=….',
  },
  'LOC-SCOPE': {
    kind: 'forbidden',
    nl: 'Uw toegangsbewijs geeft geen recht op {scope}.',
    en: 'Your token does not grant {scope}.',
  },
  'LOC-CONFLICT': {
    kind: 'conflict',
    nl: 'Dezelfde registratie werd tegelijk veranderd. Probeer het opnieuw.',
    en: 'The same registration was changed at the same time. Try again.',
  },
  'LOC-REFUSED': {
    kind: 'forbidden',
    nl: 'De index weigerde de vraag (status {status}).',
    en: 'The index refused the request (status {status}).',
  },
  'LOC-ANSWER': {
    kind: 'unavailable',
    nl: 'De index gaf geen bruikbaar antwoord (status {status}).',
    en: 'The index gave no usable answer (status {status}).',
  },
});
