/** Erasing a person through the commands, and what a backup of before it can bring back. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localConsentMigrations, postgresKnownConsents } from '@stelsel/consent';
import { r4Model, stu3Model } from '@stelsel/fhir';
import { fileKeyStore } from '@stelsel/http';
import { type Bsn, secureRandomness, systemClock, type Ura, type Uzi, unwrap } from '@stelsel/kernel';
import { createLog, loggingMigrations } from '@stelsel/logging';
import { nodeMigrations, postgresGlassBook } from '@stelsel/node';
import { asAdministrator, emptyDatabase } from '@stelsel/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { consentSubject } from '../compose/node/hosted-organization.ts';
import { openNodeStore } from '../compose/open-store.ts';
import { schemaOpener } from '../compose/process-context.ts';
import { sampleConfig } from '../config/sample-config.ts';
import { runStelsel } from '../testing/run-stelsel.ts';

const ura = '90000001' as Ura;
const [anna, bram] = ['999900018', '999900043'] as [Bsn, Bsn];
const closers: (() => Promise<void>)[] = [];
let directory = '';
let numbers = 0;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'stelsel-erasure-'));
  await writeFile(join(directory, 'anna'), `${anna}\n`);
});
afterAll(async () => {
  for (const close of closers.reverse()) {
    await close();
  }
  await rm(directory, { recursive: true, force: true });
});

const professional = { id: '900000011' as Uzi, name: 'A. Arts', role: '01.071' };
const organization = { ura: '90000002' as Ura, name: 'Ziekenhuis Zuid' };
const patient = (id: string, value: string) => ({
  resourceType: 'Patient',
  id,
  identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value }],
  name: [{ family: `Geheim-${value}` }],
});
const condition = (id: string, subject: object) => ({ resourceType: 'Condition', id, subject, code: { text: id } });

/** A node with Anna and Bram in both FHIR versions and in the log; Anna's Patient of STU3 was deleted, its history is there. */
async function aNode() {
  numbers += 1;
  const config = join(directory, `node-${numbers}.yaml`);
  const [url, keys, list] = [await emptyDatabase(), `${config}.keys`, `${config}.ndjson`];
  await writeFile(config, sampleConfig().replace('/etc/stelsel/keys', keys));
  const run = (...args: string[]) => runStelsel([...args, '--config', config], { DATABASE_URL: url });
  const database = schemaOpener(url, (close) => void closers.push(close), 2);
  const store = unwrap(await openNodeStore({ database, clock: systemClock, randomness: secureRandomness }));
  const tenant = unwrap(await store.tenantOf({ ura }));
  const [r4, stu3] = [store.repository(tenant, r4Model), store.repository(tenant, stu3Model)];
  const keyStore = fileKeyStore(keys);
  const log = createLog({
    db: unwrap(await database('log', loggingMigrations)),
    tenant: ura,
    key: unwrap(await keyStore.signingKey(`log-${ura}`, 'EdDSA')),
    secret: unwrap(await keyStore.secret(`log-${ura}`, 32)),
    clock: systemClock,
    source: { site: 'node.example', name: 'Ziekenhuis', ura },
  });
  closers.push(() => log.close());
  const named = { identifier: { system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: anna } };
  const about = (id: string) => condition(`c-${id}`, { reference: `Patient/${id}` });
  unwrap(
    await r4.putAll([patient('a', anna), patient('b', bram), about('a'), about('b'), condition('c-named', named)]),
  );
  // The ids are the other way about: who has id `a` in one version is somebody else in the other.
  unwrap(await stu3.putAll([patient('a', bram), patient('b', anna)]));
  unwrap(await stu3.delete('Patient', 'b'));
  for (const bsn of [anna, bram]) {
    unwrap(await log.append({ act: 'read', outcome: 'answered', subject: { bsn } }));
  }
  const deps = { clock: systemClock, randomness: secureRandomness, windowMs: 60_000, perDay: 3 };
  const glass = postgresGlassBook(unwrap(await database('node', nodeMigrations)), deps);
  const consents = postgresKnownConsents(unwrap(await database('known_consent', localConsentMigrations)), systemClock);
  for (const subject of [anna, bram]) {
    unwrap(await glass.open(ura, { professional, organization, subject, reason: 'bewusteloos op straat' }));
    unwrap(await consents.write(ura, consentSubject(subject), 'local', []));
  }
  const emergenciesOf = async () => unwrap(await glass.list(ura)).map(({ subject }) => subject);
  const consentsKnown = async () => unwrap(await consents.subjects(ura));
  const erase = (...args: string[]) => run('erase', join(directory, 'anna'), '--ura', ura, '--list', list, ...args);
  const rowsNaming = async (bsn: Bsn) => {
    const administrator = await asAdministrator(store.db);
    const found = await administrator.query('select 1 from store.resource_version where position($1 in body) > 0', [
      bsn,
    ]);
    return found.length;
  };
  const logged = async (bsn: Bsn) => unwrap(await log.search({ subject: { bsn } })).events.length;
  return {
    run,
    erase,
    url,
    config,
    list,
    keys,
    store,
    r4,
    stu3,
    log,
    logged,
    rowsNaming,
    emergenciesOf,
    consentsKnown,
  };
}

const restore = (node: Awaited<ReturnType<typeof aNode>>, file: string, ...args: string[]) =>
  node.run('restore', file, '--force', ...args);

it('says what would go and erases nothing without --yes', async () => {
  const node = await aNode();
  const asked = await node.erase();
  expect([asked.code, asked.out]).toEqual([
    2,
    'R4: 3 resources now, and their history\nSTU3: 0 resources now, and their history',
  ]);
  expect(asked.notes).toContain('CLI-ERASE-UNSURE');
  expect(await node.rowsNaming(anna)).toBe(3);
  await expect(readFile(node.list)).rejects.toThrow();
});

