import { type Fetcher, httpFaults } from '@stelsel/http';
import { err, ok } from '@stelsel/kernel';
import type { FastifyInstance } from 'fastify';

/**
 * A fetcher that talks to servers in this process without a socket: `serverFor` names the server of an origin, or one
 * server answers for every origin. An origin without a server is unreachable.
 */
export function fetchInto(serverFor: FastifyInstance | ((url: URL) => FastifyInstance | undefined)): Fetcher {
  return async (request) => {
    const url = new URL(request.url);
    const server = typeof serverFor === 'function' ? serverFor(url) : serverFor;
    if (server === undefined) {
      return err(httpFaults('HTTP-UNREACHABLE', { host: url.host, cause: 'ENOTFOUND' }));
    }
    const answer = await server.inject({
      method: request.method as 'GET',
      url: url.pathname + url.search,
      headers: { host: url.host, ...request.headers },
      ...(request.body === undefined
        ? {}
        : { payload: typeof request.body === 'string' ? request.body : Buffer.from(request.body) }),
    });
    const headers = Object.entries(answer.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : String(value ?? ''),
    ]);
    return ok({ status: answer.statusCode, headers: Object.fromEntries(headers), body: answer.body });
  };
}
