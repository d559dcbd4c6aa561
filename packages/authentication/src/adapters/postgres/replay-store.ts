/** One-time ids shared by every process of a role: group commit into an unlogged table. */
import { hash } from 'node:crypto';
import { arrayOf, attempt, createBatcher, type Database } from '@stelsel/database';
import { type Clock, err, ok } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import { authenticationLimits as limits } from '../../limits.ts';
import type { OneTimeUse, ReplayStore } from '../../ports.ts';

/** Forgets expired ids by itself, a bounded number at a time, beside the writes. */
export function postgresReplayStore(deps: { readonly db: Database; readonly clock: Clock }): ReplayStore {
  let cleanedAtMs = deps.clock.nowMs();

  async function cleanUp(): Promise<void> {
    const nowMs = deps.clock.nowMs();
    if (nowMs - cleanedAtMs < limits.replayCleanupMs) {
      return;
    }
    cleanedAtMs = nowMs;
    await deps.db.query(
      `delete from used_id where digest in (select digest from used_id where expires_at < $1 limit $2)`,
      [new Date(nowMs), limits.replayCleanupRows],
      'used-id-clean',
    );
  }

  async function flush(uses: readonly OneTimeUse[]): Promise<readonly boolean[]> {
    const digests = uses.map(digestOf);
    // Of equal ids in one batch the first is the one that counts.
    const seen = new Set<string>();
    const first = digests.map((digest) => seen.size < seen.add(digest).size);
    const counting = uses.flatMap(({ expiresAtMs }, index) =>
      first[index] === true ? [{ digest: digests[index] ?? '', expiresAtMs }] : [],
    );
    const rows = await deps.db.query<{ digest: Uint8Array }>(
      `insert into used_id (digest, expires_at)
       select digest, to_timestamp(at / 1000.0) from unnest($1::bytea[], $2::bigint[]) as used (digest, at)
       on conflict do nothing returning digest`,
      [
        arrayOf('bytea', counting, ({ digest }) => Buffer.from(digest, 'base64')),
        arrayOf('bigint', counting, ({ expiresAtMs }) => Math.ceil(expiresAtMs)),
      ],
      'used-id-insert',
    );
    const fresh = new Set(rows.map(({ digest }) => Buffer.from(digest).toString('base64')));
    await cleanUp();
    return digests.map((digest, index) => first[index] === true && fresh.has(digest));
  }

  const batcher = createBatcher<OneTimeUse, boolean>({
    flush,
    maxItems: limits.replayBatch,
    companyMs: limits.replayCompanyMs,
  });
  return {
    useOnce: async (use) => {
      const fresh = await attempt(() => batcher.add(use));
      if (!fresh.ok) {
        return err(fault('AUT-REPLAY-STORE'));
      }
      return fresh.value ? ok() : err(fault('AUT-REPLAYED'));
    },
  };
}

function digestOf({ kind, id }: OneTimeUse): string {
  return hash('sha256', JSON.stringify([kind, id]), 'base64');
}
