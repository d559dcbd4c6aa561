import type { Database, Transaction } from '@stelsel/database';

/** Runs statements with the organisation set, for row-level security. */
export function asTenant<T>(db: Database, tenant: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.query(`select set_config('stelsel.tenant', $1, true)`, [tenant], 'node-tenant');
    return work(tx);
  });
}
