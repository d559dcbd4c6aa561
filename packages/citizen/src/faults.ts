import { defineFaults } from '@stelsel/kernel';

/** Faults of what a citizen does. No text repeats a value: it may be a BSN. */
export const fault = defineFaults({
  'CIT-SIGN-IN': {
    kind: 'forbidden',
    nl: 'Meld u aan met DigiD en stuur de verklaring mee als bearer-token.',
    en: 'Sign in with DigiD and send the attestation as bearer token.',
  },
  'CIT-OTHER-PERSON': {
    kind: 'forbidden',
    nl: 'U kunt hier alleen uw eigen gegevens bekijken.',
    en: 'You can only look at your own data here.',
  },
  'CIT-PURPOSE': {
    kind: 'forbidden',
    nl: 'Een burger vraagt hier alleen met het doel eigen inzage (PATRQT).',
    en: 'A citizen asks here for own access (PATRQT) only.',
  },
  'CIT-CHOICE': {
    kind: 'incorrect',
    nl: 'Een keuze noemt "holder", "user" en "decision" (permit of objection); hier klopt "{field}" niet.',
    en: 'A choice names "holder", "user" and "decision" (permit or objection); here "{field}" is wrong.',
  },
  'CIT-CHOICES': {
    kind: 'incorrect',
    nl: 'Stuur {"choices": [...]} met 1 tot en met {max} keuzes.',
    en: 'Send {"choices": [...]} with 1 to {max} choices.',
  },
  'CIT-LOG-ANSWER': {
    kind: 'unavailable',
    nl: 'Het logboek van {name} is nu niet te lezen. Probeer het later opnieuw.',
    en: 'The log of {name} cannot be read now. Try again later.',
  },
});
