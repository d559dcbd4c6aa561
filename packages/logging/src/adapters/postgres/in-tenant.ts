import type { Database, Transaction } from '@stelsel/database';

/** One transaction in which row-level security shows the rows of this tenant only. */
export function inTenant<T>(db: Database, tenant: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.query(`select set_config('stelsel.tenant', $1, true)`, [tenant], 'log_tenant');
    return work(tx);
  });
}
