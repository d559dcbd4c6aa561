import { defineTexts } from '../define-texts.ts';

export const session = defineTexts('session', {
  endsSoon: { nl: 'U wordt bijna uitgelogd', en: 'You will be signed out soon' },
  endsSoonHelp: {
    nl: 'Over {minutes} stopt uw bezoek. Dat is veiliger voor u. Wilt u nog verder lezen?',
    en: 'Your visit ends in {minutes}. That is safer for you. Do you want to read on?',
  },
  minutes: { nl: '{n} minuten', en: '{n} minutes' },
  minute: { nl: '1 minuut', en: '1 minute' },
  seconds: { nl: '{n} seconden', en: '{n} seconds' },
  stay: { nl: 'Ja, ik lees verder', en: 'Yes, I read on' },
  leave: { nl: 'Nee, log mij uit', en: 'No, sign me out' },
  ended: { nl: 'U bent uitgelogd', en: 'You are signed out' },
  endedHelp: {
    nl: 'Uw gegevens zijn van dit scherm gehaald. Wij hebben niets bewaard.',
    en: 'Your data are gone from this screen. We kept nothing.',
  },
  endedByTime: {
    nl: 'Uw bezoek duurde lang. Daarom bent u uitgelogd.',
    en: 'Your visit was long. So you were signed out.',
  },
  closeWindow: {
    nl: 'Is dit een computer van iemand anders? Sluit dan ook dit venster.',
    en: 'Is this somebody else’s computer? Then close this window too.',
  },
  again: { nl: 'Opnieuw inloggen', en: 'Sign in again' },
  tooLow: { nl: 'Log in met een extra controle', en: 'Sign in with an extra check' },
  tooLowHelp: {
    nl: 'Voor zorggegevens moet zeker zijn dat u het bent. Kies bij DigiD voor de app met ID-check.',
    en: 'For care data it must be certain that it is you. With DigiD, choose the app with ID check.',
  },
  assurance: { nl: 'U bent ingelogd op niveau {level}.', en: 'You are signed in at level {level}.' },
  low: { nl: 'laag', en: 'low' },
  substantial: { nl: 'substantieel', en: 'substantial' },
  high: { nl: 'hoog', en: 'high' },
});
