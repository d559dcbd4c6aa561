/** A body is read into memory up to its limit and never spooled: no request writes a file. */
import fs, { openSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { systemClock } from '@stelsel/kernel';
import { listen } from '@stelsel/testkit';
import { expect, test, vi } from 'vitest';
import { createServer } from './create-server.ts';

const megabytes = 10;

test('a body of 10 MB is read without a file being opened', async () => {
  const opened = [
    vi.spyOn(fs, 'open'),
    vi.spyOn(fs, 'openSync'),
    vi.spyOn(fs, 'createWriteStream'),
    vi.spyOn(fs, 'writeFile'),
    vi.spyOn(fs, 'writeFileSync'),
    vi.spyOn(fs.promises, 'open'),
    vi.spyOn(fs.promises, 'writeFile'),
  ];
  // What a module imported by name is watched too.
  syncBuiltinESMExports();
  const calls = () => opened.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  const server = createServer({ name: 'test', clock: systemClock, bodyLimitBytes: (megabytes + 1) * 1024 * 1024 });
  server.post('/length', async (request) => ({ length: (request.body as string).length }));
  const origin = await listen(server);
  const body = 'x'.repeat(megabytes * 1024 * 1024);
  const headers = { 'content-type': 'application/fhir+json' };
  const answer = await fetch(`${origin}/length`, { method: 'POST', headers, body });
  expect(await answer.json()).toEqual({ length: body.length });
  expect(calls()).toBe(0);
  fs.closeSync(openSync(new URL(import.meta.url), 'r'));
  expect(calls()).toBe(1);
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});
