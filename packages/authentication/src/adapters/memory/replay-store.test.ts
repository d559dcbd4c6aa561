import { fixedClock, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { replayStoreContract } from '../../testing/replay-store.contract.ts';
import { memoryReplayStore } from './replay-store.ts';

describe('the replay store in memory', () => {
  replayStoreContract(async () => {
    const clock = fixedClock();
    return { clock, store: memoryReplayStore({ clock }) };
  });

  it('refuses when it is full of ids that still live, and goes on when they have expired', async () => {
    const clock = fixedClock();
    const store = memoryReplayStore({ clock, maxIds: 2 });
    const use = (id: string) => store.useOnce({ kind: 'dpop', id, expiresAtMs: clock.nowMs() + 5_000 });
    unwrap(await use('1'));
    unwrap(await use('2'));
    expect(await use('3')).toMatchObject({ fault: { code: 'AUT-REPLAY-STORE', kind: 'unavailable' } });
    clock.advance(6_000);
    unwrap(await use('3'));
  });
});
