/**
 * On what ground data of a person was given, taken or withheld: one closed list, in every log event, read by the person in
 * words. A refusal has the code of its fault in place of a ground.
 */
import type { Text } from './fault.ts';

const words = {
  'consent-permit': {
    nl: 'U gaf toestemming om deze gegevens te delen.',
    en: 'You consented to sharing these data.',
  },
  'consent-deny': {
    nl: 'U gaf geen toestemming. Er is niets gedeeld.',
    en: 'You did not consent. Nothing was shared.',
  },
  'no-objection': {
    nl: 'Het was spoed en u heeft geen bezwaar gemaakt tegen delen bij spoed.',
    en: 'It was an emergency and you did not object to sharing in emergencies.',
  },
  'break-the-glass': {
    nl: 'Noodknop: uw zorgverlener vond dat uw leven gevaar liep. De reden staat erbij en wordt achteraf bekeken.',
    en: 'Emergency button: your care provider found your life to be at risk. The reason is recorded and reviewed afterwards.',
  },
  referral: {
    nl: 'U bent verwezen of overgedragen. Wie de verwijzing kreeg, mocht de gegevens lezen die erbij horen.',
    en: 'You were referred or handed over. Who got the referral was allowed to read the data that belong to it.',
  },
  treatment: {
    nl: 'Uw zorgverlener stuurde dit aan een andere zorgverlener, omdat die u ook behandelt.',
    en: 'Your care provider sent this to another care provider who treats you too.',
  },
  'own-data': { nl: 'U bekeek uw eigen gegevens.', en: 'You looked at your own data.' },
  'own-request': { nl: 'U stuurde dit zelf.', en: 'You sent this yourself.' },
  'own-record': {
    nl: 'De organisatie werkte in haar eigen dossier over u.',
    en: 'The organisation worked in its own record about you.',
  },
} as const satisfies Record<string, Text>;

export type Ground = keyof typeof words;

export const grounds = Object.keys(words) as readonly Ground[];

/** The words of a ground for the person; undefined for the code of a fault, which has words of its own. */
export function groundText(ground: string): Text | undefined {
  return Object.hasOwn(words, ground) ? words[ground as Ground] : undefined;
}
