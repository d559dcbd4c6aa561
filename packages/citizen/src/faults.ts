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
  'CIT-CLAIMS': {
    kind: 'forbidden',
    nl: 'De inlogdienst zegt niet wie u bent ({what}). Meld u opnieuw aan; blijft het zo, meld het de beheerder.',
    en: 'The sign-in service does not say who you are ({what}). Sign in again; if it stays, tell the administrator.',
  },
  'CIT-ASSURANCE': {
    kind: 'forbidden',
    nl: 'Hiervoor is niveau {needed} nodig. Meld u aan met een sterker middel.',
    en: 'Level {needed} is needed for this. Sign in with a stronger means.',
  },
  'CIT-PERSON': {
    kind: 'forbidden',
    nl: 'U mag nu niet (meer) bij deze persoon kijken. Kies een andere persoon.',
    en: 'You may not look at this person (any more). Choose another person.',
  },
  'CIT-RIGHT': {
    kind: 'forbidden',
    nl: 'U mag bij deze persoon alleen kijken. Dit kan de persoon zelf, of wie daarvoor gemachtigd is.',
    en: 'You may only look at this person. The person can do this, or who is authorised for it.',
  },
  'CIT-EXAMPLE': {
    kind: 'forbidden',
    nl: 'Dit is een voorbeeld: u kunt alles bekijken, maar niets veranderen. Meld u aan voor uw eigen gegevens.',
    en: 'This is an example: you can look at everything, but change nothing. Sign in for your own data.',
  },
  'CIT-BODY': {
    kind: 'incorrect',
    nl: 'In dit bericht klopt "{field}" niet.',
    en: 'In this message "{field}" is wrong.',
  },
  'CIT-UNKNOWN': {
    kind: 'not-found',
    nl: 'Dit is er niet (meer). Ga terug naar het overzicht.',
    en: 'This is not here (any more). Go back to the overview.',
  },
  'CIT-IMAGE-FAILED': {
    kind: 'unavailable',
    nl: 'De beelden ophalen is niet gelukt. Dit ligt niet aan u. Probeer het later opnieuw.',
    en: 'Fetching the pictures did not work. This is not your fault. Try again later.',
  },
  'CIT-IMAGE-REFUSED': {
    kind: 'forbidden',
    nl: 'Deze zorgverlener laat ons de beelden niet zien. Vraag ze daar zelf op.',
    en: 'This care provider does not let us see the pictures. Ask for them there.',
  },
  'CIT-IMAGE-NONE': {
    kind: 'not-found',
    nl: 'Deze zorgverlener heeft geen beelden klaarstaan. Vraag ze daar zelf op.',
    en: 'This care provider has no pictures ready. Ask for them there.',
  },
  'CIT-IMAGE-FORM': {
    kind: 'unsupported',
    nl: 'Deze beelden kunnen wij hier niet tonen. Vraag ze op bij de zorgverlener die ze maakte.',
    en: 'We cannot show these pictures here. Ask for them at the care provider that made them.',
  },
  'CIT-IMAGE-LARGE': {
    kind: 'unsupported',
    nl: 'Deze beelden zijn te groot om hier te tonen. Vraag ze op bij de zorgverlener die ze maakte.',
    en: 'These pictures are too large to show here. Ask for them at the care provider that made them.',
  },
  'CIT-TOO-OFTEN': {
    kind: 'busy',
    nl: 'U vraagt te vaak achter elkaar. Wacht een minuut en probeer het opnieuw.',
    en: 'You ask too often. Wait a minute and try again.',
  },
  'CIT-STORE': {
    kind: 'unavailable',
    nl: 'Wij kunnen dit nu niet bewaren of lezen. Er is niets veranderd. Probeer het later opnieuw.',
    en: 'We cannot keep or read this now. Nothing was changed. Try again later.',
  },
  'CIT-CHOICES-CHANGED': {
    kind: 'conflict',
    nl: 'Uw keuzes zijn intussen veranderd. Bekijk ze opnieuw voordat u ze bewaart.',
    en: 'Your choices were changed meanwhile. Look at them again before you save.',
  },
  'CIT-TOGETHER': {
    kind: 'forbidden',
    nl: 'Tot iemand 16 is, beslissen kind en ouder hier samen. Maak de keuze op de site en wacht op de ander.',
    en: 'Until somebody is 16, child and parent decide this together. Make the choice on the site and wait for the other.',
  },
  'CIT-PENDING': {
    kind: 'conflict',
    nl: 'Er wachten al {max} keuzes op een antwoord. Beantwoord die eerst.',
    en: '{max} choices wait for an answer already. Answer those first.',
  },
  'CIT-SHARE-SIZE': {
    kind: 'incorrect',
    nl: 'Dit is te veel voor een link. Deel het overzicht, of laat beelden en brieven weg.',
    en: 'This is too much for a link. Share the overview, or leave out images and letters.',
  },
  'CIT-SHARES': {
    kind: 'conflict',
    nl: 'U heeft al {max} open links. Trek er eerst een in.',
    en: 'You have {max} open links already. Revoke one first.',
  },
  'CIT-SHARE-GONE': {
    kind: 'not-found',
    nl: 'Deze link werkt niet (meer). Vraag een nieuwe aan wie u de link gaf.',
    en: 'This link does not work (any more). Ask whoever gave it to you for a new one.',
  },
  'CIT-SHARE-PASSCODE': {
    kind: 'forbidden',
    nl: 'De code klopt niet. U kunt het nog {remainingAttempts} keer proberen.',
    en: 'The passcode is wrong. You can try {remainingAttempts} more times.',
  },
  'CIT-MAIL-OFF': {
    kind: 'unavailable',
    nl: 'Deze site verstuurt geen e-mail. Laat het adres leeg: uw berichten staan hier.',
    en: 'This site sends no e-mail. Leave the address empty: your messages are here.',
  },
  'CIT-MAIL-OWN': {
    kind: 'forbidden',
    nl: 'E-mail gaat alleen over uzelf. Ga eerst terug naar uw eigen gegevens.',
    en: 'E-mail is about yourself only. Go back to your own data first.',
  },
  'CIT-MAIL-ADDRESS': {
    kind: 'conflict',
    nl: 'Geef eerst een e-mailadres op bij Berichten, en open de link in de mail die u dan krijgt.',
    en: 'Give an e-mail address under Messages first, and open the link in the mail that you get.',
  },
  'CIT-MAIL-REFUSED': {
    kind: 'incorrect',
    nl: 'De mailserver neemt deze mail niet aan. Kijk het adres na.',
    en: 'The mail server does not take this mail. Check the address.',
  },
  'CIT-MAIL-AWAY': {
    kind: 'unavailable',
    nl: 'De mailserver neemt nu niets aan. De mail wordt later weer geprobeerd.',
    en: 'The mail server takes nothing now. The mail is tried again later.',
  },
  'CIT-MAIL-STOPPED': {
    kind: 'conflict',
    nl: 'De mail werd gestopt voordat zij weg was. U hoeft niets te doen.',
    en: 'The mail was stopped before it left. There is nothing to do.',
  },
});
