import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock, unwrap } from '@stelsel/kernel';
import { createLog, loggingMigrations } from '@stelsel/logging';
import { memoryKeyStore, testDatabase } from '@stelsel/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { runStelsel } from '../testing/run-stelsel.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-verify-'));
const file = (name: string, content: object): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keys = memoryKeyStore();
const key = unwrap(await keys.signingKey('log', 'EdDSA'));
const other = unwrap(await keys.signingKey('other', 'EdDSA'));
const log = createLog({
  db: await testDatabase({ schema: 'log', migrations: loggingMigrations }),
  tenant: '90000001',
  key,
  secret: unwrap(await keys.secret('log', 32)),
  clock: fixedClock(),
  source: { site: 'node.example.nl', name: 'Ziekenhuis Voorbeeld' },
});
const { eventId } = unwrap(await log.append({ act: 'read', outcome: 'answered' }));
const head = unwrap(await log.head());
const proof = unwrap(await log.prove(eventId));

describe('stelsel verify', () => {
  it('says what a proof proves, and by which key', async () => {
    const { code, out } = await runStelsel(['verify', file('proof.json', proof)]);
    expect(code).toBe(0);
    expect(out).toContain('90000001');
    expect(out).toMatch(/sleutel [A-Za-z0-9_-]{43}/);
  });

  it('takes a head with the key of its keeper, and refuses it with another', async () => {
    const path = file('head.json', head);
    const own = file('own.jwk', key.publicJwk);
    const wrong = file('wrong.jwk', other.publicJwk);
    expect((await runStelsel(['verify', path, '--key', own])).code).toBe(0);
    const refused = await runStelsel(['verify', path, '--key', wrong]);
    expect([refused.code, refused.notes]).toEqual([1, expect.stringContaining('LOG-PROOF-KEY')]);
  });

  it('refuses a record that was changed', async () => {
    const changed = file('changed.json', { ...proof, record: proof.record.replace('read', 'crud') });
    const { code, notes, out } = await runStelsel(['verify', changed]);
    expect([code, out]).toEqual([1, '']);
    expect(notes).toContain('LOG-PROOF-INVALID');
  });

  it('names a file that is not there', async () => {
    expect(await runStelsel(['verify', '/nowhere'])).toMatchObject({ code: 1 });
  });
});
