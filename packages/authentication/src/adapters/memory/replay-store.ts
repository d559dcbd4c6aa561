import { type Clock, err, ok } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import { authenticationLimits } from '../../limits.ts';
import type { ReplayStore } from '../../ports.ts';

/**
 * One-time ids of a single process. Refuses (`AUT-REPLAY-STORE`) when full of ids that still live, because forgetting
 * one would allow a replay.
 */
export function memoryReplayStore(deps: { readonly clock: Clock; readonly maxIds?: number }): ReplayStore {
  const used = new Map<string, number>();
  const maxIds = deps.maxIds ?? authenticationLimits.rememberedIds;
  let cleanedAtMs = deps.clock.nowMs();

  function forgetExpired(nowMs: number): void {
    for (const [key, expiresAtMs] of used) {
      if (expiresAtMs < nowMs) {
        used.delete(key);
      }
    }
    cleanedAtMs = nowMs;
  }

  return {
    useOnce: async ({ kind, id, expiresAtMs }) => {
      const nowMs = deps.clock.nowMs();
      const restMs = used.size >= maxIds ? authenticationLimits.replayFullMs : authenticationLimits.replayCleanupMs;
      if (nowMs - cleanedAtMs > restMs) {
        forgetExpired(nowMs);
      }
      const key = JSON.stringify([kind, id]);
      if (used.has(key)) {
        return err(fault('AUT-REPLAYED'));
      }
      if (used.size >= maxIds) {
        return err(fault('AUT-REPLAY-STORE'));
      }
      used.set(key, expiresAtMs);
      return ok();
    },
  };
}
