import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase } from '@stelsel/database';
import { fileKeyStore } from '@stelsel/http';
import { systemClock, type Ura, unwrap } from '@stelsel/kernel';
import { createLog, loggingMigrations } from '@stelsel/logging';
import { emptyDatabase } from '@stelsel/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleConfig } from '../config/sample-config.ts';
import { runStelsel } from '../testing/run-stelsel.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-log-'));
const config = join(folder, 'stelsel.yaml');
const url = await emptyDatabase();
let eventId = '';

/** What a node does: the same keys, schema and names. */
beforeAll(async () => {
  writeFileSync(config, sampleConfig().replace('/etc/stelsel/keys', join(folder, 'keys')));
  const keys = fileKeyStore(join(folder, 'keys'));
  const db = unwrap(await openDatabase({ url, schema: 'log' }));
  unwrap(await migrate(db, { schema: 'log', migrations: loggingMigrations }));
  const ura = '90000001' as Ura;
  const log = createLog({
    db,
    tenant: ura,
    key: unwrap(await keys.signingKey(`log-${ura}`, 'EdDSA')),
    secret: unwrap(await keys.secret(`log-${ura}`, 32)),
    clock: systemClock,
    source: { site: 'node.example.nl', name: 'Ziekenhuis Voorbeeld', ura },
  });
  eventId = unwrap(await log.append({ act: 'read', outcome: 'answered' })).eventId;
  await log.close();
  await db.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  runStelsel(['log', ...args, '--ura', '90000001', '--config', config], { DATABASE_URL: url });

const verify = (evidence: string) => {
  const file = join(folder, 'evidence.json');
  writeFileSync(file, evidence);
  return runStelsel(['verify', file]);
};

describe('stelsel log', () => {
  it('proves an entry, and verify takes the proof', async () => {
    const { code, out } = await run('prove', eventId);
    expect(code).toBe(0);
    expect(await verify(out)).toMatchObject({ code: 0, out: expect.stringContaining('90000001') });
  });

  it('gives the newest head, and verify takes it', async () => {
    expect(await verify((await run('head')).out)).toMatchObject({ code: 0 });
  });

  it('says that an entry does not exist', async () => {
    const { code, notes, out } = await run('prove', '00000000-0000-4000-8000-000000000000');
    expect([code, out]).toEqual([1, '']);
    expect(notes).toContain('LOG-UNKNOWN-EVENT');
  });
});
