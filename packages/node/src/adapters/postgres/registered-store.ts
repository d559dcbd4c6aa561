import { attempt, type Database, type Transaction } from '@stelsel/database';
import type { DataCategory } from '@stelsel/exchanges';
import type { Bsn } from '@stelsel/kernel';
import type { RegisteredStore } from '../../registration/ports.ts';
import { asTenant } from './as-tenant.ts';

interface Row {
  readonly bsn: Bsn;
  readonly categories: readonly DataCategory[];
}

/** `RegisteredStore` on PostgreSQL; every statement runs with the tenant set, for row-level security. */
export function postgresRegisteredStore(db: Database): RegisteredStore {
  const inTenant = <T>(tenant: string, work: (tx: Transaction) => Promise<T>) => asTenant(db, tenant, work);
  return {
    subjects: (tenant) =>
      attempt(() =>
        inTenant(tenant, async (tx) => {
          const sql = 'select subject from registered where tenant = $1';
          const rows = await tx.query<{ subject: string }>(sql, [tenant], 'node-registered-subjects');
          return rows.map(({ subject }) => subject);
        }),
      ),
    read: (tenant, subject) =>
      attempt(async () => {
        const sql = 'select * from read_registered($1, $2)';
        const [row] = await db.query<Row>(sql, [tenant, subject], 'node-registered-read');
        return row;
      }),
    categoriesOf: (tenants, bsn) =>
      attempt(async () => {
        const sql = 'select categories from registered where tenant = $1 and bsn = $2';
        const found = new Set<DataCategory>();
        for (const tenant of tenants) {
          const rows = await inTenant(tenant, (tx) => tx.query<Row>(sql, [tenant, bsn], 'node-registered-bsn'));
          for (const category of rows.flatMap(({ categories }) => categories)) {
            found.add(category);
          }
        }
        return found;
      }),
    write: (tenant, subject, { bsn, categories }) =>
      attempt(() =>
        inTenant(tenant, async (tx) => {
          if (categories.length === 0) {
            await tx.query(
              'delete from registered where tenant = $1 and subject = $2',
              [tenant, subject],
              'node-registered-drop',
            );
            return;
          }
          await tx.query(
            `insert into registered (tenant, subject, bsn, categories) values ($1, $2, $3, $4)
             on conflict (tenant, subject) do update set bsn = excluded.bsn, categories = excluded.categories`,
            [tenant, subject, bsn, categories],
            'node-registered-write',
          );
        }),
      ),
  };
}
