import type { Mail } from './mail.ts';
import type { MailKind } from './mail-kinds.ts';
import { mailSubject, mailTexts, privacyText, unsubscribeText } from './mail-texts.ts';

export interface MailToWrite {
  readonly id: string;
  readonly kind: MailKind;
  readonly to: string;
  readonly language: 'nl' | 'en';
  readonly origin: string;
  /** The secret of the link that confirms and stops. */
  readonly link: string;
}

/** A mail in plain text: one sentence or two, where to go, how to stop. */
export function writeMail({ id, kind, to, language, origin, link }: MailToWrite): Mail {
  const stop = `${origin}/e-mail/${link}`;
  const asksFirst = kind === 'confirm';
  const text = [
    mailTexts[kind][language],
    asksFirst ? stop : `${origin}/mijn/`,
    privacyText[language],
    ...(asksFirst ? [] : [`${unsubscribeText[language]}\n${stop}`]),
  ].join('\n\n');
  return {
    id,
    to,
    subject: `MijnZorgoverzicht: ${mailSubject[language]}`,
    text: `${text}\n`,
    ...(asksFirst ? {} : { unsubscribe: stop }),
  };
}
