import { defineTexts } from '../define-texts.ts';

export const start = defineTexts('start', {
  title: { nl: 'Al uw zorggegevens bij elkaar', en: 'All your care data in one place' },
  lead: {
    nl: 'Van huisarts tot ziekenhuis. In gewone taal. U beslist wie wat mag zien.',
    en: 'From GP to hospital. In plain words. You decide who may see what.',
  },
  promises: { nl: 'Drie beloften', en: 'Three promises' },
  promise1: { nl: 'U ziet alles', en: 'You see everything' },
  promise1About: {
    nl: 'Ook wie uw gegevens bekeek. En het staat erbij als er iets ontbreekt.',
    en: 'Also who looked at your data. And we say so when something is missing.',
  },
  promise2: { nl: 'U beslist', en: 'You decide' },
  promise2About: {
    nl: 'U kiest welke zorgverlener wat mag zien. U kunt dat altijd veranderen.',
    en: 'You choose which care provider may see what. You can always change it.',
  },
  promise3: { nl: 'Wij bewaren niets', en: 'We keep nothing' },
  promise3About: {
    nl: 'Uw gegevens blijven bij uw zorgverleners. Na uitloggen zijn ze hier weg.',
    en: 'Your data stay with your care providers. After signing out they are gone from here.',
  },
  signIn: { nl: 'Inloggen met DigiD', en: 'Sign in with DigiD' },
  whyCheck: {
    nl: 'DigiD kan om een controle van uw paspoort of rijbewijs vragen. Zo weten wij zeker dat u het bent.',
    en: 'DigiD may ask for a check of your passport or driving licence. So we are sure that it is you.',
  },
  example: { nl: 'Bekijk een voorbeeld', en: 'Look at an example' },
  exampleAbout: {
    nl: 'U ziet een verzonnen persoon. U hoeft niet in te loggen.',
    en: 'You see an invented person. You do not need to sign in.',
  },
  helping: { nl: 'Ik help iemand anders', en: 'I help someone else' },
  helpingAbout: {
    nl: 'Log in met uw eigen DigiD. Gebruik nooit de DigiD van een ander. Daarna kiest u bij wie u kijkt.',
    en: 'Sign in with your own DigiD. Never use somebody else’s. Then you choose whose data you look at.',
  },
  helpingChild: {
    nl: 'Voor uw kind jonger dan 12 jaar ziet u bijna alles.',
    en: 'For your child younger than 12 you see nearly everything.',
  },
  helpingTeen: {
    nl: 'Is uw kind 12 tot en met 15 jaar? Dan beslist uw kind mee.',
    en: 'Is your child 12 to 15 years old? Then your child has a say.',
  },
  helpingAdult: {
    nl: 'Voor een volwassene hebt u een machtiging nodig. Die regelt u bij DigiD Machtigen.',
    en: 'For an adult you need an authorisation. You arrange that at DigiD Machtigen.',
  },
  helpingDeceased: {
    nl: 'Is iemand overleden? Vraag het dossier dan aan bij de zorgverlener zelf.',
    en: 'Did someone die? Then ask the care provider for the record.',
  },
  sharedComputer: {
    nl: 'Dit is een computer van iemand anders',
    en: 'This is somebody else’s computer',
  },
  sharedComputerAbout: {
    nl: 'Dan blijft er niets achter. En uw bezoek stopt eerder.',
    en: 'Then nothing stays behind. And your visit ends sooner.',
  },
  languages: { nl: 'Kies uw taal', en: 'Choose your language' },
});
