/**
 * What mails say. Whoever reads along over a shoulder, at a mail provider or on a locked screen learns nothing: no name of a
 * person or care provider, no kind of data, nothing of health. What it is about stands behind the sign-in.
 */
import type { Text } from '@stelsel/kernel';
import type { MailKind } from './mail-kinds.ts';

export const mailSubject: Text = {
  nl: 'Er staat een bericht voor u klaar',
  en: 'There is a message for you',
};

export const mailTexts: Readonly<Record<MailKind, Text>> = {
  confirm: {
    nl: 'U gaf dit e-mailadres op. Klopt dat? Open dan deze link en kies "Ja, dit is mijn adres". Zo niet, doe dan niets: u krijgt geen mail meer.',
    en: 'You gave this e-mail address. Is that right? Then open this link and choose "Yes, this is my address". If not, do nothing: you get no more mail.',
  },
  choiceChanged: {
    nl: 'Een keuze van u is veranderd. Meld u aan en kijk of dit klopt.',
    en: 'A choice of yours was changed. Sign in and see whether this is right.',
  },
  together: {
    nl: 'Iemand wil samen met u iets kiezen. Meld u aan om te zien wat.',
    en: 'Someone wants to choose something together with you. Sign in to see what.',
  },
  linkOpened: {
    nl: 'Iemand opende een link die u maakte. Meld u aan om te zien wie.',
    en: 'Someone opened a link that you made. Sign in to see who.',
  },
  lookedAlong: {
    nl: 'Iemand keek namens u. Meld u aan om te zien wie.',
    en: 'Someone looked on your behalf. Sign in to see who.',
  },
  sourceAnswers: {
    nl: 'Iets wat eerder niet lukte, lukt nu misschien wel. Meld u aan en probeer het opnieuw.',
    en: 'Something that did not work before may work now. Sign in and try again.',
  },
  sourceSilent: {
    nl: 'Iets wat niet lukte, lukt nog steeds niet. Wij proberen het niet meer. Meld u aan om te zien wat u kunt doen.',
    en: 'Something that did not work still does not. We stop trying. Sign in to see what you can do.',
  },
};

/** Under every mail but the first. */
export const unsubscribeText: Text = {
  nl: 'Geen mail meer? Open deze link. U hoeft zich niet aan te melden.',
  en: 'No more mail? Open this link. You need not sign in.',
};

/** Above the line of signing: why it is short. */
export const privacyText: Text = {
  nl: 'In deze mail staat niets over u. Wij vragen nooit om een wachtwoord.',
  en: 'This mail says nothing about you. We never ask for a password.',
};
