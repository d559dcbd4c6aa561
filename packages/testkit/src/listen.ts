import type { FastifyInstance } from 'fastify';
import { afterFile } from './after-file.ts';

/** Lets a server listen on a free loopback port and gives its origin; it closes when the test file ends. */
export async function listen(server: FastifyInstance): Promise<string> {
  afterFile(async () => server.close());
  return server.listen({ host: '127.0.0.1', port: 0 });
}
