import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bsn, namingSystem, unwrap } from '@stelsel/kernel';
import { loopbackFetcher } from '@stelsel/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GuardedClient, guardedClient } from '../testing/guarded-client.ts';
import { type Spawned, spawnStelsel } from '../testing/spawn-stelsel.ts';

const bsn = '999900006' as Bsn;
const folder = mkdtempSync(join(tmpdir(), 'stelsel-guarded-test-'));
const data = join(folder, 'data.ndjson');
writeFileSync(
  data,
  [
    { resourceType: 'Patient', id: 'p', identifier: [{ system: namingSystem.bsn, value: bsn }] },
    { resourceType: 'Condition', id: 'c', subject: { reference: 'Patient/p' }, code: { text: 'hoofdpijn' } },
  ]
    .map((resource) => JSON.stringify(resource))
    .join('\n'),
);
const fetch = loopbackFetcher();
let server: Spawned;
let client: GuardedClient;
let said: Record<string, string>;

beforeAll(async () => {
  server = spawnStelsel(['serve', 'fhir', '--guarded', '--load', data]);
  const clientLine = await server.line('client ');
  client = guardedClient(clientLine.slice('client '.length), fetch);
  said = Object.fromEntries(
    server
      .out()
      .trim()
      .split('\n')
      .map((line) => line.split(' ', 2)),
  );
});
afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
  await fetch.close();
  rmSync(folder, { recursive: true, force: true });
});

const about = `patient.identifier=${encodeURIComponent(`${namingSystem.bsn}|${bsn}`)}`;
const ask = async (form: string) => client.search(form, await client.token({ patient: bsn }));

describe('serve fhir --guarded', () => {
  it('says where it answers, who issues, and where tokens are', () => {
    expect(said).toMatchObject({
      ready: client.file.fhirBase,
      issuer: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/issuer$/),
      'token-endpoint': client.file.tokenEndpoint,
    });
  });

  it('answers a question of the exchange to who has a token', async () => {
    const answer = await ask(about);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ entry: [{ resource: { id: 'c', code: { text: 'hoofdpijn' } } }] });
  });

  it('answers nothing without a token', async () => {
    expect((await client.search(about)).status).toBe(401);
  });

  it('refuses a question that is wider than the exchange', async () => {
    const answer = await ask(`${about}&_include=Condition:asserter`);
    expect(answer.status).toBe(403);
  });

  it('refuses a token without the proof of its key', async () => {
    const { accessToken } = unwrap(await client.token({ patient: bsn }));
    const answer = await fetch({
      method: 'POST',
      url: `${client.file.fhirBase}/Condition/_search`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: `DPoP ${accessToken}` },
      body: about,
    });
    expect(unwrap(answer).status).toBe(401);
  });

  it('leaves nothing behind when it is stopped', async () => {
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(existsSync(said.client ?? '')).toBe(false);
  });
});
