/** Sentences about signing in, the organisations one works for and the people one opened, Dutch first. */
import { text } from './text.ts';

export const shiftTexts = {
  title: text('Meld u aan', 'Sign in'),
  lead: text(
    'Eén keer aanmelden is genoeg, ook als u voor meer organisaties werkt. U gaat daarna van de ene cliënt naar de andere.',
    'Signing in once is enough, also when you work for more organisations. After that you go from one client to the next.',
  ),
  who: text('Wie bent u?', 'Who are you?'),
  whoHelp: text(
    'Dit is een demonstratie. U kiest een verzonnen zorgverlener. In het echt meldt u zich aan met uw eigen middel.',
    'This is a demonstration. You choose an invented professional. In real life you sign in with your own means.',
  ),
  signIn: text('Meld aan', 'Sign in'),
  signOut: text('Meld af', 'Sign out'),
  ended: text(
    'Uw dienst is voorbij, of u bent niet aangemeld. Meld u opnieuw aan.',
    'Your shift is over, or you are not signed in. Sign in again.',
  ),
  signedOut: text('U bent afgemeld. Wat u zag, is hier weg.', 'You are signed out. What you saw is gone from here.'),
  shift: text('Uw dienst', 'Your shift'),
  worksAt: text('U werkt nu voor', 'You now work for'),
  change: text('Wissel', 'Change'),
  until: text('aangemeld tot', 'signed in until'),
  clients: text('Cliënten in deze dienst', 'Clients in this shift'),
  parts: text('Onderdelen', 'Sections'),
  ask: text('Opvragen', 'Ask'),
  inbox: text('Ontvangen', 'Received'),
  outbox: text('Verstuurd', 'Sent'),
  send: text('Versturen', 'Send'),
  examination: text('Eerder onderzoek', 'Earlier scans'),
  changed: text(
    'U werkt nu voor een andere organisatie. U hoefde niet opnieuw aan te melden.',
    'You now work for another organisation. You did not have to sign in again.',
  ),
} as const;
