import { defineTexts } from '../define-texts.ts';

export const collecting = defineTexts('collecting', {
  title: { nl: 'Mijn zorgverleners', en: 'My care providers' },
  lead: {
    nl: 'Hier ziet u wie antwoord gaf. U hoeft niet te wachten.',
    en: 'Here you see who answered. You do not have to wait.',
  },
  goOn: { nl: 'Ga verder naar uw overzicht', en: 'Go on to your overview' },
  busy: { nl: 'Wij halen uw gegevens op.', en: 'We are collecting your data.' },
  progress: { nl: '{done} van {all} zorgverleners gaven antwoord.', en: '{done} of {all} care providers answered.' },
  complete: { nl: 'Iedereen gaf antwoord. Alles is er.', en: 'Everyone answered. Everything is here.' },
  incomplete: {
    nl: 'Niet alles is gelukt. Hieronder ziet u wat ontbreekt.',
    en: 'Not everything worked. Below you see what is missing.',
  },
  interrupted: {
    nl: 'De verbinding viel weg. Wat er al was, kunt u lezen.',
    en: 'The connection was lost. You can read what was already here.',
  },
  none: { nl: 'Er is nog niets opgehaald.', en: 'Nothing was collected yet.' },
  records: { nl: '{n} gegevens', en: '{n} items' },
  record: { nl: '1 gegeven', en: '1 item' },
  retry: { nl: 'Probeer opnieuw', en: 'Try again' },
  retryNamed: { nl: 'Probeer opnieuw: {name}', en: 'Try again: {name}' },
  mailMe: { nl: 'Mail mij als het lukt', en: 'Mail me when it works' },
  mailMeNamed: { nl: 'Mail mij als het lukt: {name}', en: 'Mail me when it works: {name}' },
  mailComes: {
    nl: 'U krijgt een mail als deze zorgverlener weer antwoord geeft.',
    en: 'You get a mail when this care provider answers again.',
  },
  mailAddress: { nl: 'Geef uw e-mailadres op', en: 'Give your e-mail address' },
  again: { nl: 'Haal alles opnieuw op', en: 'Collect everything again' },
  parts: { nl: 'Wat lukte wel en wat niet?', en: 'What worked and what did not?' },
  capped: { nl: 'Deze bron heeft meer dan wij laten zien.', en: 'This source has more than we show.' },
  at: { nl: 'Opgehaald om {time}', en: 'Collected at {time}' },
  addMore: { nl: 'Voeg een zorgverlener toe', en: 'Add a care provider' },
  unread: {
    nl: '{n} gegevens konden wij niet goed lezen. U vindt ze onder Andere gegevens.',
    en: 'We could not read {n} items well. You find them under Other data.',
  },
});
