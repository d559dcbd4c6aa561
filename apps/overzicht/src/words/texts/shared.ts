import { defineTexts } from '../define-texts.ts';

/** The page for whoever opens a shared link. */
export const shared = defineTexts('shared', {
  title: { nl: 'Iemand deelt gegevens met u', en: 'Someone shares data with you' },
  lead: {
    nl: 'Vul het wachtwoord in. Degene die deelt, ziet dat u kijkt.',
    en: 'Fill in the passcode. Who shares sees that you look.',
  },
  name: { nl: 'Wie bent u?', en: 'Who are you?' },
  nameMissing: { nl: 'Vul uw naam in.', en: 'Fill in your name.' },
  passcode: { nl: 'Wachtwoord', en: 'Passcode' },
  passcodeMissing: { nl: 'Vul het wachtwoord in.', en: 'Fill in the passcode.' },
  open: { nl: 'Open', en: 'Open' },
  attempts: {
    nl: 'Dit wachtwoord klopt niet. U kunt het nog {n} keer proberen.',
    en: 'This passcode is wrong. You can try {n} more times.',
  },
  noLink: {
    nl: 'Deze link is niet compleet. Vraag om een nieuwe.',
    en: 'This link is not complete. Ask for a new one.',
  },
  gone: { nl: 'Deze link werkt niet meer.', en: 'This link no longer works.' },
  opened: { nl: 'Dit deelt iemand met u', en: 'This is shared with you' },
  save: { nl: 'Bewaar als bestand', en: 'Save as a file' },
  file: { nl: 'Bestand {n}', en: 'File {n}' },
  broken: { nl: 'Dit bestand is niet te openen met deze link.', en: 'This file cannot be opened with this link.' },
});
