import { defineFaults } from '@stelsel/kernel';

/** Faults of the log. Without a durable log nothing is answered: `unavailable`. */
export const loggingFaults = defineFaults({
  'LOG-UNAVAILABLE': {
    kind: 'unavailable',
    nl: 'Het logboek is niet bereikbaar. Zonder logregel geven we geen antwoord. Probeer het later opnieuw.',
    en: 'The log cannot be reached. Without a log entry no answer is given. Try again later.',
  },
  'LOG-KEY-UNAVAILABLE': {
    kind: 'unavailable',
    nl: 'De sleutel van het logboek kan niet tekenen. Controleer de sleutelopslag.',
    en: 'The key of the log cannot sign. Check the key store.',
  },
  'LOG-UNKNOWN-EVENT': {
    kind: 'not-found',
    nl: 'Deze logregel bestaat hier niet. Controleer het nummer.',
    en: 'There is no such log entry here. Check its id.',
  },
  'LOG-NOT-SIGNED-YET': {
    kind: 'busy',
    nl: 'Deze logregel is nog niet getekend; dat gebeurt binnen een minuut. Probeer het dan opnieuw.',
    en: 'This log entry is not signed yet; it will be within a minute. Try again then.',
  },
  'LOG-TAMPERED': {
    kind: 'fault',
    nl: 'Logregel {sequence} is na het vastleggen veranderd. Waarschuw de beheerder van het logboek.',
    en: 'Log entry {sequence} was changed after it was recorded. Warn the keeper of the log.',
  },
  'LOG-NOT-YOURS': {
    kind: 'forbidden',
    nl: 'U mag dit logboek niet lezen. Een burger leest alleen het eigen logboek.',
    en: 'You may not read this log. A citizen reads the own log only.',
  },
  'LOG-NO-SUBJECT': {
    kind: 'incorrect',
    nl: 'Geef één persoon op met patient.identifier=systeem|waarde.',
    en: 'Name one person with patient.identifier=system|value.',
  },
  'LOG-PARAMETER': {
    kind: 'incorrect',
    nl: 'De zoekparameter {name} klopt niet. Gebruik patient.identifier, date (ge, gt, le, lt), _count of _cursor.',
    en: 'Search parameter {name} is not right. Use patient.identifier, date (ge, gt, le, lt), _count or _cursor.',
  },
  'LOG-PROOF-SHAPE': {
    kind: 'incorrect',
    nl: 'Dit is geen logbewijs: {name} ontbreekt of klopt niet.',
    en: 'This is not a log proof: {name} is missing or malformed.',
  },
  'LOG-PROOF-SIGNATURE': {
    kind: 'forbidden',
    nl: 'De handtekening onder de logkop klopt niet.',
    en: 'The signature under the log head is not valid.',
  },
  'LOG-PROOF-KEY': {
    kind: 'forbidden',
    nl: 'Deze logkop is getekend met een andere sleutel dan die van dit logboek.',
    en: 'This log head is signed with another key than that of this log.',
  },
  'LOG-PROOF-INVALID': {
    kind: 'forbidden',
    nl: 'Het bewijs klopt niet: {what} hoort niet bij de getekende logkop.',
    en: 'The proof does not hold: {what} does not belong to the signed log head.',
  },
});
