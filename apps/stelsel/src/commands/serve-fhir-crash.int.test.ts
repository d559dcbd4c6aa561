/** What was acknowledged stays, in its order, when the server is killed or stopped in the middle of everything. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { checkRegister } from '../testing/register/check-register.ts';
import type { Operation } from '../testing/register/operation.ts';
import { readHistory, runClients } from '../testing/register/run-clients.ts';
import { type Spawned, spawnStelsel } from '../testing/spawn-stelsel.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-crash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clients = 8;
/** Acknowledged before the next disturbance, with others under way. */
const writesPerRound = 30;
const pollMs = 5;
const stoppedMs = 1_000;
const rounds = Math.min(20, Math.max(2, Math.round(Number(process.env.STELSEL_TEST_DEPTH ?? 1))));

async function start(data: string, port: string): Promise<Spawned> {
  const server = spawnStelsel(['serve', 'fhir', '--open', '--data', join(folder, data), '--port', port]);
  await server.line('ready ');
  return server;
}

/** Lets clients write and read while something happens to the server again and again, then compares with its history. */
async function checkWhile(data: string, disturb: (server: Spawned, again: () => Promise<Spawned>) => Promise<Spawned>) {
  const port = await freePort();
  const register = { base: `http://127.0.0.1:${port}/fhir`, id: 'register' };
  let server = await start(data, port);
  const stop = new AbortController();
  const { operations, ended } = runClients(register, clients, stop.signal);
  for (let round = 1; round <= rounds; round += 1) {
    await until(() => writesIn(operations) >= round * writesPerRound);
    server = await disturb(server, () => start(data, port));
  }
  await until(() => writesIn(operations) >= (rounds + 1) * writesPerRound);
  stop.abort();
  await ended;
  const history = await readHistory(register);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(checkRegister(operations, history)).toEqual([]);
}

const writesIn = (operations: readonly Operation[]) => operations.filter(({ kind }) => kind === 'write').length;

async function until(done: () => boolean): Promise<void> {
  while (!done()) {
    await pause(pollMs);
  }
}

it('under kill -9 no acknowledged write is lost, none is invented and none changes place', async () => {
  await checkWhile('killed', async (server, again) => {
    server.child.kill('SIGKILL');
    await server.ended;
    return again();
  });
}, 300_000);

it('under SIGSTOP, with clients that lose patience, nothing is lost, invented or changed in place', async () => {
  await checkWhile('stopped', async (server) => {
    server.child.kill('SIGSTOP');
    await pause(stoppedMs);
    server.child.kill('SIGCONT');
    return server;
  });
}, 300_000);

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? String(address?.port) : '0';
}
