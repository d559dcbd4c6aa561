/** The web app: its pages under `/mijn`, strictly from this site and nowhere else. */
import type { FastifyInstance } from 'fastify';

/** Nothing of others, nothing in a frame, no script in a page; forms may lead on to the sign-in service. */
function contentSecurityPolicy(formTargets: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self' blob:",
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Every address of the app gives the same page: what is looked at is not in it. */
export function appPages(server: FastifyInstance, page: string, formTargets: readonly string[]): void {
  const policy = contentSecurityPolicy(formTargets);
  for (const url of ['/mijn', '/mijn/*', '/delen', '/afgemeld']) {
    server.get(url, async (_request, reply) =>
      reply
        .header('content-security-policy', policy)
        .header('cache-control', 'no-store')
        .header('referrer-policy', 'same-origin')
        .header('cross-origin-opener-policy', 'same-origin')
        .type('text/html; charset=utf-8')
        .send(page),
    );
  }
  server.get('/', async (_request, reply) => reply.redirect('/mijn/', 303));
}
