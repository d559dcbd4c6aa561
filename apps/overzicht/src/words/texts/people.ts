import { defineTexts } from '../define-texts.ts';

export const people = defineTexts('people', {
  title: { nl: 'Bij wie wilt u kijken?', en: 'Whose data do you want to see?' },
  lead: {
    nl: 'Bovenaan staat altijd de naam en een kleur. Zo weet u bij wie u kijkt.',
    en: 'The name and a colour are always on top. So you know whose data you see.',
  },
  self: { nl: 'Uzelf', en: 'Yourself' },
  child: { nl: 'Uw kind', en: 'Your child' },
  represented: { nl: 'U helpt deze persoon', en: 'You help this person' },
  choose: { nl: 'Kijk bij {name}', en: 'Look at {name}' },
  here: { nl: 'U kijkt nu hier', en: 'You are looking here now' },
  rights: { nl: 'U mag', en: 'You may' },
  read: { nl: 'bekijken', en: 'look' },
  act: { nl: 'vragen stellen', en: 'ask questions' },
  consent: { nl: 'keuzes maken', en: 'make choices' },
  until: { nl: 'Dit kan tot en met {day}.', en: 'You can do this until {day}.' },
  only: { nl: 'U kunt alleen uw eigen gegevens zien.', en: 'You can only see your own data.' },
  how: {
    nl: 'Wilt u iemand anders helpen? Vraag een machtiging aan bij DigiD Machtigen.',
    en: 'Do you want to help someone? Ask for an authorisation at DigiD Machtigen.',
  },
  agreements: { nl: 'Mogen uw ouders meekijken?', en: 'May your parents look along?' },
  agreementsAbout: {
    nl: 'U bent 12 jaar of ouder. U beslist zelf. U kunt dit altijd veranderen.',
    en: 'You are 12 or older. You decide. You can always change it.',
  },
  agreed: { nl: '{name} mag meekijken', en: '{name} may look along' },
  looked: { nl: 'Wie keek er mee?', en: 'Who looked along?' },
  lookedNone: { nl: 'Nog niemand.', en: 'Nobody yet.' },
});
