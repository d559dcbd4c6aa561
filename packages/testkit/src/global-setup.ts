/**
 * One embedded PostgreSQL for the whole run. It starts when the first test asks for it, so runs without a database cost
 * nothing; where to ask reaches the tests by `inject('postgresStarter')`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@stelsel/database';
import { unwrap } from '@stelsel/kernel';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers with the URL of database `postgres` on the PostgreSQL of this run. */
    postgresStarter: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<{ postgres: EmbeddedPostgres; directory: string }> | undefined;
  const server = createServer((_request, response) => {
    started ??= start();
    started.then(
      ({ postgres }) => response.end(postgres.url('postgres')),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  project.provide('postgresStarter', `http://127.0.0.1:${port}/`);
  return async () => {
    server.close();
    server.closeAllConnections();
    const running = await started?.catch(() => undefined);
    await running?.postgres.stop();
    if (running !== undefined) {
      await rm(running.postgres.directory, { recursive: true, force: true });
      await rm(running.directory, { recursive: true, force: true });
    }
  };
}

async function start(): Promise<{ postgres: EmbeddedPostgres; directory: string }> {
  const directory = await mkdtemp(join(tmpdir(), 'stelsel-test-'));
  return { postgres: unwrap(await startEmbeddedPostgres({ directory, durability: 'none' })), directory };
}
