/** Backup under writes, and everything that may be wrong with a backup; through the commands, as an administrator does. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, migrate, openDatabase } from '@stelsel/database';
import { r4Model } from '@stelsel/fhir';
import { fileKeyStore } from '@stelsel/http';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { createLog, loggingMigrations } from '@stelsel/logging';
import { createStore, storeMigrations } from '@stelsel/store';
import { asAdministrator, emptyDatabase } from '@stelsel/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { runStelsel } from '../testing/run-stelsel.ts';

let directory = '';
const opened: Database[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'stelsel-backup-'));
  await writeFile(join(directory, 'passphrase'), 'correct horse battery');
});

afterAll(async () => {
  await Promise.all(opened.map((db) => db.close()));
  await rm(directory, { recursive: true, force: true });
});

async function open(url: string, schema: string, migrations: Parameters<typeof migrate>[1]['migrations']) {
  const db = unwrap(await openDatabase({ url, schema }));
  opened.push(db);
  unwrap(await migrate(db, { schema, migrations }));
  return db;
}

/** A process with its own database and keys. */
async function aProcess(name: string, mode = 'development') {
  const url = await emptyDatabase();
  const keys = join(directory, `keys-${name}`);
  const config = join(directory, `${name}.yaml`);
  const listen = { port: 0, publicUrl: 'http://localhost:1' };
  await writeFile(
    config,
    stringify({ listen, mode, database: { url }, keys: { directory: keys }, roles: { pseudonyms: {} } }),
  );
  return { url, config, keys };
}

async function parts({ url, keys }: { readonly url: string; readonly keys: string }) {
  const storeDb = await open(url, 'store', storeMigrations);
  const logDb = await open(url, 'log', loggingMigrations);
  const keyStore = fileKeyStore(keys);
  const repository = createStore({ db: storeDb, clock: systemClock, randomness: secureRandomness }).repository(
    't1',
    r4Model,
  );
  const log = createLog({
    db: logDb,
    tenant: '90000001',
    key: unwrap(await keyStore.signingKey('log-90000001', 'EdDSA')),
    secret: unwrap(await keyStore.secret('log-90000001', 32)),
    clock: systemClock,
    randomness: secureRandomness,
    source: { site: 'node.example', name: 'Ziekenhuis' },
  });
  return { repository, log, storeDb };
}

const pair = (number: number, note: string) =>
  ['a', 'b'].map((side) => ({ resourceType: 'Basic', id: `${side}${number}`, code: { text: note } }));

