/** A database that hangs (a stopped process, a lost network) is told in bounded time, and its connections are not used again. */
import { connect, createServer, type Socket } from 'node:net';
import { unwrap } from '@stelsel/kernel';
import { emptyDatabase } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { attempt } from './database-error.ts';
import { openDatabase } from './open-database.ts';

/** Passes on what goes to a database; while it hangs nothing comes back. */
async function throughHangingLine(url: string) {
  const { hostname, port: own } = new URL(url);
  const sockets = new Set<Socket>();
  const line = { hangs: false };
  const server = createServer((near) => {
    const far = connect(Number(own), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    near.on('data', (bytes) => far.write(bytes));
    far.on('data', (bytes) => line.hangs || near.write(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { readonly port: number };
  const through = new URL(url);
  through.host = `127.0.0.1:${port}`;
  const close = () => {
    for (const socket of sockets) {
      socket.destroy();
    }
    server.close();
  };
  return { url: through.href, line, close };
}

test('a question and a transaction end when the server says nothing at all, and the pool works on when it is back', async () => {
  const { url, line, close } = await throughHangingLine(await emptyDatabase());
  const db = unwrap(await openDatabase({ url, poolMax: 2, statementTimeoutMs: 20 }));
  // Two connections that are there already.
  await Promise.all([1, 2].map(() => db.transaction((tx) => tx.query('select 1'))));
  line.hangs = true;
  const [asked, changed] = await Promise.all([
    attempt(() => db.query('select 1')),
    attempt(() => db.transaction((tx) => tx.query('select 1'))),
  ]);
  expect([asked, changed]).toMatchObject([{ fault: { code: 'DB-TIMEOUT' } }, { fault: { code: 'DB-TIMEOUT' } }]);
  line.hangs = false;
  expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
  expect(await db.transaction((tx) => tx.query('select 2 as two'))).toEqual([{ two: 2 }]);
  expect(db.use().busy).toBe(0);
  await db.close();
  close();
});
