/** Test only: what every store of sealed items must do. */
import { unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import type { SealedItem, SealedItemStore } from '../own/sealed-items.ts';

const item = (id: string, atMs: number, text = id): SealedItem => ({
  kind: 'note',
  id,
  sealed: new Uint8Array(Buffer.from(text)),
  atMs,
});
const read = (items: readonly SealedItem[]) =>
  items.map(({ id, atMs, sealed }) => [id, atMs, Buffer.from(sealed).toString()]);

export function sealedItemsContract(make: () => Promise<SealedItemStore>): void {
  it('gives back what was put, newest first, of one owner and one kind', async () => {
    const store = await make();
    for (const one of [item('a', 1_000), item('b', 3_000), item('c', 2_000)]) {
      unwrap(await store.put('owner', one));
    }
    unwrap(await store.put('owner', { ...item('d', 9_000), kind: 'record' }));
    unwrap(await store.put('other', item('e', 9_000)));
    expect(read(unwrap(await store.list('owner', 'note')))).toEqual([
      ['b', 3_000, 'b'],
      ['c', 2_000, 'c'],
      ['a', 1_000, 'a'],
    ]);
    expect(unwrap(await store.list('nobody', 'note'))).toEqual([]);
  });

  it('replaces an item that is put again', async () => {
    const store = await make();
    unwrap(await store.put('owner', item('a', 1_000)));
    unwrap(await store.put('owner', item('a', 2_000, 'newer')));
    expect(read(unwrap(await store.list('owner', 'note')))).toEqual([['a', 2_000, 'newer']]);
  });

  it('removes what is there, for its owner only, and says whether it was', async () => {
    const store = await make();
    unwrap(await store.put('owner', item('a', 1_000)));
    expect(unwrap(await store.remove('other', 'note', 'a'))).toBe(false);
    expect(unwrap(await store.remove('owner', 'record', 'a'))).toBe(false);
    expect(unwrap(await store.remove('owner', 'note', 'a'))).toBe(true);
    expect(unwrap(await store.remove('owner', 'note', 'a'))).toBe(false);
    expect(unwrap(await store.list('owner', 'note'))).toEqual([]);
  });
}
