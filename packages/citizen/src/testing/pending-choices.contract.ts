/** Test only: what every store of proposals must do. */
import { randomUUID } from 'node:crypto';
import { unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import type { PendingChoiceStore } from '../together/pending-choice.ts';

const proposal = (about: string, endsAtMs: number) => ({ id: randomUUID(), about, sealed: 'sealed', endsAtMs });

export function pendingChoicesContract(make: () => Promise<PendingChoiceStore>): void {
  it('gives what waits about one child, oldest first, until it lapses', async () => {
    const store = await make();
    const [first, second] = [proposal('zoe', 1_000), proposal('zoe', 2_000)];
    for (const one of [first, second, proposal('another', 2_000)]) {
      unwrap(await store.put(one));
    }
    expect(unwrap(await store.listOf('zoe', 999))).toEqual([first, second]);
    expect(unwrap(await store.listOf('zoe', 1_000))).toEqual([second]);
  });

  it('replaces what is put again, and is taken away by one only', async () => {
    const store = await make();
    const one = proposal('zoe', 1_000);
    unwrap(await store.put(one));
    unwrap(await store.put({ ...one, sealed: 'agreed' }));
    expect(unwrap(await store.listOf('zoe', 0))).toEqual([{ ...one, sealed: 'agreed' }]);
    expect(unwrap(await store.remove('another', one.id))).toBe(false);
    const taken = await Promise.all([store.remove('zoe', one.id), store.remove('zoe', one.id)]);
    expect(taken.map((result) => unwrap(result)).toSorted()).toEqual([false, true]);
    expect(unwrap(await store.listOf('zoe', 0))).toEqual([]);
  });
}
