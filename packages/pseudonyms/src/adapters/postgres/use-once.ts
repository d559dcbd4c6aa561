import { attempt, type Database } from '@stelsel/database';
import { type Clock, limits } from '@stelsel/kernel';
import type { UseOnce } from '../../ports.ts';

/** Used tokens shared by all processes of a recipient; expired ones are cleared once a minute. */
export function postgresUseOnce(db: Database, clock: Clock): UseOnce {
  let clearAtMs = 0;
  return (tokenId, expiresAtMs) =>
    attempt(async () => {
      const now = clock.nowMs();
      if (now >= clearAtMs) {
        clearAtMs = now + limits.skewMs;
        await db.query('delete from used_token where expires_at < $1', [new Date(now).toISOString()]);
      }
      const rows = await db.query(
        'insert into used_token (token_id, expires_at) values ($1, $2) on conflict do nothing returning token_id',
        [tokenId, new Date(expiresAtMs).toISOString()],
        'psn-use-once',
      );
      return rows.length === 1;
    });
}
