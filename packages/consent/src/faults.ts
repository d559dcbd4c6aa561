import { defineFaults } from '@stelsel/kernel';

/** Faults of the consent register, its clients and the consents of a node. No text repeats a BSN or a token. */
export const fault = defineFaults({
  'CNS-SCOPE': {
    kind: 'forbidden',
    nl: 'Uw toegangsbewijs geeft geen recht op {scope}.',
    en: 'Your token does not grant {scope}.',
  },
  'CNS-NOT-CITIZEN': {
    kind: 'forbidden',
    nl: 'Alleen de persoon zelf, aangemeld met DigiD of een gelijkwaardig middel, ziet hier de eigen keuzes.',
    en: 'Only the person, signed in by DigiD or an equal means, sees the own choices here.',
  },
  'CNS-REPRESENTATIVE': {
    kind: 'forbidden',
    nl: 'U mag voor deze persoon geen keuzes vastleggen. Dat kan de persoon zelf, of wie daarvoor gemachtigd is.',
    en: 'You may not record choices for this person. The person can, or who is authorised for it.',
  },
  'CNS-HOLDER-OTHER': {
    kind: 'forbidden',
    nl: 'Een gesloten vraag stelt de bronhouder zelf: de URA in de vraag is een andere dan die van uw toegangsbewijs.',
    en: 'The holder asks a closed question itself: the URA in the question is another than that of your token.',
  },
  'CNS-USER-OTHER': {
    kind: 'forbidden',
    nl: 'U kunt alleen vragen wat u zelf mag raadplegen.',
    en: 'You can ask only what you may consult yourself.',
  },
  'CNS-XML': {
    kind: 'incorrect',
    nl: 'Dit is geen leesbare XML zonder DOCTYPE (regel {line}).',
    en: 'This is not readable XML without a DOCTYPE (line {line}).',
  },
  'CNS-QUESTION': {
    kind: 'incorrect',
    nl: 'In de XACML-vraag ontbreekt {attribute}, of de waarde is niet goed.',
    en: 'The XACML question lacks {attribute}, or its value is not right.',
  },
  'CNS-OPEN-QUESTION': {
    kind: 'incorrect',
    nl: 'De open vraag is JSON met subject (token of bsn), user (ura, type), purpose en eventueel holders of categories.',
    en: 'The open question is JSON with subject (token or bsn), user (ura, type), purpose and possibly holders or categories.',
  },
  'CNS-CONSENT': {
    kind: 'incorrect',
    nl: 'Dit Consent is niet te lezen als keuze: {problem}.',
    en: 'This Consent cannot be read as a choice: {problem}.',
  },
  'CNS-UNKNOWN-CHOICE': {
    kind: 'not-found',
    nl: 'Deze keuze bestaat niet, of is al beëindigd.',
    en: 'This choice does not exist, or has ended already.',
  },
  'CNS-SUBSCRIPTION': {
    kind: 'incorrect',
    nl: 'Een abonnement heeft status requested, reason OTV, een rest-hook met een https-adres en criteria met _query=otv, patientid, providerid en providertype.',
    en: 'A subscription has status requested, reason OTV, a rest-hook with an https address and criteria with _query=otv, patientid, providerid and providertype.',
  },
  'CNS-SUBSCRIPTION-OTHER': {
    kind: 'forbidden',
    nl: 'U kunt alleen een abonnement nemen voor uw eigen organisatie.',
    en: 'You can subscribe for your own organisation only.',
  },
  'CNS-UNKNOWN-SUBSCRIPTION': {
    kind: 'not-found',
    nl: 'Uw organisatie heeft dit abonnement niet.',
    en: 'Your organisation does not have this subscription.',
  },
  'CNS-NOTIFICATION': {
    kind: 'incorrect',
    nl: 'Dit is geen notificatie die te lezen is: een transaction-Bundle met Consent-resources van één persoon.',
    en: 'This is not a readable notification: a transaction Bundle of Consent resources of one person.',
  },
  'CNS-NOT-DELIVERED': {
    kind: 'unavailable',
    nl: 'De notificatie kwam niet aan (status {status}); zij wordt opnieuw gestuurd.',
    en: 'The notification did not arrive (status {status}); it is sent again.',
  },
  'CNS-SEAL': {
    kind: 'fault',
    nl: 'De verzegelde gegevens van een abonnement zijn niet te openen.',
    en: 'The sealed data of a subscription cannot be opened.',
  },
  'CNS-TIMEOUT': {
    kind: 'unavailable',
    nl: 'Het toestemmingenregister antwoordde niet op tijd. Zonder antwoord is er geen toestemming.',
    en: 'The consent register did not answer in time. Without an answer there is no consent.',
  },
  'CNS-UNREACHABLE': {
    kind: 'unavailable',
    nl: 'Het toestemmingenregister is niet bereikbaar. Zonder antwoord is er geen toestemming.',
    en: 'The consent register cannot be reached. Without an answer there is no consent.',
  },
  'CNS-REGISTER-STATUS': {
    kind: 'unavailable',
    nl: 'Het toestemmingenregister antwoordde met status {status}. Dat is geen toestemming.',
    en: 'The consent register answered with status {status}. That is no consent.',
  },
  'CNS-ANSWER': {
    kind: 'unavailable',
    nl: 'Het antwoord van het toestemmingenregister is niet te lezen. Dat is geen toestemming.',
    en: 'The answer of the consent register cannot be read. That is no consent.',
  },
  'CNS-INDETERMINATE': {
    kind: 'unavailable',
    nl: 'Het toestemmingenregister kon voor {category} niet beslissen. Dat is geen toestemming.',
    en: 'The consent register could not decide about {category}. That is no consent.',
  },
  'CNS-MISSING': {
    kind: 'unavailable',
    nl: 'Het toestemmingenregister gaf voor {category} geen antwoord. Dat is geen toestemming.',
    en: 'The consent register gave no answer about {category}. That is no consent.',
  },
  'CNS-REFUSED': {
    kind: 'forbidden',
    nl: 'Het toestemmingenregister weigerde de vraag (status {status}).',
    en: 'The consent register refused the request (status {status}).',
  },
});
