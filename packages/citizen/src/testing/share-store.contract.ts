/** Test only: what every store of shared files must do. */
import { unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import type { SharedFile, ShareStore } from '../sharing/share-store.ts';

const file = (id: string, madeAtMs = 1_000): SharedFile => ({
  id,
  owner: 'owner',
  sealed: `sealed ${id}`,
  passcode: 'salt.hash',
  madeAtMs,
  endsAtMs: madeAtMs + 10_000,
  attemptsLeft: 2,
  revoked: false,
});

export function shareStoreContract(make: () => Promise<ShareStore>): void {
  it('gives a file by its id, whole, with whom to tell; another id gives nothing', async () => {
    const store = await make();
    unwrap(await store.add({ ...file('a'), tell: 'somebody' }));
    unwrap(await store.add(file('b')));
    expect(unwrap(await store.find('a'))).toEqual({ ...file('a'), tell: 'somebody' });
    expect(unwrap(await store.find('b'))).toEqual(file('b'));
    expect(unwrap(await store.find('c'))).toBeUndefined();
  });

  it('takes an attempt before the passcode is looked at: two at the same time cost two, and then there are none', async () => {
    const store = await make();
    unwrap(await store.add(file('a')));
    const taken = await Promise.all([store.takeAttempt('a'), store.takeAttempt('a'), store.takeAttempt('a')]);
    expect(taken.map((result) => unwrap(result) ?? 'none').toSorted()).toEqual([0, 1, 'none']);
    expect(unwrap(await store.takeAttempt('unknown'))).toBeUndefined();
  });

  it('gives the attempt back to who had the passcode, and writes down who that was', async () => {
    const store = await make();
    unwrap(await store.add(file('a')));
    unwrap(await store.takeAttempt('a'));
    unwrap(await store.opened('a', { atMs: 2_000, recipient: 'Dokter' }));
    unwrap(await store.takeAttempt('a'));
    unwrap(await store.opened('a', { atMs: 3_000, recipient: 'Nog een' }));
    const [listed] = unwrap(await store.listOf('owner'));
    expect(listed).toMatchObject({
      attemptsLeft: 2,
      openings: [
        { atMs: 3_000, recipient: 'Nog een' },
        { atMs: 2_000, recipient: 'Dokter' },
      ],
    });
  });

  it('lists the files of one owner, newest first, without what could open them', async () => {
    const store = await make();
    unwrap(await store.add(file('a', 1_000)));
    unwrap(await store.add(file('b', 2_000)));
    unwrap(await store.add({ ...file('c'), owner: 'other' }));
    const listed = unwrap(await store.listOf('owner'));
    expect(listed.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(JSON.stringify(listed)).not.toMatch(/sealed|salt/);
  });

  it('empties a file that is revoked, by its owner only and once; then it takes no attempt', async () => {
    const store = await make();
    unwrap(await store.add(file('a')));
    expect(unwrap(await store.revoke('other', 'a'))).toBe(false);
    expect(unwrap(await store.revoke('owner', 'a'))).toBe(true);
    expect(unwrap(await store.revoke('owner', 'a'))).toBe(false);
    expect(unwrap(await store.find('a'))).toMatchObject({ sealed: '', passcode: '', revoked: true });
    expect(unwrap(await store.takeAttempt('a'))).toBeUndefined();
  });

  it('empties what ended when the next is added', async () => {
    const store = await make();
    unwrap(await store.add(file('a', 1_000)));
    unwrap(await store.add(file('b', 20_000)));
    expect(unwrap(await store.find('a'))).toMatchObject({ sealed: '' });
    expect(unwrap(await store.find('b'))).toMatchObject({ sealed: 'sealed b' });
  });
}