describe('a backup', () => {
  it('taken under writes has every write that was acknowledged before, and none by half', async () => {
    const from = await aProcess('from');
    const { repository, log } = await parts(from);
    let number = 0;
    let writing = true;
    const writer = (async () => {
      while (writing) {
        number += 1;
        unwrap(await repository.putAll(pair(number, 'é\t\\ "x"\n')));
        unwrap(await log.append({ act: 'update', outcome: 'answered' }));
      }
    })();
    await expect.poll(() => number).toBeGreaterThan(10);
    const before = number - 1;
    const file = join(directory, 'node.tar');
    const passphrase = join(directory, 'passphrase');
    const taken = await runStelsel(['backup', file, '--config', from.config, '--keys-passphrase', passphrase]);
    const during = number;
    writing = false;
    await writer;
    await log.close();
    expect([taken.code, taken.notes]).toEqual([0, '']);
    expect(during).toBeGreaterThan(before);

    const to = await aProcess('to');
    const restored = await runStelsel(['restore', file, '--config', to.config, '--keys-passphrase', passphrase]);
    expect([restored.code, restored.notes]).toEqual([0, '']);
    const there = await parts(to);
    for (let one = 1; one <= before; one += 1) {
      expect(unwrap(await there.repository.read('Basic', `a${one}`)).text).toContain('é\\t\\\\ \\"x\\"\\n');
    }
    const all = unwrap(await there.repository.history({ count: 1_000 })).entries;
    expect(all.filter(({ id }) => id.startsWith('a')).length).toBe(all.filter(({ id }) => id.startsWith('b')).length);
    expect(all.length / 2).toBeGreaterThanOrEqual(before);
    // Bodies lie elsewhere in this database, and are found there.
    const placed = `select count(*) = count(v.id) as all from store.current c left join store.resource_version v
      on v.ctid = c.place and v.id = c.id and v.version = c.version`;
    expect(await (await asAdministrator(there.storeDb)).query(placed)).toEqual([{ all: true }]);
    expect(unwrap(await there.log.check()).events).toBeGreaterThanOrEqual(0);
    unwrap(await there.log.append({ act: 'read', outcome: 'answered' }));
    unwrap(await there.repository.putAll(pair(9_999, 'after')));
    await there.log.close();
    unwrap(await there.log.check());
  });

  it('taken under load has a log that goes on after a restore: an old and a new event prove themselves offline', async () => {
    const from = await aProcess('proof');
    const { log } = await parts(from);
    const old = unwrap(await log.append({ act: 'read', outcome: 'answered' }));
    const head = unwrap(await log.head());
    let appended = 0;
    let writing = true;
    const writer = (async () => {
      while (writing) {
        unwrap(await log.append({ act: 'search', outcome: 'answered' }));
        appended += 1;
      }
    })();
    await expect.poll(() => appended).toBeGreaterThan(10);
    const [file, passphrase] = [join(directory, 'proof.tar'), join(directory, 'passphrase')];
    const taken = await runStelsel(['backup', file, '--config', from.config, '--keys-passphrase', passphrase]);
    writing = false;
    await writer;
    await log.close();
    expect([taken.code, taken.notes]).toEqual([0, '']);

    const to = await aProcess('proof-to');
    const restored = await runStelsel(['restore', file, '--config', to.config, '--keys-passphrase', passphrase]);
    expect([restored.code, restored.notes]).toEqual([0, '']);
    const there = await parts(to);
    const fresh = unwrap(await there.log.append({ act: 'read', outcome: 'answered' }));
    const newest = unwrap(await there.log.head());
    const key = join(directory, 'proof-key.json');
    await writeFile(key, JSON.stringify(newest.key));
    const verify = async (evidence: object) => {
      const proof = join(directory, 'proof.json');
      await writeFile(proof, JSON.stringify(evidence));
      return runStelsel(['verify', proof, '--key', key]);
    };
    expect(newest.key).toEqual(head.key);
    expect(fresh.sequence).toBeGreaterThan(10);
    for (const { eventId } of [old, fresh]) {
      const proof = unwrap(await there.log.prove(eventId));
      expect(await verify(proof)).toMatchObject({ code: 0 });
      expect(await verify({ ...proof, record: proof.record.replace('answered', 'refused!') })).toMatchObject({
        code: 1,
      });
    }
    expect(await verify(unwrap(await there.log.proveGrowth(head.head)))).toMatchObject({ code: 0 });
    unwrap(await there.log.check());
    await there.log.close();
  });

  it('of a process whose data a person was erased from does not bring that person back', async () => {
    const from = await aProcess('erased');
    const { repository, log } = await parts(from);
    unwrap(await repository.update({ resourceType: 'Patient', id: 'p1', name: [{ family: 'Geheim' }] }));
    unwrap(await repository.erase({ patient: 'p1' }));
    await log.close();
    const file = join(directory, 'erased.tar');
    expect((await runStelsel(['backup', file, '--config', from.config])).code).toBe(0);
    expect((await readFile(file)).includes('Geheim')).toBe(false);
  });

  it('has no keys unless asked, and then they are unreadable without the passphrase', async () => {
    const from = await aProcess('keys');
    unwrap(await fileKeyStore(from.keys).secret('secret', 32));
    const secret = await readFile(join(from.keys, 'secret.secret'), 'utf8');
    const [plain, sealed, wrong] = ['plain.tar', 'sealed.tar', 'wrong'].map((name) => join(directory, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(wrong, 'another passphrase');
    await runStelsel(['backup', plain, '--config', from.config]);
    await runStelsel(['backup', sealed, '--config', from.config, '--keys-passphrase', join(directory, 'passphrase')]);
    expect((await readFile(plain)).includes('keys.sealed')).toBe(false);
    expect((await readFile(sealed)).includes('keys.sealed')).toBe(true);
    expect((await readFile(sealed)).includes(secret)).toBe(false);
    const to = await aProcess('keys-to');
    const refused = await runStelsel(['restore', sealed, '--config', to.config, '--keys-passphrase', wrong]);
    expect([refused.code, refused.notes]).toEqual([expect.any(Number), expect.stringContaining('CLI-BACKUP-KEYS')]);
    const good = [
      'restore',
      sealed,
      '--config',
      to.config,
      '--force',
      '--keys-passphrase',
      join(directory, 'passphrase'),
    ];
    expect((await runStelsel(good)).code).toBe(0);
    expect(await readFile(join(to.keys, 'secret.secret'), 'utf8')).toBe(secret);
  });
});

describe('a backup that cannot be written', () => {
  it.each([
    ['in a folder that is not there', () => join(directory, 'nowhere', 'b.tar'), 'CLI-FILE', 1],
    ['over a folder', () => directory, 'CLI-FILE', 1],
    ['on a disk that is full', () => join(directory, 'full.tar'), 'CLI-DISK-FULL', 5],
  ])('%s is told in a sentence, and leaves nothing', async (_, place, code, exit) => {
    const from = await aProcess('unwritable');
    const { repository, log } = await parts(from);
    unwrap(await repository.putAll(pair(1, 'x')));
    await log.close();
    const file = place();
    if (code === 'CLI-DISK-FULL') {
      await symlink('/dev/full', `${file}.part`);
    }
    const refused = await runStelsel(['backup', file, '--config', from.config]);
    expect([refused.code, refused.notes]).toEqual([exit, expect.stringContaining(code)]);
    expect(refused.notes).toContain(file);
    expect(existsSync(`${file}.part`)).toBe(false);
  });
});

describe('a restore', () => {
  const filled = async (name: string) => {
    const from = await aProcess(name);
    const { repository, log } = await parts(from);
    unwrap(await repository.putAll(pair(1, name)));
    await log.close();
    const file = join(directory, `${name}.tar`);
    expect((await runStelsel(['backup', file, '--config', from.config])).code).toBe(0);
    return { from, file, repository };
  };

  it('refuses a database with data, and replaces it all with --force', async () => {
    const { from, file, repository } = await filled('again');
    unwrap(await repository.putAll(pair(2, 'later')));
    const refused = await runStelsel(['restore', file, '--config', from.config]);
    expect(refused.notes).toContain('DB-NOT-EMPTY');
    expect(unwrap(await repository.read('Basic', 'a2')).version).toBe(1);
    expect((await runStelsel(['restore', file, '--config', from.config, '--force'])).code).toBe(0);
    expect(await repository.read('Basic', 'a2')).toMatchObject({ fault: { code: 'STO-NOT-FOUND' } });
    expect(unwrap(await repository.read('Basic', 'a1')).version).toBe(1);
  });

  it('refuses while a process works on the database', async () => {
    const { from, file } = await filled('busy');
    const db = unwrap(await openDatabase({ url: from.url }));
    const stop = await db.listen('anything', () => undefined);
    const refused = await runStelsel(['restore', file, '--config', from.config, '--force']);
    expect(refused).toMatchObject({ code: 1, notes: expect.stringContaining('DB-IN-USE') });
    await stop();
    await db.close();
    expect((await runStelsel(['restore', file, '--config', from.config, '--force'])).code).toBe(0);
  });

  it('of an older version comes back as it was, and later steps are taken of what came back', async () => {
    const from = await aProcess('older');
    const counts = storeMigrations.findIndex(({ sql }) => sql.includes('insert into resource_count select'));
    const db = await open(from.url, 'store', storeMigrations.slice(0, counts));
    const rows = "('t1', 'Patient', 'p1', 'p1', 1, false), ('t1', 'Patient', 'p2', 'p2', 1, true)";
    await (await asAdministrator(db)).query(
      `insert into head (tenant, type, id, subject, version, deleted) values ${rows}`,
    );
    const file = join(directory, 'older.tar');
    expect((await runStelsel(['backup', file, '--config', from.config])).code).toBe(0);
    const to = await aProcess('older-to');
    expect(await runStelsel(['restore', file, '--config', to.config])).toMatchObject({ code: 0, notes: '' });
    const all = await asAdministrator(await open(to.url, 'store', storeMigrations));
    const found = await all.query('select tenant, type, resources::int as count from resource_count');
    expect(found).toEqual([{ tenant: 't1', type: 'Patient', count: 1 }]);

    const again = await runStelsel(['restore', file, '--config', to.config, '--force']);
    expect(again).toMatchObject({ code: 1, notes: expect.stringContaining('DB-BACKUP-OLDER') });
  });

  it('that was cut off keeps the process from serving until it was done whole', async () => {
    const { from, file } = await filled('cut');
    const mark = join(from.keys, 'restore-unfinished');
    await writeFile(mark, '');
    const served = await runStelsel(['serve', '--config', from.config]);
    expect(served).toMatchObject({ code: 1, notes: expect.stringContaining('CLI-RESTORE-UNFINISHED') });
    expect((await runStelsel(['restore', file, '--config', from.config])).notes).toContain('DB-NOT-EMPTY');
    expect(existsSync(mark)).toBe(true);
    expect((await runStelsel(['restore', file, '--config', from.config, '--force'])).code).toBe(0);
    expect(existsSync(mark)).toBe(false);
    expect((await runStelsel(['restore', file, '--config', from.config])).notes).toContain('DB-NOT-EMPTY');
    expect(existsSync(mark)).toBe(false);
  });

  it('refuses a file with one byte changed or with its end missing, and changes nothing', async () => {
    const { from, file, repository } = await filled('damaged');
    const whole = await readFile(file);
    const changed = Buffer.from(whole);
    const place = changed.indexOf('Basic');
    changed.write('C', place);
    for (const [name, bytes] of [
      ['changed', changed],
      ['short', whole.subarray(0, whole.length / 2)],
    ] as const) {
      await writeFile(join(directory, name), bytes);
      const refused = await runStelsel(['restore', join(directory, name), '--config', from.config, '--force']);
      expect(refused.notes).toContain('DB-BACKUP-DAMAGED');
    }
    expect(unwrap(await repository.read('Basic', 'a1')).version).toBe(1);
  });

  it('refuses an account that does not see every organisation', async () => {
    const { file } = await filled('account');
    const plain = await aProcess('plain', 'production');
    const written = await readFile(plain.config, 'utf8');
    expect(written).toContain('production');
    const refused = await runStelsel(['backup', join(directory, 'none.tar'), '--config', plain.config]);
    expect(refused.code).not.toBe(0);
    expect((await readFile(file)).length).toBeGreaterThan(0);
  });

  it('says what to do when the file is not there', async () => {
    const { config } = await aProcess('nothing');
    const refused = await runStelsel(['restore', join(directory, 'absent.tar'), '--config', config]);
    expect(refused.notes).toContain('CLI-FILE');
  });
});
