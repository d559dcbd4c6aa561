import type { Clock } from '@stelsel/kernel';
import type { FastifyServerOptions } from 'fastify';
import { scrubText, scrubUrl } from './scrub.ts';

/**
 * The technical log: one line of JSON per event, never a body, never a query string, never a token. The last hook looks
 * at the finished line, so an error text of a library cannot carry a BSN out either.
 */
export function technicalLog(name: string, clock: Clock): Exclude<FastifyServerOptions['logger'], boolean | undefined> {
  return {
    name,
    level: 'info',
    timestamp: () => `,"time":${clock.nowMs()}`,
    redact: ['req.headers', 'headers', '*.authorization', '*.dpop', '*.cookie'],
    serializers: {
      req: (request) => ({
        method: request.method,
        url: scrubUrl(request.url ?? ''),
        peer: request.socket?.remoteAddress,
      }),
      res: (reply) => ({ statusCode: reply.statusCode }),
    },
    hooks: { streamWrite: scrubText },
  };
}
