/** Why a source ended as it did and what the person can do, in plain words for each reason. */
import type { OutcomeReason, Text } from '@stelsel/kernel';

const own = {
  nl: 'Dit ligt niet aan u. Uw andere gegevens ziet u wel.',
  en: 'This is not because of you. You do see your other data.',
};

/** Undefined: all went well, or nothing was found, which needs no explanation. */
export function explain(reason: OutcomeReason, name: string): Text | undefined {
  switch (reason) {
    case 'answered':
    case 'holds-nothing':
    case 'withheld-consent':
    case 'not-kept-here':
      return undefined;
    case 'partly-answered':
      return {
        nl: `${name} gaf een deel van uw gegevens. Een ander deel lukte niet. ${own.nl} Probeer het later opnieuw.`,
        en: `${name} gave a part of your data. Another part failed. ${own.en} Try again later.`,
      };
    case 'failed-timeout':
      return {
        nl: `${name} geeft nu geen antwoord. ${own.nl} Probeer het later opnieuw.`,
        en: `${name} does not answer now. ${own.en} Try again later.`,
      };
    case 'failed-unreachable':
      return {
        nl: `${name} is nu niet te bereiken. ${own.nl} Probeer het later opnieuw.`,
        en: `${name} cannot be reached now. ${own.en} Try again later.`,
      };
    case 'failed-server':
    case 'failed-log':
    case 'failed-consent-register':
      return {
        nl: `Bij ${name} is een storing. ${own.nl} Probeer het later opnieuw.`,
        en: `${name} has a failure. ${own.en} Try again later.`,
      };
    case 'failed-answer':
      return {
        nl: `Wij konden het antwoord van ${name} niet lezen. ${own.nl} Blijft dit zo, vraag de gegevens dan zelf op.`,
        en: `We could not read the answer of ${name}. ${own.en} If this stays, ask for the data yourself.`,
      };
    case 'failed-address':
      return {
        nl: `${name} is nog niet aangesloten voor deze gegevens. U kunt ze met een brief opvragen.`,
        en: `${name} is not connected for these data yet. You can ask for them by letter.`,
      };
    case 'failed-credential':
      return {
        nl: `Wij konden ons bij ${name} niet aanmelden. ${own.nl} Probeer het later opnieuw.`,
        en: `We could not sign in at ${name}. ${own.en} Try again later.`,
      };
    case 'refused-token':
    case 'refused-query':
    case 'refused-relation':
    case 'refused-right':
      return {
        nl: `${name} weigert deze gegevens te geven. Vraag ${name} waarom. U heeft recht op uw gegevens.`,
        en: `${name} refuses to give these data. Ask ${name} why. You have a right to your data.`,
      };
    case 'cancelled':
      return {
        nl: 'Het ophalen is gestopt. U kunt het opnieuw proberen.',
        en: 'Fetching was stopped. You can try again.',
      };
    default:
      return reason satisfies never;
  }
}

/** Whether asking this source again makes sense. */
export function mayRetry(reason: OutcomeReason): boolean {
  return (
    reason === 'partly-answered' ||
    reason === 'cancelled' ||
    (reason.startsWith('failed-') && reason !== 'failed-address')
  );
}
