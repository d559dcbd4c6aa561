import { arrayOf, attempt, createBatcher, type Database } from '@stelsel/database';
import { type Clock, limits } from '@stelsel/kernel';
import { pseudonymLimits } from '../../limits.ts';
import type { UseOnce } from '../../ports.ts';

interface Use {
  readonly tokenId: string;
  readonly expiresAtMs: number;
}

/**
 * Used tokens shared by all processes of a recipient: those that come together share a commit. Expired ones are cleared once
 * a minute.
 */
export function postgresUseOnce(db: Database, clock: Clock): UseOnce {
  let clearAtMs = 0;

  async function clear(): Promise<void> {
    const now = clock.nowMs();
    if (now >= clearAtMs) {
      clearAtMs = now + limits.skewMs;
      await db.query('delete from used_token where expires_at < $1', [new Date(now).toISOString()]);
    }
  }

  async function flush(uses: readonly Use[]): Promise<readonly boolean[]> {
    await clear();
    const rows = await db.query<{ token_id: string }>(
      `insert into used_token (token_id, expires_at)
       select token_id, to_timestamp(at / 1000.0) from unnest($1::text[], $2::bigint[]) as used (token_id, at)
       on conflict do nothing returning token_id`,
      [
        arrayOf('text', uses, ({ tokenId }) => tokenId),
        arrayOf('bigint', uses, ({ expiresAtMs }) => Math.ceil(expiresAtMs)),
      ],
      'psn-use-once',
    );
    // Of equal tokens in one batch the first is the one that counts.
    const fresh = new Set(rows.map(({ token_id }) => token_id));
    return uses.map(({ tokenId }) => fresh.delete(tokenId));
  }

  const { batchItems: maxItems, batchCompanyMs: companyMs } = pseudonymLimits;
  const batcher = createBatcher<Use, boolean>({ flush, maxItems, companyMs });
  return (tokenId, expiresAtMs) => attempt(() => batcher.add({ tokenId, expiresAtMs }));
}
