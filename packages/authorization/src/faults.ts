import { defineFaults } from '@stelsel/kernel';

/** Faults of authorization. A policy that cannot be judged decides nothing: the answer is a failure, never a permit. */
export const authorizationFaults = defineFaults({
  'AZN-POLICY-INVALID': {
    kind: 'fault',
    nl: 'Het toegangsbeleid van uitwisseling {exchange} klopt niet: {cause}. Herstel access.cedar.',
    en: 'The access policy of exchange {exchange} is not valid: {cause}. Mend access.cedar.',
  },
  'AZN-POLICY-TEXT': {
    kind: 'fault',
    nl: 'Regel {policy} van uitwisseling {exchange} mist @{name}. Elke regel heeft een id en een uitleg in twee talen.',
    en: 'Policy {policy} of exchange {exchange} lacks @{name}. Every policy has an id and a text in two languages.',
  },
  'AZN-UNKNOWN-EXCHANGE': {
    kind: 'unsupported',
    nl: 'Uitwisseling {exchange} is hier niet bekend.',
    en: 'Exchange {exchange} is not known here.',
  },
  'AZN-UNKNOWN-QUERY': {
    kind: 'unsupported',
    nl: 'Vraag {query} hoort niet bij uitwisseling {exchange}.',
    en: 'Query {query} is not part of exchange {exchange}.',
  },
  'AZN-UNKNOWN-DELIVERY': {
    kind: 'unsupported',
    nl: 'Aanlevering {delivery} hoort niet bij uitwisseling {exchange}.',
    en: 'Delivery {delivery} is not part of exchange {exchange}.',
  },
  'AZN-UNKNOWN-ENTRY': {
    kind: 'unsupported',
    nl: 'Vastlegging {entry} hoort niet bij uitwisseling {exchange}.',
    en: 'Entry {entry} is not part of exchange {exchange}.',
  },
  'AZN-UNKNOWN-WORKFLOW': {
    kind: 'unsupported',
    nl: 'Versie {version} van uitwisseling {exchange} heeft geen notified pull.',
    en: 'Version {version} of exchange {exchange} has no notified pull.',
  },
  'AZN-NOT-DECIDED': {
    kind: 'unavailable',
    nl: 'Het toegangsbeleid kon niet worden toegepast. Daarom wordt niets getoond. Probeer het later opnieuw.',
    en: 'The access policy could not be applied. Therefore nothing is shown. Try again later.',
  },
  'AZN-GRANT-ENDED': {
    kind: 'busy',
    nl: 'De toestemming veranderde tijdens de vraag. Stel de vraag opnieuw.',
    en: 'The consent changed during the question. Ask again.',
  },
});
