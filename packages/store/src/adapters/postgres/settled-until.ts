/**
 * Up to which moment a history is complete. A write takes its time before it is committed, so a version can appear with an
 * earlier time than one that is there already; who asks again for what is newer would miss it.
 */
import { setTimeout } from 'node:timers/promises';
import { storeLimits } from '../../limits.ts';
import type { Session } from './rows.ts';

interface Running {
  readonly moment: string;
  /** When the first of the transactions began that were running at that moment and still are. */
  readonly oldest_ms: number | null;
}

/**
 * Waits a short time until every transaction of our account that began before now has ended. Gives now, or the moment at which
 * the first of those began that would not end: nothing can still come before it. Milliseconds.
 */
export async function settledUntil(session: Session, nowMs: number): Promise<number> {
  let running = await runningSince(session);
  for (let left = storeLimits.settleRounds; left > 0 && running.oldest_ms !== null; left -= 1) {
    await setTimeout(storeLimits.settlePauseMs);
    running = await runningSince(session, running.moment);
  }
  return running.oldest_ms === null ? nowMs : Math.min(nowMs, running.oldest_ms);
}

async function runningSince({ sql }: Session, moment?: string): Promise<Running> {
  const [running] = await sql.query<Running>(
    `select m.moment::text as moment, (select floor(extract(epoch from min(a.xact_start)) * 1000)::bigint
         from pg_stat_activity a where a.usename = current_user and a.datname = current_database()
           and a.pid <> pg_backend_pid() and a.xact_start <= m.moment) as oldest_ms
       from (select coalesce($1::timestamptz, clock_timestamp()) as moment) m`,
    [moment ?? null],
    'store-running',
  );
  return running ?? { moment: moment ?? '', oldest_ms: null };
}
