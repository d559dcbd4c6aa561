/** The command against a node behind every guard, in both versions, with a report and evidence that can be checked. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConformance } from '@stelsel/conformance';
import { parseJson, r4Model } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runStelsel } from '../testing/run-stelsel.ts';
import { type Spawned, spawnStelsel } from '../testing/spawn-stelsel.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-certify-test-'));
const file = (name: string): string => join(folder, name);

describe.each([
  ['r4', '2020'],
  ['stu3', '2017'],
] as const)('stelsel certify of a guarded node in %s', (fhir, version) => {
  let server: Spawned;
  let base: string;
  let client: string;

  beforeAll(async () => {
    const records = ['certify', 'records', '--exchange', 'bgz', '--version', version, '--out', file(`${fhir}.ndjson`)];
    expect((await runStelsel(records)).code).toBe(0);
    server = spawnStelsel(['serve', 'fhir', '--guarded', '--fhir', fhir, '--load', file(`${fhir}.ndjson`)]);
    client = (await server.line('client ')).slice('client '.length);
    base = (await server.line('ready ')).slice('ready '.length);
  });
  afterAll(async () => {
    server.child.kill('SIGTERM');
    await server.ended;
  });

  it('passes everything, access included, and leaves a report and evidence behind', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(file('key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const said = await runStelsel([
      ...['certify', base, '--exchange', 'bgz', '--version', version, '--identity', client],
      ...['--product', 'Proefdossier 1.0', '--report', file('report.json')],
      ...['--sign', file('key.pem'), '--evidence', file('evidence.jws')],
    ]);
    expect(said.out).toMatch(
      /toetsresultaat, geen certificaat \(Wegiz\/EHDS\)[^\n]*\n\d+ passed, 0 failed, \d+ skipped$/,
    );
    expect(said.code).toBe(0);
    expect(said.out).not.toContain('waarschuwingen');
    expect(said.out).not.toMatch(/9999904\d\d/);

    const report = unwrap(parseJson(readFileSync(file('report.json'), 'utf8'), r4Model.definitions));
    const { validator } = createConformance({ model: r4Model, resources: [] });
    expect(validator.validate(report).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report).toMatchObject({ resourceType: 'TestReport', result: 'pass' });

    const verified = await runStelsel(['verify', file('evidence.jws')]);
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('Proefdossier 1.0 op bgz')]);
    const evidence = readFileSync(file('evidence.jws'), 'utf8');
    const [header = '', claims = '', signature = ''] = evidence.trim().split('.');
    const changed = Buffer.from(Buffer.from(claims, 'base64url').toString().replace('"failed":0', '"failed":1'));
    writeFileSync(file('changed.jws'), [header, changed.toString('base64url'), signature].join('.'));
    expect((await runStelsel(['verify', file('changed.jws')])).code).toBe(1);
  });

  it('takes what others deliver, and the notice of a Task that waits elsewhere', async () => {
    const receive = (exchange: string, ...options: readonly string[]) =>
      runStelsel(['certify', base, '--exchange', exchange, '--role', 'receive', '--identity', client, ...options]);
    const fhirOption = ['--fhir', fhir];
    const notified = await receive('referral', ...fhirOption, '--organization', '90000001', '--wait', '1', '--all');
    expect(notified.notes).toContain('✓ Het product neemt de kennisgeving aan.');
    // Nobody at this node accepts the referral, and the report says so.
    expect([notified.code, notified.out]).toEqual([1, expect.stringContaining('De Task is niet gelezen.')]);
    if (fhir === 'r4') {
      const delivered = await receive('lab-results', '--organization-type', 'V4');
      expect([delivered.code, delivered.out]).toEqual([0, expect.stringMatching(/4 passed, 0 failed, 0 skipped$/)]);
      // Some of these only a pharmacist at a pharmacy may bring, others only a prescriber.
      const medication = await receive('medication', '--organization-type', 'V4', '--all');
      expect(medication.notes.split('\n').filter((line) => line.startsWith('✗'))).toEqual([]);
      expect(medication.notes.split('\n').filter((line) => line.startsWith('✓')).length).toBeGreaterThan(6);
    }
  });

  it('is tested for its log by using it, and by nobody when nobody is known', async () => {
    if (fhir === 'r4') {
      const used = await runStelsel(['certify', base, '--exchange', 'log', '--identity', client, '--all']);
      expect(used.notes).toContain('✓ Een vraag van een zorgverlener staat er precies één keer in.');
      expect([used.code, used.out]).toEqual([0, expect.stringMatching(/\d+ passed, 0 failed, 0 skipped$/)]);
      const open = await runStelsel(['certify', base, '--exchange', 'log', '--all']);
      expect(open.notes).toMatch(/- Een vraag van een zorgverlener[^✓]*Het adres is open/);
    }
  });

  it('fails when the product does not know the people, and says so with exit code 1', async () => {
    const other = version === '2020' ? 'log' : 'bgz';
    expect((await runStelsel(['certify', base, '--exchange', other, '--version', '1x'])).code).not.toBe(0);
    const open = await runStelsel(['certify', base, '--exchange', 'bgz', '--version', version, '--json']);
    expect(open.code).toBe(1);
    expect(JSON.parse(open.out)).toMatchObject({ resourceType: 'TestReport', result: 'fail' });
    expect(open.notes.split('\n').at(-1)).toMatch(/^\d+ passed, \d+ failed, \d+ skipped$/);
  });
});

describe('stelsel certify', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['without an exchange', ['certify', 'http://127.0.0.1:9/fhir'], 2],
    ['with an unknown exchange', ['certify', 'http://127.0.0.1:9/fhir', '--exchange', 'nothing'], 1],
    ['with an unknown version', ['certify', 'http://127.0.0.1:9/fhir', '--exchange', 'bgz', '--version', '1999'], 1],
    ['with a role nobody plays', ['certify', 'http://127.0.0.1:9/fhir', '--exchange', 'log', '--role', 'send'], 2],
    ['with an address that is none', ['certify', 'example', '--exchange', 'bgz'], 2],
    ['of a product that does not answer', ['certify', 'http://127.0.0.1:9/fhir', '--exchange', 'bgz'], 5],
    [
      'with two ways in',
      ['certify', 'http://127.0.0.1:9/f', '--exchange', 'bgz', '--token', 'x', '--identity', 'y'],
      2,
    ],
  ] as const)('%s says what to do', async (_name, args, code) => {
    const said = await runStelsel(args);
    expect([said.code, said.notes]).toEqual([code, expect.stringMatching(/\[(CLI|CER)-[A-Z-]+\]/)]);
  });

  it('lists what can be tested', async () => {
    const { out } = await runStelsel(['certify', '--list']);
    expect(out).toMatch(/^bgz +2020 +R4 +.*serve/m);
  });

  it('asks a product for everything when it plays the other side', async () => {
    const ask =
      'curl -s -o /dev/null -H "accept: application/fhir+json" -d "patient.identifier=http://fhir.nl/fhir/NamingSystem/bsn|$STELSEL_PERSON" "$STELSEL_COUNTERPART/Condition/_search"';
    const said = await runStelsel(
      ['certify', 'http://product.example', '--exchange', 'bgz', '--role', 'retrieve', '--trigger', ask, '--all'],
      { PATH: process.env.PATH ?? '' },
    );
    expect(said.code).toBe(1);
    expect(said.notes).toMatch(/✓ Ziektes en klachten: gevraagd/);
    expect(said.out).toMatch(/✗ Allergieën: gevraagd/);
  });
});
