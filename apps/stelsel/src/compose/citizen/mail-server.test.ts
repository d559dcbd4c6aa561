import { afterFile, testCertificate } from '@stelsel/testkit';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { describe, expect, it } from 'vitest';
import { type MailServerSettings, mailServer } from './mail-server.ts';

const mail = {
  id: 'mail-1',
  to: 'anna@voorbeeld.example',
  subject: 'Er staat een bericht voor u klaar',
  text: 'U kunt zich aanmelden.\nGroeten, één regel verder.',
  unsubscribe: 'https://mijn.example/mail/stoppen?link=abc',
};

interface Heard {
  readonly messages: string[];
  readonly port: number;
}

async function server(options: SMTPServerOptions = {}): Promise<Heard> {
  const messages: string[] = [];
  const { key, cert } = await testCertificate();
  const smtp = new SMTPServer({
    key,
    cert,
    authOptional: true,
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        messages.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
    ...options,
  });
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    smtp.listen(0, '127.0.0.1', resolve);
  });
  afterFile(() => new Promise<void>((resolve) => void smtp.close(() => resolve())));
  return { messages, port: (smtp.server.address() as { port: number }).port };
}

async function settings(port: number, changes: Partial<MailServerSettings> = {}): Promise<MailServerSettings> {
  const { ca } = await testCertificate();
  return {
    host: 'localhost',
    port,
    tls: 'starttls',
    from: 'bericht@mijn.example',
    certificateAuthority: ca,
    ...changes,
  };
}

const refusal = (code: number) => Object.assign(new Error('no'), { responseCode: code });

describe('a mail that goes to a mail server', () => {
  it('leaves over TLS, with the one click that stops it', async () => {
    const { port, messages } = await server();
    expect(await mailServer(await settings(port))(mail)).toMatchObject({ ok: true });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('To: anna@voorbeeld.example');
    expect(messages[0]).toContain('Message-ID: <mail-1@mijn.example>');
    expect(messages[0]).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(messages[0]?.replaceAll('\r\n ', ' ')).toContain(
      'List-Unsubscribe: <https://mijn.example/mail/stoppen?link=abc>',
    );
    expect(messages[0]).toContain('Auto-Submitted: auto-generated');
  });

  it('signs in where a name is set, and is away, not refused, when that is not taken', async () => {
    const { port, messages } = await server({
      authOptional: false,
      onAuth: ({ username, password }, _session, done) =>
        username === 'site' && password === 'goed' ? done(null, { user: 'site' }) : done(refusal(535)),
    });
    const good = await settings(port, { user: 'site', password: 'goed' });
    expect(await mailServer(good)(mail)).toMatchObject({ ok: true });
    const bad = await mailServer({ ...good, password: 'fout' })(mail);
    expect(bad).toMatchObject({ ok: false, fault: { code: 'CIT-MAIL-AWAY' } });
    expect(messages).toHaveLength(1);
  });

  it.each([
    [550, 'CIT-MAIL-REFUSED'],
    [450, 'CIT-MAIL-AWAY'],
  ])('that is answered with %i is %s', async (code, expected) => {
    const { port } = await server({ onRcptTo: (_address, _session, done) => done(refusal(code)) });
    expect(await mailServer(await settings(port))(mail)).toMatchObject({ ok: false, fault: { code: expected } });
  });

  it('never leaves in the clear: a server without TLS is away', async () => {
    const { port, messages } = await server({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] });
    expect(await mailServer(await settings(port))(mail)).toMatchObject({ fault: { code: 'CIT-MAIL-AWAY' } });
    expect(messages).toHaveLength(0);
    expect(await mailServer(await settings(port, { tls: 'none' }))(mail)).toMatchObject({ ok: true });
  });

  it('is kept for later when nobody is there, or when somebody else stands in', async () => {
    expect(await mailServer(await settings(9))(mail)).toMatchObject({ fault: { code: 'CIT-MAIL-AWAY' } });
    const { port, messages } = await server();
    const { certificateAuthority: _ca, ...untrusted } = await settings(port);
    expect(await mailServer(untrusted)(mail)).toMatchObject({ fault: { code: 'CIT-MAIL-AWAY' } });
    expect(messages).toHaveLength(0);
  });
});
