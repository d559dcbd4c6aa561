import type { FastifyInstance } from 'fastify';
import { afterAll } from 'vitest';

const listening: FastifyInstance[] = [];

// Registered while the test file is loaded, so it closes what any test or hook of that file opened.
afterAll(async () => {
  await Promise.all(listening.splice(0).map((server) => server.close()));
});

/** Lets a server listen on a free loopback port and gives its origin; it closes when the test file ends. */
export async function listen(server: FastifyInstance): Promise<string> {
  listening.push(server);
  return server.listen({ host: '127.0.0.1', port: 0 });
}
