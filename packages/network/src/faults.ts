import { defineFaults } from '@stelsel/kernel';

/** Faults of the asking side. */
export const fault = defineFaults({
  'NET-UNKNOWN-EXCHANGE': {
    kind: 'incorrect',
    nl: 'De uitwisseling "{exchange}" bestaat hier niet. Kies uit: {known}.',
    en: 'The exchange "{exchange}" does not exist here. Choose from: {known}.',
  },
  'NET-NOT-QUALIFIED': {
    kind: 'forbidden',
    nl: 'Dit systeem is voor de uitwisseling "{exchange}" niet gekwalificeerd in de rol {role}. Toets het met stelsel certify --exchange {exchange} --role {role}, en zet de rol daarna onder qualified in de configuratie.',
    en: 'This system is not qualified for the exchange "{exchange}" in the role {role}. Test it with stelsel certify --exchange {exchange} --role {role}, then add the role under qualified in the configuration.',
  },
  'NET-PURPOSE': {
    kind: 'forbidden',
    nl: 'De uitwisseling "{exchange}" kan niet worden gebruikt voor het doel {purpose}.',
    en: 'The exchange "{exchange}" cannot be used for the purpose {purpose}.',
  },
  'NET-NO-REASON': {
    kind: 'incorrect',
    nl: 'Bij een noodvraag (BTG) hoort een reden van ten minste {length} tekens. Schrijf waarom het nodig is.',
    en: 'An emergency question (BTG) needs a reason of at least {length} characters. Write why it is needed.',
  },
  'NET-NO-RELATION': {
    kind: 'forbidden',
    nl: 'Deze persoon is niet in zorg bij uw organisatie. Schrijf de persoon eerst in, of gebruik de noodprocedure.',
    en: 'This person is not in the care of your organisation. Enrol the person first, or use the emergency procedure.',
  },
  'NET-NOTHING-TO-ASK': {
    kind: 'incorrect',
    nl: 'De uitwisseling "{exchange}" vraagt niets op; ze levert alleen aan.',
    en: 'The exchange "{exchange}" asks nothing; it only delivers.',
  },
  'NET-OTHER-SIDE': {
    kind: 'unavailable',
    nl: 'De andere organisatie heeft een storing (status {status}). Probeer het later opnieuw.',
    en: 'The other organisation has a failure (status {status}). Try again later.',
  },
  'NET-NOT-TAKEN': {
    kind: 'forbidden',
    nl: 'De ontvanger neemt dit niet aan (status {status}): {why}',
    en: 'The receiver does not take this (status {status}): {why}',
  },
  'NET-TASK-REFUSED': {
    kind: 'forbidden',
    nl: 'De verzender staat dit met de Task niet toe (status {status}): {why}',
    en: 'The sender does not allow this with the Task (status {status}): {why}',
  },
  'NET-STEP-LATE': {
    kind: 'unavailable',
    nl: 'De stap "{step}" was niet op tijd klaar. Probeer het opnieuw.',
    en: 'The step "{step}" was not ready in time. Try again.',
  },
  'NET-CANCELLED': {
    kind: 'interrupted',
    nl: 'De vraag is gestopt door wie haar stelde.',
    en: 'The question was stopped by whoever asked it.',
  },
  'NET-TOO-MANY-HOLDERS': {
    kind: 'busy',
    nl: 'De index noemt meer dan {max} bronnen. Vraag ze in delen, met een lijst van bronnen.',
    en: 'The index names more than {max} holders. Ask them in parts, with a list of sources.',
  },
  'NET-ANSWER': {
    kind: 'fault',
    nl: 'Het antwoord van de bron is niet te gebruiken: {why}.',
    en: 'The answer of the source cannot be used: {why}.',
  },
  'NET-OTHER-PERSON': {
    kind: 'fault',
    nl: 'De bron stuurde gegevens van iemand anders. Ze zijn weggegooid. Meld dit aan de bron.',
    en: 'The source sent data of somebody else. They were thrown away. Report this to the source.',
  },
  'NET-BODY': {
    kind: 'incorrect',
    nl: 'Een vraag is JSON met "subject" (BSN), "exchange" en "purpose"; hier klopt "{field}" niet.',
    en: 'A question is JSON with "subject" (BSN), "exchange" and "purpose"; here "{field}" is wrong.',
  },
  'NET-NO-ATTESTATION': {
    kind: 'forbidden',
    nl: 'Meld u aan: stuur de verklaring van de aanmelddienst mee als bearer-token.',
    en: 'Sign in: send the attestation of the sign-in service as bearer token.',
  },
  'NET-OTHER-ORGANIZATION': {
    kind: 'forbidden',
    nl: 'Deze verklaring hoort bij een andere organisatie dan het adres van de vraag.',
    en: 'This attestation belongs to another organisation than the address of the question.',
  },
  'NET-NO-ORGANIZATION': {
    kind: 'not-found',
    nl: 'Hier werkt geen organisatie met dit URA-nummer.',
    en: 'No organisation with this URA number works here.',
  },
  'NET-IMAGE-PLACE': {
    kind: 'incorrect',
    nl: 'Dit adres van de beelden is niet van deze bron. Er is niets opgehaald. Meld dit aan de bron.',
    en: 'This address of the images is not of this source. Nothing was fetched. Report this to the source.',
  },
  'NET-IMAGE-NONE': {
    kind: 'not-found',
    nl: 'De bron heeft deze beelden niet, of niet voor u.',
    en: 'The source does not have these images, or not for you.',
  },
  'NET-IMAGE-REFUSED': {
    kind: 'unavailable',
    nl: 'De beelden ophalen is niet gelukt (status {status}, {reason}).',
    en: 'Fetching the images failed (status {status}, {reason}).',
  },
});
