/** `/postvak`: the mails of the folder, for whoever tries the region out. Never in production, like the folder itself. */
import type { FastifyInstance } from 'fastify';
import type { KeptMail, MailFolder } from './mail-folder.ts';

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function mailboxPage(server: FastifyInstance, folder: Pick<MailFolder, 'list'>): void {
  server.get('/postvak', async (_request, reply) =>
    reply
      .header('content-security-policy', policy)
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .type('text/html; charset=utf-8')
      .send(page(await folder.list())),
  );
}

function page(mails: readonly KeptMail[]): string {
  const list =
    mails.length === 0
      ? '<p>Er is nog geen mail.</p><p lang="en">There is no mail yet.</p>'
      : mails.map(article).join('\n');
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Postvak om te proberen</title>
<link rel="stylesheet" href="/e-mail.css">
</head>
<body>
<main>
<h1>Postvak om te proberen</h1>
<p>Alle mail van deze proefomgeving. Niets gaat naar buiten.</p>
<p lang="en">All mail of this trial region. Nothing leaves it.</p>
${list}
</main>
</body>
</html>`;
}

function article({ to, date, subject, text }: KeptMail): string {
  return `<article>
<h2>${escaped(subject)}</h2>
<p>Aan ${escaped(to)}, ${escaped(date)}</p>
${text
  .trim()
  .split('\n\n')
  .map((part) => `<p>${linked(part)}</p>`)
  .join('\n')}
</article>`;
}

function linked(text: string): string {
  return escaped(text).replaceAll(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
