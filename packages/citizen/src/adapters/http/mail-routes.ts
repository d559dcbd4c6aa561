/**
 * What the link in a mail opens: a page with one button, without signing in. Asking for the page changes nothing, because mail
 * programs open links by themselves; the button does, and so does the one click of a mail program (RFC 8058).
 */
import type { Text } from '@stelsel/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { MailDeps } from '../../mail/mail-deps.ts';
import { confirmMail, mailByLink, stopMail } from '../../mail/stop-mail.ts';
import type { RateLimit } from './rate-limit.ts';

const texts = {
  unknown: {
    nl: 'Deze link werkt niet meer. U krijgt geen mail van ons, of u gaf een ander adres op.',
    en: 'This link does not work any more. You get no mail from us, or you gave another address.',
  },
  ask: { nl: 'Is dit uw e-mailadres?', en: 'Is this your e-mail address?' },
  yes: { nl: 'Ja, dit is mijn adres', en: 'Yes, this is my address' },
  confirmed: { nl: 'Uw adres klopt. U krijgt voortaan mail.', en: 'Your address is right. From now on you get mail.' },
  stop: { nl: 'Stuur mij geen mail meer', en: 'Send me no more mail' },
  stopped: {
    nl: 'U krijgt geen mail meer. Wij hebben uw adres gewist.',
    en: 'You get no more mail. We deleted your address.',
  },
  busy: { nl: 'Dit lukt nu niet. Probeer het later opnieuw.', en: 'This does not work now. Try again later.' },
} as const satisfies Readonly<Record<string, Text>>;

const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const style = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 40rem; padding: 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; }
button { font: inherit; min-height: 2.75rem; padding: 0.5rem 1rem; }
[lang='en'] { font-size: 0.9375rem; }
`;

type Mailing = Pick<MailDeps, 'store' | 'choices'>;

export function mailRoutes(server: FastifyInstance, mail: Mailing | undefined, rate: RateLimit): void {
  const show = (reply: FastifyReply, parts: readonly string[], code = 200): FastifyReply =>
    reply
      .code(code)
      .header('content-security-policy', policy)
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'same-origin')
      .type('text/html; charset=utf-8')
      .send(page(parts));
  const linkOf = (request: FastifyRequest): string => (request.params as { readonly link: string }).link;
  const allowed = (request: FastifyRequest): boolean => mail !== undefined && rate.allow(request.ip, 'heavy');
  server.get('/e-mail.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(style));
  server.get('/e-mail/:link', async (request, reply) => {
    const link = linkOf(request);
    const known = mail !== undefined && allowed(request) ? await mailByLink(link, mail) : undefined;
    if (known?.ok !== true) {
      return show(reply, [told(texts.busy)], 503);
    }
    switch (known.value) {
      case 'unknown':
        return show(reply, [told(texts.unknown)], 404);
      case 'unconfirmed':
        return show(reply, [
          told(texts.ask),
          button(`/e-mail/${link}/ja`, texts.yes),
          button(`/e-mail/${link}`, texts.stop),
        ]);
      case 'confirmed':
        return show(reply, [told(texts.confirmed), button(`/e-mail/${link}`, texts.stop)]);
      default:
        return known.value satisfies never;
    }
  });
  const deed = (path: string, done: Text, work: (link: string, on: Mailing) => ReturnType<typeof stopMail>): void => {
    server.post(path, async (request, reply) => {
      const worked = mail !== undefined && allowed(request) ? await work(linkOf(request), mail) : undefined;
      return worked?.ok === true
        ? show(reply, [told(worked.value ? done : texts.unknown)], worked.value ? 200 : 404)
        : show(reply, [told(texts.busy)], 503);
    });
  };
  deed('/e-mail/:link/ja', texts.confirmed, confirmMail);
  deed('/e-mail/:link', texts.stopped, stopMail);
}

function told({ nl, en }: Text): string {
  return `<p>${nl}</p>\n<p lang="en">${en}</p>`;
}

function button(action: string, { nl, en }: Text): string {
  return `<form method="post" action="${encodeURI(action)}"><button type="submit">${nl} <span lang="en">(${en})</span></button></form>`;
}

function page(parts: readonly string[]): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Mail van MijnZorgoverzicht</title>
<link rel="stylesheet" href="/e-mail.css">
</head>
<body>
<main>
<h1>Mail van MijnZorgoverzicht</h1>
${parts.join('\n')}
</main>
</body>
</html>`;
}
