import { attempt, type Database } from '@stelsel/database';
import type { UseCount, UseReporter, UseStore } from '../../use/use-store.ts';

/** Reports of use in PostgreSQL: a report of a day takes the place of the one before it, all or nothing. */
export function postgresUse(db: Database): UseStore {
  return {
    report: (ura, { exchanges, days }) =>
      attempt(() =>
        db.transaction(async (tx) => {
          for (const { day, counts } of days) {
            await tx.query(
              `insert into use_report (reporter, day, exchanges) values ($1, $2, $3)
               on conflict (reporter, day) do update set exchanges = excluded.exchanges`,
              [ura, day, JSON.stringify(exchanges)],
            );
            await tx.query('delete from use_count where reporter = $1 and day = $2', [ura, day]);
            await tx.query(
              `insert into use_count (reporter, day, exchange, asker, count)
               select $1, $2, e, a, c from unnest($3::text[], $4::text[], $5::int[]) as t (e, a, c)`,
              [
                ura,
                day,
                counts.map(({ exchange }) => exchange),
                counts.map(({ asker }) => asker),
                counts.map(({ count }) => count),
              ],
            );
          }
        }),
      ),
    counts: (from) =>
      attempt(() =>
        db.query<UseCount>(
          `select reporter, to_char(day, 'YYYY-MM-DD') as day, exchange, asker, count from use_count
           where day >= $1 order by reporter, day, exchange, asker`,
          [from],
        ),
      ),
    reporters: (from) =>
      attempt(async () => {
        const rows = await db.query<{ readonly ura: string; readonly exchanges: string }>(
          `select distinct on (reporter) reporter as ura, exchanges from use_report
           where day >= $1 order by reporter, day desc`,
          [from],
        );
        return rows.map(({ ura, exchanges }): UseReporter => ({ ura, exchanges: JSON.parse(exchanges) }));
      }),
  };
}
