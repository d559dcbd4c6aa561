import { defineFaults } from '@stelsel/kernel';

/** Faults of a test run that could not be held; what a product does wrong is a result, not a fault. */
export const fault = defineFaults({
  'CER-EXCHANGE': {
    kind: 'not-found',
    nl: 'Er is geen uitwisseling {id}. Bekend zijn: {known}.',
    en: 'There is no exchange {id}. Known are: {known}.',
  },
  'CER-VERSION': {
    kind: 'not-found',
    nl: 'Uitwisseling {id} heeft geen versie {version}. Kies uit: {known}.',
    en: 'Exchange {id} has no version {version}. Choose from: {known}.',
  },
  'CER-NO-TESTS': {
    kind: 'unsupported',
    nl: 'Uitwisseling {id} heeft geen testgegevens voor versie {version}. Zet ze in de map tests van de uitwisseling.',
    en: 'Exchange {id} has no test records for version {version}. Put them in the tests folder of the exchange.',
  },
  'CER-OTHER-REQUEST': {
    kind: 'forbidden',
    nl: 'Deze uitwisseling vraagt of schrijft dit niet.',
    en: 'This exchange does not ask or write this.',
  },
  'CER-TASK': {
    kind: 'not-found',
    nl: 'Deze Task is hier niet.',
    en: 'This Task is not here.',
  },
  'CER-NOT-HERE': {
    kind: 'not-found',
    nl: 'Deze resource is hier niet.',
    en: 'This resource is not here.',
  },
  'CER-BODY': {
    kind: 'incorrect',
    nl: 'De inhoud is geen FHIR van deze versie.',
    en: 'The body is no FHIR of this version.',
  },
  'CER-ROLE': {
    kind: 'unsupported',
    nl: 'Uitwisseling {id} kent de rol {role} niet. Kies uit: {known}.',
    en: 'Exchange {id} has no role {role}. Choose from: {known}.',
  },
  'CER-UNREACHABLE': {
    kind: 'unavailable',
    nl: 'Het product antwoordt niet: {problem} Start het, en controleer het adres.',
    en: 'The product does not answer: {problem} Start it, and check the address.',
  },
  'CER-ADDRESS': {
    kind: 'incorrect',
    nl: '{url} is geen adres dat begint met http:// of https://.',
    en: '{url} is not an address that starts with http:// or https://.',
  },
});
