/** Hands mails to a mail server (SMTP submission, RFC 6409), over TLS. */
import { citizenFaults, type Mail, type SendMail } from '@stelsel/citizen';
import { err, ok } from '@stelsel/kernel';
import { createTransport } from 'nodemailer';

export interface MailServerSettings {
  readonly host: string;
  readonly port: number;
  readonly tls: 'starttls' | 'implicit' | 'none';
  readonly from: string;
  readonly user?: string;
  readonly password?: string;
  /** PEM. */
  readonly certificateAuthority?: string;
}

/** Everything of one conversation with the server, in milliseconds. */
const patienceMs = 15_000;

/**
 * A connection per mail: mails are few and not in a hurry. What the server refuses for good about this mail is
 * `CIT-MAIL-REFUSED`; no answer, a refusal for now, or not being let in is `CIT-MAIL-AWAY`, which says nothing of the mail.
 */
export function mailServer(settings: MailServerSettings): SendMail {
  const { host, port, tls, from, user, password, certificateAuthority } = settings;
  const transport = createTransport({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    ...(certificateAuthority === undefined ? {} : { tls: { ca: certificateAuthority } }),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (mail) => {
    try {
      await transport.sendMail(asMessage(mail, from));
      return ok();
    } catch (error) {
      return err(citizenFaults(isForGood(error) ? 'CIT-MAIL-REFUSED' : 'CIT-MAIL-AWAY'));
    }
  };
}

function asMessage({ id, to, subject, text, unsubscribe }: Mail, from: string) {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    from: { name: 'MijnZorgoverzicht', address: from },
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${id}@${domain}>`,
    // Nobody answers a mail with "I am on holiday" to this.
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(unsubscribe === undefined
      ? {}
      : {
          list: { unsubscribe: { url: unsubscribe, comment: '' } },
          headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
        }),
  };
}

/** A code from 500 about the receiver or the message (RFC 5321 4.2.1); not about signing in, which a manager must mend. */
function isForGood(error: unknown): boolean {
  const { code, responseCode } = error as { readonly code?: string; readonly responseCode?: number };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== undefined && responseCode >= 500;
}
