/** Sentences about ticking off what is given, Dutch first. */
import type { ShownDoseActs } from './shown-answer.ts';
import { text } from './text.ts';

export const tickTexts = {
  title: text('Aftekenen', 'Tick off'),
  toRound: text('Ga aftekenen', 'Go and tick off'),
  left: text('nog te geven', 'still to give'),
  nothingLeft: text('Alles van deze lijst is afgetekend.', 'Everything on this list was ticked off.'),
  inNameOf: text('U tekent af als', 'You tick off as'),
  for: text('voor', 'for'),
  oneTap: text(
    'Eén tik op Gegeven legt vast: deze dosis, nu, door u. Fout getikt? Kies Verbeter.',
    'One tap on Given writes down: this dose, now, by you. Tapped wrong? Choose Correct.',
  ),
  asked: text('Andere bronnen gevraagd om', 'Other sources asked at'),
  read: text('Eigen dossier gelezen om', 'Own record read at'),
  notForRole: text(
    'Bronnen gaven dit niet, omdat het niet voor uw rol is',
    'Sources did not give this, because it is not for your role',
  ),
  again: text('Vraag alles opnieuw', 'Ask everything anew'),
  unsure: text('Niet zeker of dit is vastgelegd', 'Not certain whether this was written down'),
  secondPerson: text('Tweede persoon kijkt mee', 'A second person looks too'),
  waits: text(
    'Een collega kijkt mee en tekent op een eigen toestel.',
    'A colleague looks too and signs on an own device.',
  ),
  form: text('Anders of niet gegeven', 'Otherwise or not given'),
  correct: text('Verbeter', 'Correct'),
  correctTitle: text('Verbeter wat is afgetekend', 'Correct what was ticked off'),
  correctLead: text(
    'Wat er stond, blijft te zien. Ook wie het verbeterde en waarom.',
    'What stood there stays to be seen. Also who corrected it and why.',
  ),
  formTitle: text('Anders of niet gegeven', 'Otherwise or not given'),
  formLead: text(
    'Wie het voorschreef, ziet dit als die de medicijnen opvraagt.',
    'Who prescribed it sees this when asking for the medicines.',
  ),
  what: text('Wat gebeurde er?', 'What happened?'),
  reason: text('Waarom?', 'Why?'),
  amount: text('Hoeveel is er gegeven?', 'How much was given?'),
  amountHelp: text('Leeg is zoals op de lijst.', 'Empty is as on the list.'),
  time: text('Hoe laat?', 'At what time?'),
  timeHelp: text(
    'Zoals 21:15. Leeg is nu, of de tijd van de lijst als het niet is gegeven.',
    'Such as 21:15. Empty is now, or the time of the list when it was not given.',
  ),
  words: text('Toelichting', 'Explanation'),
  wordsHelp: text(
    'Nodig bij iets anders. Schrijf geen namen van anderen.',
    'Needed with something else. Write no names of others.',
  ),
  why: text('Waarom verbetert u dit?', 'Why do you correct this?'),
  save: text('Leg vast', 'Write down'),
  back: text('Terug naar de lijst', 'Back to the list'),
  notGiven: text('Niet gegeven', 'Not given'),
  otherwise: text('Anders gegeven', 'Given otherwise'),
  given: text('Gegeven zoals op de lijst', 'Given as on the list'),
  withdrawn: text('Vergissing: deze dosis is nog te geven', 'A mistake: this dose is still to be given'),
  written: text('Vastgelegd', 'Written down'),
  already: text(
    'Deze dosis was al afgetekend. Wat u koos, is niet vastgelegd. Kijk wat er staat.',
    'This dose was ticked off already. What you chose was not written down. Look at what stands there.',
  ),
  unknown: text(
    'Uw eigen systeem antwoordde niet. Het is niet zeker of dit is vastgelegd. Tik nog een keer: dubbel kan niet.',
    'Your own system did not answer. It is not certain that this was written down. Tap once more: twice cannot happen.',
  ),
  notRead: text(
    'Uw eigen dossier antwoordt nu niet. U ziet de lijst zoals die het laatst is gelezen.',
    'Your own record does not answer now. You see the list as it was read last.',
  ),
  second: text(
    'Eerst kijkt een tweede persoon mee. Daarna kunt u dit als gegeven aftekenen.',
    'First a second person looks. After that you can tick this off as given.',
  ),
  notYourself: text(
    'De tweede persoon is iemand anders dan wie het klaarzette.',
    'The second person is somebody else than who prepared it.',
  ),
  needReason: text('Kies waarom het anders of niet is gegeven.', 'Choose why it was given otherwise or not.'),
  needWords: text('Schrijf bij iets anders wat er was.', 'With something else, write what it was.'),
  needWhy: text('Schrijf waarom u dit verbetert.', 'Write why you correct this.'),
  needTime: text(
    'Schrijf een tijd van vandaag die al voorbij is, zoals 21:15.',
    'Write a time of this day that has passed, such as 21:15.',
  ),
  needAmount: text(
    'Schrijf een hoeveelheid in cijfers, zoals 1 of 0,5.',
    'Write an amount in digits, such as 1 or 0.5.',
  ),
  needDifference: text(
    'Schrijf wat er anders was: een andere hoeveelheid, een andere tijd of een toelichting.',
    'Write what was different: another amount, another time or an explanation.',
  ),
} as const;

/** What one tap says. */
export const tapTexts: Readonly<
  Record<Exclude<NonNullable<ShownDoseActs['tap']>, 'wait'>, { readonly nl: string; readonly en: string }>
> = {
  given: text('Gegeven', 'Given'),
  prepared: text('Klaargezet: vraag een tweede persoon', 'Prepared: ask a second person'),
  checked: text('Ik heb dit gecontroleerd', 'I checked this'),
};
