/** About what a person can be mailed. */
import type { Alerts } from '../api/log.ts';

/** What a person can switch. */
export type AlertKind = Exclude<keyof Alerts, 'email' | 'language' | 'confirmed'>;

export const alertKinds = [
  'choiceChanged',
  'together',
  'linkOpened',
  'lookedAlong',
] as const satisfies readonly AlertKind[];

/**
 * `confirm`: is this your address? The other two end a wish "mail mij als het lukt": the source answers again, or did not for
 * days.
 */
export type MailKind = AlertKind | 'confirm' | 'sourceAnswers' | 'sourceSilent';