it('removes the person from both FHIR versions, deleted ones too, and from the readable log; nobody else', async () => {
  const node = await aNode();
  const erased = await node.erase('--yes');
  expect([erased.code, erased.notes]).toEqual([0, '']);
  expect(erased.out).toContain('4 resources, 5 versions, 1 entries of the log');
  expect([await node.rowsNaming(anna), await node.rowsNaming(bram)]).toEqual([0, 2]);
  expect([await node.logged(anna), await node.logged(bram)]).toEqual([0, 1]);
  expect(unwrap(await node.r4.read('Condition', 'c-b')).version).toBe(1);
  expect(unwrap(await node.stu3.read('Patient', 'a')).version).toBe(1);
  expect(unwrap(await node.log.check()).events).toBe(3);
  expect(erased.out).toContain('1 emergencies without the person from now on, 1 records of consent');
  expect((await node.emergenciesOf()).toSorted()).toEqual([bram, undefined]);
  expect(await node.consentsKnown()).toEqual([consentSubject(bram)]);
  const told = await node.store.db.query<{ readonly payload: string }>(
    `select payload from outbox where payload like '%"person":true%'`,
  );
  expect(told.length).toBe(4);
  const again = await node.erase('--yes');
  expect(again.code).toBe(4);
});

it('keeps a list that names nobody, in the file and in the database alike', async () => {
  const node = await aNode();
  await node.erase('--yes');
  const list = await readFile(node.list, 'utf8');
  expect(list).not.toContain(anna);
  expect((await node.run('erasures', '--ura', ura)).out).toBe(list.trim());
  expect((await node.run('erasures', '--ura', ura, '--since', '2999-01-01')).out).toBe('');
  expect((await node.run('erasures', '--ura', ura, '--since', 'gisteren')).notes).toContain('CLI-DATE');
});

it('a backup of before an erasure does not bring the person back when it is held against the list', async () => {
  const node = await aNode();
  const file = `${node.config}.tar`;
  expect((await node.run('backup', file)).code).toBe(0);
  await node.erase('--yes');

  const open = await restore(node, file);
  expect([open.code, open.notes]).toEqual([2, expect.stringContaining('CLI-ERASURES-OPEN')]);
  expect(await node.rowsNaming(anna)).toBe(0);

  expect((await restore(node, file, '--no-erasures')).code).toBe(0);
  expect([await node.rowsNaming(anna), await node.logged(anna)]).toEqual([3, 1]);
  expect(await node.emergenciesOf()).toContain(anna);

  const held = await restore(node, file, '--erasures', node.list);
  expect([held.code, held.notes]).toEqual([0, '']);
  expect(held.out).toContain('1 of 1 erasures done again');
  expect((await node.emergenciesOf()).toSorted()).toEqual([bram, undefined]);
  expect(await node.consentsKnown()).toEqual([consentSubject(bram)]);
  expect([await node.rowsNaming(anna), await node.rowsNaming(bram)]).toEqual([0, 2]);
  expect([await node.logged(anna), await node.logged(bram)]).toEqual([0, 1]);
  const index = await node.store.db.transaction(async (tx) => {
    await tx.query(`select set_config('stelsel.tenant', 't1', true)`);
    return tx.query(`select 1 from resource_index where type = 'Patient' and param = 'identifier' and id = 'a'`);
  });
  expect(index).toEqual([]);
  unwrap(await node.log.check());
  expect((await node.run('erasures', '--ura', ura)).out).toBe((await readFile(node.list, 'utf8')).trim());
});

it('who came again after the erasure is not erased when the backup is of after it', async () => {
  const node = await aNode();
  await node.erase('--yes');
  unwrap(await node.r4.update(patient('a', anna)));
  const file = `${node.config}.tar`;
  expect((await node.run('backup', file)).code).toBe(0);
  const held = await restore(node, file, '--erasures', node.list);
  expect(held.out).toContain('0 of 1 erasures done again');
  expect(unwrap(await node.r4.read('Patient', 'a')).text).toContain(anna);
});

it('refuses a list that is damaged or of other keys, instead of finding nobody', async () => {
  const node = await aNode();
  const file = `${node.config}.tar`;
  await node.run('backup', file);
  await node.erase('--yes');
  const list = await readFile(node.list, 'utf8');
  await writeFile(node.list, `${list}half a li`);
  expect((await restore(node, file, '--erasures', node.list)).notes).toContain('CLI-ERASURES-FILE');
  expect(await node.rowsNaming(anna)).toBe(0);
  await writeFile(node.list, list);
  await rm(node.keys, { recursive: true });
  const other = await restore(node, file, '--erasures', node.list);
  expect([other.code, other.notes]).toEqual([1, expect.stringContaining('CLI-ERASURES-KEY')]);
});

it('erases nothing when the list cannot be written', async () => {
  const node = await aNode();
  const refused = await node.run('erase', join(directory, 'anna'), '--ura', ura, '--list', directory, '--yes');
  expect([refused.code, refused.notes]).toEqual([1, expect.stringContaining('CLI-ERASURES-FILE')]);
  expect(await node.rowsNaming(anna)).toBe(3);
});

it('names what is wrong with the file of the person, without its content', async () => {
  const node = await aNode();
  const wrong = join(directory, 'wrong');
  await writeFile(wrong, '123456789');
  const refused = await node.run('erase', wrong, '--ura', ura, '--list', node.list, '--yes');
  expect(refused.code).toBe(2);
  expect(refused.notes).not.toContain('123456789');
});
