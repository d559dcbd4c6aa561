import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWallet, ephemeralKey, importedKey, tokenClient } from '@stelsel/authentication';
import { type Bsn, namingSystem, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { loopbackFetcher } from '@stelsel/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Spawned, spawnStelsel } from '../testing/spawn-stelsel.ts';
import type { ClientFile } from './client-file.ts';

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
let client: ClientFile;
let said: Record<string, string>;

beforeAll(async () => {
  server = spawnStelsel(['serve', 'fhir', '--guarded', '--load', data]);
  const clientLine = await server.line('client ');
  client = JSON.parse(readFileSync(clientLine.slice('client '.length), 'utf8')) as ClientFile;
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

/** What any client does: sign in, ask a token with two presentations, and prove its key with every request. */
async function token(purpose: 'TREAT' | 'ETREAT' = 'TREAT') {
  const { organization, software } = client;
  const signedIn = unwrap(
    await fetch({
      method: 'POST',
      url: client.signIn,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(client.professional),
    }),
  );
  const { attestation } = JSON.parse(signedIn.body) as { attestation: string };
  const tokens = tokenClient({
    fetch,
    wallet: createWallet({
      did: organization.did,
      key: importedKey(organization.privateKey),
      credentials: [organization.credential],
    }),
    clientWallet: createWallet({ did: software.did, key: importedKey(software.privateKey), credentials: [] }),
    dpopKey: ephemeralKey(),
    clock: systemClock,
    randomness: secureRandomness,
  });
  const { tokenEndpoint, audience } = client;
  return unwrap(await tokens.token({ tokenEndpoint, audience, scope: 'bgz', attestation, purpose, patient: bsn }));
}

async function search(form: string, headers: Readonly<Record<string, string>>) {
  const url = `${client.fhirBase}/Condition/_search`;
  return unwrap(
    await fetch({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: form,
    }),
  );
}

const about = `patient.identifier=${encodeURIComponent(`${namingSystem.bsn}|${bsn}`)}`;
const ask = async (form: string) => {
  const { authorize } = await token();
  return search(form, unwrap(await authorize({ method: 'POST', url: `${client.fhirBase}/Condition/_search` })));
};

describe('serve fhir --guarded', () => {
  it('says where it answers, who issues, and where tokens are', () => {
    expect(said).toMatchObject({
      ready: client.fhirBase,
      issuer: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/issuer$/),
      'token-endpoint': client.tokenEndpoint,
    });
  });

  it('answers a question of the exchange to who has a token', async () => {
    const answer = await ask(about);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ entry: [{ resource: { id: 'c', code: { text: 'hoofdpijn' } } }] });
  });

  it('answers nothing without a token', async () => {
    expect((await search(about, {})).status).toBe(401);
  });

  it('refuses a question that is wider than the exchange', async () => {
    const answer = await ask(`${about}&_include=Condition:asserter`);
    expect(answer.status).toBe(403);
  });

  it('refuses a token without the proof of its key', async () => {
    const { accessToken } = await token();
    expect((await search(about, { authorization: `DPoP ${accessToken}` })).status).toBe(401);
  });

  it('leaves nothing behind when it is stopped', async () => {
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(existsSync(said.client ?? '')).toBe(false);
  });
});
