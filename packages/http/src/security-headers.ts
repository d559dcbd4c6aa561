import type { FastifyInstance } from 'fastify';

/** Safe for every answer; a server of pages sets its own `content-security-policy` and `cache-control`. */
const defaults: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
};

/** Adds the security headers a handler did not set itself. */
export function addSecurityHeaders(server: FastifyInstance, secure: boolean): void {
  const headers = Object.entries(
    secure ? { ...defaults, 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : defaults,
  );
  server.addHook('onSend', (_request, reply, payload, done) => {
    for (const [name, value] of headers) {
      if (!reply.hasHeader(name)) {
        reply.header(name, value);
      }
    }
    done(null, payload);
  });
}
