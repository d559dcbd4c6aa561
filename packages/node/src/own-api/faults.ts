import type { FaultDefinitions } from '@stelsel/kernel';

/** What the interface for own systems answers when it does not do what was asked; part of the faults of the node. */
export const ownApiFaults = {
  'NOD-BODY-FIELD': {
    kind: 'incorrect',
    nl: 'Het veld {field} ontbreekt of klopt niet.',
    en: 'The field {field} is missing or wrong.',
  },
  'NOD-NO-ATTESTATION': {
    kind: 'forbidden',
    nl: 'Meld u eerst aan en stuur de verklaring van de aanmelddienst mee als Bearer.',
    en: 'Sign in first and send the attestation of the sign-in service along as Bearer.',
  },
  'NOD-OTHER-ORGANIZATION': {
    kind: 'forbidden',
    nl: 'U bent aangemeld voor een andere organisatie dan die van dit adres.',
    en: 'You signed in for another organisation than the one of this address.',
  },
  'NOD-NOT-QUALIFIED': {
    kind: 'forbidden',
    nl: 'Dit systeem is voor de uitwisseling "{exchange}" niet gekwalificeerd in de rol {role}. Toets het met stelsel certify --exchange {exchange} --role {role}, en zet de rol daarna onder qualified in de configuratie.',
    en: 'This system is not qualified for the exchange "{exchange}" in the role {role}. Test it with stelsel certify --exchange {exchange} --role {role}, then add the role under qualified in the configuration.',
  },
  'NOD-NOT-SENT-HERE': {
    kind: 'incorrect',
    nl: 'Deze uitwisseling kan hier niet zo worden verstuurd: ze bestaat niet, kent dit niet, of hoort bij een FHIR-versie waarin deze organisatie geen dossier heeft.',
    en: 'This exchange cannot be sent from here like this: it does not exist, does not have this, or belongs to a FHIR version in which this organisation keeps no record.',
  },
  'NOD-TASK-NO-PERSON': {
    kind: 'conflict',
    nl: 'De Task bij de verzender noemt geen persoon met een BSN, of is al afgelopen. Bel de verzender als u iets verwacht.',
    en: 'The Task at the sender names no person with a BSN, or is over already. Call the sender when you expect something.',
  },
  'NOD-REQUEST-STATE': {
    kind: 'conflict',
    nl: 'Dit verzoek is {from}. Het kan van daar naar: {allowed}.',
    en: 'This request is {from}. From there it can go to: {allowed}.',
  },
  'NOD-NOT-IN-RECORD': {
    kind: 'not-found',
    nl: 'Van deze persoon staat niets in uw eigen dossier. Er is dus niets om over te dragen.',
    en: 'Your own record has nothing of this person. So there is nothing to hand over.',
  },
  'NOD-NO-SUCH-TASK': {
    kind: 'not-found',
    nl: 'Deze Task is hier niet verstuurd of ontvangen.',
    en: 'This Task was not sent or received here.',
  },
  'NOD-NOT-A-CLIENT': {
    kind: 'forbidden',
    nl: 'Deze persoon staat niet in uw dossier als cliënt van uw organisatie. U legt hier dus niets over deze persoon vast.',
    en: 'This person does not stand in your record as a client of your organisation. So you record nothing about this person here.',
  },
  'NOD-RIGHT-TO-RECORD': {
    kind: 'forbidden',
    nl: 'Uw rol mag dit bij deze organisatie niet vastleggen.',
    en: 'Your role may not record this at this organisation.',
  },
  'NOD-NOT-THAT-ENTRY': {
    kind: 'incorrect',
    nl: 'Dit is niet wat de uitwisseling hier laat vastleggen. Let op het soort, het profiel, een eigen nummer (identifier) en de persoon.',
    en: 'This is not what the exchange lets be recorded here. Mind the type, the profile, a number of its own (identifier) and the person.',
  },
  'NOD-ENTRY-CHANGED': {
    kind: 'conflict',
    nl: 'Iemand anders heeft dit net veranderd. Kijk eerst wat er nu staat. Uw wijziging is niet vastgelegd.',
    en: 'Somebody else changed this just now. First look at what stands there. Your change was not recorded.',
  },
  'NOD-OWN-RECORD-REFUSED': {
    kind: 'incorrect',
    nl: 'Het eigen dossier neemt dit niet aan: {why}',
    en: 'The own record does not take this: {why}',
  },
  'NOD-OWN-RECORD-AWAY': {
    kind: 'unavailable',
    nl: 'Het eigen dossier is nu niet te gebruiken: {why} Probeer het later opnieuw.',
    en: 'The own record cannot be used now: {why} Try again later.',
  },
} as const satisfies FaultDefinitions;
