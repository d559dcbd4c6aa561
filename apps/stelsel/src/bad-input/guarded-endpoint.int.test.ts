import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { authenticationFaults } from '@stelsel/authentication';
import { type Database, openDatabase } from '@stelsel/database';
import { type Bsn, type Clock, namingSystem, systemClock, unwrap } from '@stelsel/kernel';
import { loopbackFetcher } from '@stelsel/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GuardedClient, guardedClient } from '../testing/guarded-client.ts';
import { type Spawned, spawnStelsel } from '../testing/spawn-stelsel.ts';
import { postmasterOf } from './postmaster-of.ts';
import { send } from './refusal.ts';

const patient = '999900006' as Bsn;
const wrongBsn = '999900007';
const folder = mkdtempSync(join(tmpdir(), 'stelsel-bad-guarded-'));
const data = join(folder, 'data.ndjson');
writeFileSync(
  data,
  [
    { resourceType: 'Patient', id: 'p', identifier: [{ system: namingSystem.bsn, value: patient }] },
    { resourceType: 'Condition', id: 'c', subject: { reference: 'Patient/p' }, code: { text: 'hoofdpijn' } },
    { resourceType: 'Patient', id: 'wrong', identifier: [{ system: namingSystem.bsn, value: wrongBsn }] },
  ]
    .map((resource) => JSON.stringify(resource))
    .join('\n'),
);
const about = (bsn: string) => `patient.identifier=${encodeURIComponent(`${namingSystem.bsn}|${bsn}`)}`;
const off = (ms: number): Clock => ({ ...systemClock, nowMs: () => systemClock.nowMs() + ms });
const fetch = loopbackFetcher();
const said: string[] = [];
let server: Spawned;
let client: GuardedClient;
let clientFile: string;

beforeAll(async () => {
  server = spawnStelsel(['serve', 'fhir', '--guarded', '--load', data]);
  clientFile = (await server.line('client ')).slice('client '.length);
  client = guardedClient(clientFile, fetch);
});
afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
  await fetch.close();
  rmSync(folder, { recursive: true, force: true });
  expect(server.out() + server.notes() + said.join('\n')).not.toMatch(/99990000[67]/);
});

const search = async (bsn: string, token?: Awaited<ReturnType<GuardedClient['token']>>) => {
  const answer = await client.search(about(bsn), token);
  if (answer.status !== 200) {
    said.push(answer.body);
  }
  return answer;
};

describe('at the guarded endpoint', () => {
  it('a resource with a wrong BSN was not loaded, by file, line and path', () => {
    expect(server.notes()).toMatch(/data\.ndjson: .*line 3\.Patient\.identifier\[0\]\.value.*\[ID-BSN-PROOF\]/);
  });

  it('a question about a BSN that cannot exist is a mistake, not an empty answer', async () => {
    const answer = await search(wrongBsn, await client.token({ patient }));
    expect([answer.status, answer.body]).toEqual([400, expect.stringContaining('ID-BSN-PROOF')]);
  });

  it('an exchange that does not exist gives no answer, and the refusal says that of the scope', async () => {
    const token = await client.token({ patient, scope: 'schoenen' });
    const told = token.ok ? await search(patient, token) : { status: 400, body: JSON.stringify(token.fault) };
    expect(told.status).toBeGreaterThanOrEqual(400);
    expect(told.body).toMatch(/scope/i);
    expect(told.body).not.toContain('hoofdpijn');
  });

  it('an organisation that does not work here is not found', async () => {
    const elsewhere = client.file.fhirBase.replace('90000001', '12345678');
    expect(await send(`${elsewhere}/Patient`, 'GET')).toMatchObject({ status: 404, code: 'NOD-NO-ORGANIZATION' });
    expect((await send(client.file.fhirBase.replace('90000001', 'ziekenhuis'), 'GET')).status).toBe(404);
  });

  it('a body that is wrong tells nothing to who has no token', async () => {
    const refused = await send(`${client.file.fhirBase}/Patient`, 'POST', '{"resourceType":');
    expect(refused.status).toBe(401);
    expect(refused.code).not.toBe('FHIR-JSON-SYNTAX');
  });

  it.each([
    [-120_000, 'AUT-DPOP-OLD'],
    [120_000, 'AUT-NOT-YET'],
  ] as const)('a client whose clock is %i ms off is refused with %s, which names the clock', async (ms, code) => {
    const token = await client.token({ patient, clock: off(ms) });
    expect(token.ok).toBe(false);
    const told = token.ok ? '' : JSON.stringify(token.fault);
    expect(told).toContain(code);
    expect(authenticationFaults(code).text.nl).toContain('klok');
    said.push(told);
  });

  it('without its log nothing leaves; with the log back the same question is answered', async () => {
    const token = await client.token({ patient });
    expect((await search(patient, token)).status).toBe(200);
    const db = await ownDatabase();
    await db.query('alter schema log rename to log_away');
    const during = await search(patient, token);
    expect(during.status).toBeGreaterThanOrEqual(500);
    expect(during.body).not.toContain('hoofdpijn');
    await db.query('alter schema log_away rename to log');
    await db.close();
    expect((await search(patient, token)).body).toContain('hoofdpijn');
  });

  it('with its database killed it says so, and nothing leaves', async () => {
    const token = await client.token({ patient });
    process.kill(postmasterOf(server.child.pid ?? 0), 'SIGKILL');
    const answer = await search(patient, token);
    expect(answer.status).toBe(503);
    expect(answer.body).toMatch(/DB-(STOPPED|UNREACHABLE)|LOG-/);
    expect(answer.body).not.toContain('hoofdpijn');
  });
});

async function ownDatabase(): Promise<Database> {
  const asked = join(dirname(clientFile), 'postgres');
  const location = join(asked, 'location');
  const home = existsSync(location) ? readFileSync(location, 'utf8') : asked;
  const password = readFileSync(join(home, 'password'), 'utf8').trim();
  const port = readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8').split('\n')[3];
  return unwrap(await openDatabase({ url: `postgres://stelsel:${password}@127.0.0.1:${port}/stelsel` }));
}
