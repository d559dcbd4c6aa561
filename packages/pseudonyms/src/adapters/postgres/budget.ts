import { attempt, type Database } from '@stelsel/database';
import type { Clock } from '@stelsel/kernel';
import { pseudonymLimits } from '../../limits.ts';
import type { SpendBudget } from '../../ports.ts';

/** One budget per client over all processes of the service. */
export function postgresBudget(
  db: Database,
  clock: Clock,
  max: number = pseudonymLimits.budgetEvaluations,
): SpendBudget {
  const windowMs = pseudonymLimits.budgetWindowSeconds * 1000;
  return (client) =>
    attempt(async () => {
      const window = Math.floor(clock.nowMs() / windowMs);
      const [row] = await db.query<{ spent: number }>(
        `insert into budget as b (client, window_start, spent) values ($1, $2, 1)
         on conflict (client, window_start) do update set spent = b.spent + 1 returning spent`,
        [client, window],
        'psn-budget',
      );
      const spent = row?.spent ?? 0;
      if (spent === 1) {
        await db.query('delete from budget where client = $1 and window_start < $2', [client, window]);
      }
      return spent <= max;
    });
}
