/** Test only: what every replay store must do. */
import { type fixedClock, unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import type { ReplayStore } from '../ports.ts';

export function replayStoreContract(
  make: () => Promise<{ readonly store: ReplayStore; readonly clock: ReturnType<typeof fixedClock> }>,
): void {
  it('accepts an id once and refuses it after', async () => {
    const { store, clock } = await make();
    const use = { kind: 'dpop', id: 'a', expiresAtMs: clock.nowMs() + 60_000 };
    expect(await store.useOnce(use)).toMatchObject({ ok: true });
    expect(await store.useOnce(use)).toMatchObject({ fault: { code: 'AUT-REPLAYED' } });
  });

  it('accepts exactly one of many uses at the same moment', async () => {
    const { store, clock } = await make();
    const use = { kind: 'dpop', id: 'same', expiresAtMs: clock.nowMs() + 60_000 };
    const answers = await Promise.all(Array.from({ length: 50 }, () => store.useOnce(use)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  it('keeps kinds and ids apart, also when they could be read as one', async () => {
    const { store, clock } = await make();
    const expiresAtMs = clock.nowMs() + 60_000;
    unwrap(await store.useOnce({ kind: 'a', id: 'b c', expiresAtMs }));
    unwrap(await store.useOnce({ kind: 'a b', id: 'c', expiresAtMs }));
    unwrap(await store.useOnce({ kind: 'b', id: 'b c', expiresAtMs }));
  });

  it('forgets ids only after they expired', async () => {
    const { store, clock } = await make();
    const use = { kind: 'dpop', id: 'old', expiresAtMs: clock.nowMs() + 60_000 };
    const touch = async (id: string) => store.useOnce({ kind: 'other', id, expiresAtMs: clock.nowMs() + 1 });
    unwrap(await store.useOnce(use));
    clock.advance(31_000);
    await touch('1');
    expect(await store.useOnce(use)).toMatchObject({ fault: { code: 'AUT-REPLAYED' } });
    clock.advance(31_000);
    await touch('2');
    expect(await store.useOnce({ ...use, expiresAtMs: clock.nowMs() + 60_000 })).toMatchObject({ ok: true });
  });
}
