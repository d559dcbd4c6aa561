import { secureRandomness, unwrap } from '@stelsel/kernel';
import { compactDecrypt } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryShareStore } from '../adapters/memory/share-store.ts';
import type { ShareDraft } from '../api/sharing.ts';
import { citizenLimits as limits } from '../limits.ts';
import { makeLink, openLink } from './share-link.ts';

const draft: ShareDraft = {
  label: 'Voor de fysio',
  what: 'overview',
  withSensitive: false,
  passcode: 'geheim-1',
  hours: 24,
};
const file = { resourceType: 'Bundle', entry: [{ text: 'Suikerziekte' }] };
let nowMs = 0;
let store = memoryShareStore();
const deps = () => ({
  store,
  origin: 'https://mijn.example',
  clock: { nowMs: () => nowMs },
  randomness: secureRandomness,
});
const open = (id: string, passcode: string) => openLink(id, { passcode, recipient: 'Fysio Jan' }, deps());

interface Payload {
  readonly url: string;
  readonly key: string;
  readonly exp: number;
  readonly flag: string;
}

const payloadOf = (link: string): Payload =>
  JSON.parse(Buffer.from(link.split('#shlink:/')[1] ?? '', 'base64url').toString('utf8')) as Payload;

beforeEach(() => {
  nowMs = Date.parse('2026-11-22T10:00:00Z');
  store = memoryShareStore();
});

describe('a link to share with', () => {
  it('opens with the passcode, and only the key in the link reads the file', async () => {
    const { id, link } = unwrap(await makeLink(file, { owner: 'o', draft }, deps()));
    const payload = payloadOf(link);
    expect(payload).toMatchObject({ url: `https://mijn.example/api/shl/${id}`, flag: 'P', exp: nowMs / 1000 + 86_400 });
    const [shared] = unwrap(await open(id, 'geheim-1')).manifest.files;
    const { plaintext } = await compactDecrypt(shared?.embedded ?? '', Buffer.from(payload.key, 'base64url'));
    expect(JSON.parse(Buffer.from(plaintext).toString('utf8'))).toEqual(file);
    const kept = JSON.stringify(store.all());
    expect(kept).not.toContain(payload.key);
    expect(kept).not.toMatch(/Suikerziekte|geheim-1/);
  });

  it('locks for good after a few wrong passcodes, also for the right one', async () => {
    const { id } = unwrap(await makeLink(file, { owner: 'o', draft }, deps()));
    const left: unknown[] = [];
    for (let attempt = 0; attempt < limits.passcodeAttempts; attempt += 1) {
      const tried = await open(id, `fout-${attempt}`);
      left.push(tried.ok ? 'open' : tried.fault.params.remainingAttempts);
    }
    expect(left).toEqual([4, 3, 2, 1, 0]);
    expect(await open(id, 'geheim-1')).toMatchObject({ fault: { code: 'CIT-SHARE-GONE' } });
  });

  it('costs no try when the passcode is right, and writes down who opened it', async () => {
    const { id } = unwrap(await makeLink(file, { owner: 'o', draft }, deps()));
    for (let time = 0; time < limits.passcodeAttempts + 2; time += 1) {
      expect((await open(id, 'geheim-1')).ok).toBe(true);
    }
    const [listed] = unwrap(await store.listOf('o'));
    expect(listed?.openings).toHaveLength(limits.passcodeAttempts + 2);
    expect(listed?.openings[0]).toEqual({ atMs: nowMs, recipient: 'Fysio Jan' });
  });

  it.each([
    [
      'ended',
      async (): Promise<void> => {
        nowMs += 25 * 3_600_000;
      },
    ],
    [
      'was revoked',
      async (id: string): Promise<void> => {
        await store.revoke('o', id);
      },
    ],
  ] as const)('that %s answers as one that never was, and holds nothing any more', async (_, end) => {
    const { id } = unwrap(await makeLink(file, { owner: 'o', draft }, deps()));
    expect((await open(id, 'geheim-1')).ok).toBe(true);
    await end(id);
    const [gone, never] = [await open(id, 'geheim-1'), await open('bestaat-niet', 'geheim-1')];
    expect(gone).toEqual(never);
    expect(gone).toMatchObject({ fault: { code: 'CIT-SHARE-GONE' } });
  });

  it('is revoked by its maker only', async () => {
    const { id } = unwrap(await makeLink(file, { owner: 'o', draft }, deps()));
    expect(unwrap(await store.revoke('iemand anders', id))).toBe(false);
    expect((await open(id, 'geheim-1')).ok).toBe(true);
  });
});
