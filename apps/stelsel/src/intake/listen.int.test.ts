/** Messages of HL7 version 2 over MLLP into the record of an organisation, as a sending system sees it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Resource, r4Model } from '@stelsel/fhir';
import { fileKeyStore } from '@stelsel/http';
import { type Bsn, secureRandomness, systemClock, type Ura, unwrap } from '@stelsel/kernel';
import { createLog, loggingMigrations } from '@stelsel/logging';
import { emptyDatabase, testCertificate } from '@stelsel/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeStore } from '../compose/open-store.ts';
import { schemaOpener } from '../compose/process-context.ts';
import { sampleConfig } from '../config/sample-config.ts';
import { type MllpSender, mllpSender } from '../testing/mllp-sender.ts';
import { type Spawned, spawnStelsel } from '../testing/spawn-stelsel.ts';

const ura = '90000001' as Ura;
const mappings = ['hl7v2-adt', 'hl7v2-oru'].map((name) =>
  fileURLToPath(new URL(`../../../../packages/intake/mappings/${name}.yaml`, import.meta.url)),
);
const closers: (() => Promise<void>)[] = [];
let folder = '';
let url = '';
let listener: Spawned;
let port = 0;
let sender: MllpSender;
let store: Awaited<ReturnType<typeof openRecords>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stelsel-mllp-'));
  url = await emptyDatabase();
  await writeFile(join(folder, 'node.yaml'), sampleConfig().replace('/etc/stelsel/keys', join(folder, 'keys')));
  store = await openRecords();
  await start();
});
afterAll(async () => {
  sender.close();
  listener.child.kill('SIGKILL');
  for (const close of closers.reverse()) {
    await close();
  }
  await rm(folder, { recursive: true, force: true });
});

async function start(ca?: string): Promise<void> {
  const args = [
    'intake',
    'listen',
    '--port',
    '0',
    '--to',
    ura,
    '--source',
    'zis',
    '--config',
    join(folder, 'node.yaml'),
  ];
  const tls =
    ca === undefined ? [] : ['--tls-key', join(folder, 'key.pem'), '--tls-certificate', join(folder, 'cert.pem')];
  listener = spawnStelsel([...args, ...tls, '--mapping', ...mappings], { env: { DATABASE_URL: url } });
  port = Number(/:(\d+) /.exec(await listener.line('ready '))?.[1]);
  sender = await mllpSender(port, ca);
}

async function openRecords() {
  const database = schemaOpener(url, (close) => void closers.push(close), 2);
  const opened = unwrap(await openNodeStore({ database, clock: systemClock, randomness: secureRandomness }));
  const keys = fileKeyStore(join(folder, 'keys'));
  const log = createLog({
    db: unwrap(await database('log', loggingMigrations)),
    tenant: ura,
    key: unwrap(await keys.signingKey(`log-${ura}`, 'EdDSA')),
    secret: unwrap(await keys.secret(`log-${ura}`, 32)),
    clock: systemClock,
    source: { site: 'node.example', name: 'Ziekenhuis', ura },
  });
  closers.push(() => log.close());
  const tenant = unwrap(await opened.tenantOf({ ura }));
  return { record: opened.repository(tenant, r4Model), log };
}

interface Found extends Resource {
  readonly meta?: { readonly versionId?: string };
}

async function all(type: string): Promise<readonly Found[]> {
  const { entries } = unwrap(await store.record.history({ type, count: 1_000 }));
  const newest = new Map(entries.toReversed().map(({ id, text }) => [id, text]));
  return [...newest.values()].flatMap((text) => (text === undefined ? [] : [JSON.parse(text) as Found]));
}

let numbers = 0;
const header = (type: string, id?: string): string => {
  numbers += 1;
  return `MSH|^~\\&|ZIS|KLINIEK|NODE|STELSEL|20261120103000||${type}|${id ?? `M${numbers}`}|P|2.5.1`;
};
const pid = (local: string, bsn: string, street = 'Dorpsstraat 1'): string =>
  `PID|1||${local}^^^ZIS^PI~${bsn}^^^NLMINBIZA^NNNLD||Haas^Piet^^^^^L||19640725|M|||${street}^^Ons Dorp^^1234AB`;
const visit = (number: string, end = ''): string => {
  const fields = new Map([
    [1, '1'],
    [2, 'I'],
    [3, 'AFD1'],
    [19, number],
    [44, '20261101080000'],
    [45, end],
  ]);
  return ['PV1', ...Array.from({ length: 45 }, (_, index) => fields.get(index + 1) ?? '')].join('|');
};
const adt = (event: string, ...segments: readonly string[]): string =>
  [header(`ADT^${event}^ADT_A01`), `EVN||20261120`, ...segments].join('\r');
const oru = (value: string, status = 'F', local = '1001'): string =>
  [
    header('ORU^R01^ORU_R01'),
    pid(local, '999900006'),
    'OBR|1||L77||K^Kalium',
    `OBX|1|NM|2823-3^Kalium^LN||${value}|mmol/L|3.5-5.0|N|||${status}|||20261120091500+0100`,
  ].join('\r');

const codeOf = (answer: string | undefined) => /\rMSA\|(\w\w)\|([^|\r]*)/.exec(answer ?? '')?.slice(1);

describe('a sender', () => {
  it('is answered AA with its own number when the message is stored, and the log has it with the person', async () => {
    const message = adt('A01', pid('1001', '999900006'), visit('V1'));
    const answer = await sender.send(message);
    expect(codeOf(answer)).toEqual(['AA', `M${numbers}`]);
    expect(answer).toMatch(
      /^MSH\|\^~\\&\|NODE\|STELSEL\|ZIS\|KLINIEK\|\d{14}\+0000\|\|ACK\^A01\^ACK\|\w{20}\|P\|2\.5\.1\|/,
    );
    expect(await all('Patient')).toMatchObject([{ address: [{ city: 'Ons Dorp' }], name: [{ family: 'Haas' }] }]);
    const { events } = unwrap(await store.log.search({ subject: { bsn: '999900006' as Bsn } }));
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events)).toContain('urn:stelsel:intake:zis');
  });

  it('who sends it again changes nothing', async () => {
    const message = adt('A01', pid('1002', '999990019'), visit('V2'));
    expect(codeOf(await sender.send(message))?.[0]).toBe('AA');
    const before = [await all('Patient'), await all('Encounter')];
    expect(codeOf(await sender.send(message))?.[0]).toBe('AA');
    expect([await all('Patient'), await all('Encounter')]).toEqual(before);
  });

  it('changes what it sent before: A08 the patient, a corrected result the result', async () => {
    const patients = (await all('Patient')).length;
    await sender.send(adt('A08', pid('1001', '999900006', 'Kerkplein 2'), visit('V1')));
    const moved = (await all('Patient')).filter(({ address }) => JSON.stringify(address).includes('Kerkplein 2'));
    expect(moved).toMatchObject([{ meta: { versionId: '2' } }]);
    expect(await all('Patient')).toHaveLength(patients);
    await sender.send(oru('4.10'));
    await sender.send(oru('4.30', 'C'));
    expect(await all('Observation')).toMatchObject([{ status: 'corrected', meta: { versionId: '2' } }]);
    expect(JSON.stringify(await all('Patient'))).toContain('Kerkplein 2');
  });

  it('joins two patients (A40): what was about the former is about the latter, also what comes late', async () => {
    await sender.send(adt('A04', pid('9001', '999990020'), visit('V9')));
    const survivor = (await all('Patient')).find((one) => JSON.stringify(one).includes('"1001"'));
    const joined = [header('ADT^A40^ADT_A39'), 'EVN||20261120', pid('1001', '999900006'), 'MRG|9001^^^ZIS^PI'].join(
      '\r',
    );
    expect(codeOf(await sender.send(joined))?.[0]).toBe('AA');
    const former = (await all('Patient')).find((one) => JSON.stringify(one).includes('"9001"'));
    expect(former).toMatchObject({
      active: false,
      name: [{ family: 'Haas' }],
      link: [{ type: 'replaced-by', other: { reference: `Patient/${survivor?.id}` } }],
    });
    const about = { subject: { reference: `Patient/${survivor?.id}` } };
    const visits = (await all('Encounter')).filter(({ subject }) =>
      JSON.stringify(subject).includes(`${survivor?.id}`),
    );
    expect(visits).toHaveLength(2);
    await sender.send(oru('5.0', 'F', '9001').replace('L77', 'L78'));
    expect(await all('Observation')).toMatchObject([about, about]);
    expect((await all('Patient')).find(({ id }) => id === former?.id)).toMatchObject({ active: false });
  });

  it('keeps what no mapping has a rule for, and hears AA', async () => {
    expect(codeOf(await sender.send(`${oru('4.4')}\rZLB|1|geheim`))?.[0]).toBe('AA');
    const [kept] = await all('DocumentReference');
    expect(JSON.stringify(kept)).toContain(Buffer.from('ZLB').toString('base64').slice(0, 2));
    expect(kept?.subject).toMatchObject({ type: 'Patient' });
  });

  it.each([
    ['of another kind', 'SIU^S12', 'AR', '200'],
    ['without a result that can be known again', 'ORU^R01', 'AA', ''],
  ])('%s is answered as the standard says', async (_, type, code, condition) => {
    const answer = await sender.send([header(type), pid('1001', '999900006'), 'OBX|1|NM|1^x^LN||1|||||F'].join('\r'));
    expect([codeOf(answer)?.[0], answer?.includes(`ERR|||${condition}`)]).toEqual([code, condition !== '']);
  });

  it('without a number, or in characters that nobody knows, is told so', async () => {
    expect(codeOf(await sender.send(adt('A01', pid('1', '999900006')).replace(`|M${numbers}|`, '||')))?.[0]).toBe('AR');
    const unknown = adt('A01', pid('1', '999900006')).replace('|2.5.1', '|2.5.1||||||GB 18030-2000');
    expect(codeOf(await sender.send(unknown))?.[0]).toBe('AE');
  });
});

describe('a listener that is killed', () => {
  it('has everything that it answered, and takes what it did not answer once; over TLS from now on', async () => {
    const answered: string[] = [];
    const messages = Array.from({ length: 40 }, (_, index) =>
      adt('A04', pid(`K${index}`, '999990032', `Straat ${index}`), visit(`VK${index}`)),
    );
    const before = (await all('Patient')).length;
    let unanswered: string | undefined;
    for (const message of messages) {
      const sent = sender.send(message);
      if (answered.length === 25) {
        listener.child.kill('SIGKILL');
      }
      if ((await sent) === undefined) {
        unanswered = message;
        break;
      }
      answered.push(message);
    }
    await listener.ended;
    expect(unanswered).toBeDefined();
    const kept = (await all('Patient')).length - before;
    expect([answered.length, answered.length + 1]).toContain(kept);
    const { key, cert, ca } = await testCertificate();
    await Promise.all([writeFile(join(folder, 'key.pem'), key), writeFile(join(folder, 'cert.pem'), cert)]);
    await start(ca);
    for (const message of messages.slice(answered.length - 5)) {
      expect(codeOf(await sender.send(message))?.[0]).toBe('AA');
    }
    const patients = await all('Patient');
    expect(patients.length - before).toBe(messages.length);
    expect(patients.slice(-messages.length).every(({ meta }) => meta?.versionId === '1')).toBe(true);
  });

  it('stops when it is asked, tells what it took, and names nobody', async () => {
    await sender.send(oru('4.5'));
    listener.child.kill('SIGTERM');
    expect(await listener.ended).toBe(0);
    expect(listener.out()).toContain('Mapping hl7v2-oru');
    expect(listener.out()).toMatch(/ ORU\^R01 M\d+ accepted/);
    expect(listener.out() + listener.notes()).not.toMatch(/9999\d{5}|Haas|geheim/);
  });
});
