import { arrayOf, attempt, createBatcher, type Database } from '@stelsel/database';
import type { Clock } from '@stelsel/kernel';
import { pseudonymLimits } from '../../limits.ts';
import type { SpendBudget } from '../../ports.ts';

/**
 * One budget per client over all processes of the service. Evaluations that are asked together are counted together: each
 * changes the same row, and one by one they would wait for each other.
 */
export function postgresBudget(
  db: Database,
  clock: Clock,
  max: number = pseudonymLimits.budgetEvaluations,
): SpendBudget {
  const windowMs = pseudonymLimits.budgetWindowSeconds * 1000;

  async function flush(clients: readonly string[]): Promise<readonly boolean[]> {
    const window = Math.floor(clock.nowMs() / windowMs);
    // In one order everywhere, so that two processes never wait for each other.
    const asked = countEach(clients).sort((one, other) => (one.client < other.client ? -1 : 1));
    const rows = await db.query<{ readonly client: string; readonly spent: number }>(
      `insert into budget as b (client, window_start, spent)
       select client, $3, spent from unnest($1::text[], $2::int[]) as asked (client, spent)
       on conflict (client, window_start) do update set spent = b.spent + excluded.spent returning client, spent`,
      [arrayOf('text', asked, ({ client }) => client), arrayOf('int', asked, ({ times }) => times), window],
      'psn-budget',
    );
    const total = new Map(rows.map(({ client, spent }) => [client, spent]));
    const before = new Map(asked.map(({ client, times }) => [client, (total.get(client) ?? max) - times]));
    await forget(
      asked.flatMap(({ client }) => (before.get(client) === 0 ? [client] : [])),
      window,
    );
    return clients.map((client) => {
      const spent = (before.get(client) ?? max) + 1;
      before.set(client, spent);
      return spent <= max;
    });
  }

  /** Who comes for the first time in a window needs the earlier ones no longer. */
  async function forget(clients: readonly string[], window: number): Promise<void> {
    if (clients.length > 0) {
      const params = [arrayOf('text', clients, (client) => client), window];
      await db.query('delete from budget where client = any($1::text[]) and window_start < $2', params);
    }
  }

  const { batchItems: maxItems, batchCompanyMs: companyMs } = pseudonymLimits;
  const batcher = createBatcher<string, boolean>({ flush, maxItems, companyMs });
  return (client) => attempt(() => batcher.add(client));
}

function countEach(clients: readonly string[]): { readonly client: string; readonly times: number }[] {
  return [...Map.groupBy(clients, (client) => client)].map(([client, all]) => ({ client, times: all.length }));
}
