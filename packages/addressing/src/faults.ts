import { defineFaults } from '@stelsel/kernel';

/** Faults of addressing. A resource that does not meet its profile is `unsupported` (422) and names the place. */
export const addressingFaults = defineFaults({
  'ADR-SCOPE': {
    kind: 'forbidden',
    nl: 'Uw toegangsbewijs geeft geen recht op {scope}.',
    en: 'Your token does not grant {scope}.',
  },
  'ADR-TYPE': {
    kind: 'not-found',
    nl: 'Het adresboek kent geen {type}.',
    en: 'The directory does not keep {type}.',
  },
  'ADR-DELETE': {
    kind: 'unsupported',
    nl: 'In het adresboek wordt niets verwijderd. Zet de resource op inactief.',
    en: 'Nothing is deleted from the directory. Make the resource inactive.',
  },
  'ADR-BODY': {
    kind: 'incorrect',
    nl: 'De inhoud hoort een {type} te zijn, als application/fhir+json.',
    en: 'The body must be a {type}, as application/fhir+json.',
  },
  'ADR-ID': {
    kind: 'incorrect',
    nl: 'Het id in de resource is niet het id in het adres.',
    en: 'The id in the resource is not the id in the address.',
  },
  'ADR-IF-MATCH': {
    kind: 'incorrect',
    nl: 'If-Match ontbreekt of heeft niet de vorm W/"3". Lees de resource en gebruik de ETag.',
    en: 'If-Match is missing or does not look like W/"3". Read the resource and use its ETag.',
  },
  'ADR-STALE': {
    kind: 'conflict',
    nl: 'De resource is intussen gewijzigd. Lees hem opnieuw en pas de wijziging daarop toe.',
    en: 'The resource has changed meanwhile. Read it again and apply the change to that.',
  },
  'ADR-PROFILE': {
    kind: 'unsupported',
    nl: '{nl}',
    en: '{en}',
  },
  'ADR-NO-OWNER': {
    kind: 'unsupported',
    nl: 'Van deze {type} is niet te vinden bij welke zorgaanbieder hij hoort. Verwijs naar een organisatie met een URA.',
    en: 'It cannot be found which care provider this {type} belongs to. Refer to an organisation with a URA.',
  },
  'ADR-NO-MANDATE': {
    kind: 'forbidden',
    nl: 'U mag dit niet schrijven voor zorgaanbieder {ura}: er is geen geldige machtiging.',
    en: 'You may not write this for care provider {ura}: there is no valid mandate.',
  },
  'ADR-OWN-MANDATE': {
    kind: 'forbidden',
    nl: 'Alleen zorgaanbieder {ura} zelf mag een machtiging geven, wijzigen of intrekken.',
    en: 'Only care provider {ura} itself may give, change or withdraw a mandate.',
  },
  'ADR-REGISTER': {
    kind: 'forbidden',
    nl: 'URA, KvK-nummer en naam komen uit het register. Laat ze zoals ze zijn.',
    en: 'URA, KvK number and name come from the register. Leave them as they are.',
  },
  'ADR-BUNDLE': {
    kind: 'incorrect',
    nl: 'Stuur een Bundle van type transaction met POST en PUT van adresboekresources.',
    en: 'Send a Bundle of type transaction with POST and PUT of directory resources.',
  },
  'ADR-PARAMETER': {
    kind: 'incorrect',
    nl: 'De parameter {name} kent het adresboek niet of heeft een onjuiste waarde.',
    en: 'The directory does not know parameter {name}, or its value is wrong.',
  },
  'ADR-SIGNATURE': {
    kind: 'unsupported',
    nl: 'De handtekening in de Provenance klopt niet: {cause}.',
    en: 'The signature in the Provenance is not valid: {cause}.',
  },
  'ADR-REFUSED': {
    kind: 'conflict',
    nl: 'Het adresboek weigerde met status {status}: {code}.',
    en: 'The directory refused with status {status}: {code}.',
  },
  'ADR-UNREACHABLE': {
    kind: 'unavailable',
    nl: 'Het adresboek is niet bereikbaar. Er wordt gewerkt met wat eerder is opgehaald.',
    en: 'The directory cannot be reached. What was fetched before stays in use.',
  },
  'ADR-ANSWER': {
    kind: 'fault',
    nl: 'Het antwoord van het adresboek is niet te lezen: {cause}.',
    en: 'The answer of the directory cannot be read: {cause}.',
  },
  'ADR-NEXT-ELSEWHERE': {
    kind: 'fault',
    nl: 'De volgende pagina van het adresboek wijst naar een ander adres. Die wordt niet gevolgd.',
    en: 'The next page of the directory points at another address. It is not followed.',
  },
  'ADR-NOT-SYNCED': {
    kind: 'unavailable',
    nl: 'Het adresboek is nog niet helemaal opgehaald. Probeer het straks opnieuw.',
    en: 'The directory has not been fetched completely yet. Try again later.',
  },
  'ADR-UNKNOWN-ORGANIZATION': {
    kind: 'not-found',
    nl: 'Organisatie {ura} staat niet in het adresboek.',
    en: 'Organisation {ura} is not in the directory.',
  },
  'ADR-NO-ENDPOINT': {
    kind: 'not-found',
    nl: 'Organisatie {ura} heeft geen geldig adres voor {exchange}.',
    en: 'Organisation {ura} has no valid address for {exchange}.',
  },
  'ADR-STORE-AWAY': {
    kind: 'unavailable',
    nl: 'De opslag van het adresboek is niet bereikbaar. Probeer het later opnieuw.',
    en: 'The store of the directory cannot be reached. Try again later.',
  },
});
