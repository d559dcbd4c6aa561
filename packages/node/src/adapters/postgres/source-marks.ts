import { attempt, type Database } from '@stelsel/database';
import type { SourceMark, SourceMarks } from '../../registration/ports.ts';
import { asTenant } from './as-tenant.ts';

/** `SourceMarks` on PostgreSQL. */
export function postgresSourceMarks(db: Database): SourceMarks {
  return {
    read: (tenant) =>
      attempt(() =>
        asTenant(db, tenant, async (tx) => {
          const [row] = await tx.query<SourceMark>(
            'select since_ms as "sinceMs", scanned_ms as "scannedMs" from source_mark where tenant = $1',
            [tenant],
            'node-mark-read',
          );
          return row;
        }),
      ),
    write: (tenant, { sinceMs, scannedMs }) =>
      attempt(() =>
        asTenant(db, tenant, async (tx) => {
          await tx.query(
            `insert into source_mark (tenant, since_ms, scanned_ms) values ($1, $2, $3)
             on conflict (tenant) do update set since_ms = excluded.since_ms, scanned_ms = excluded.scanned_ms`,
            [tenant, sinceMs, scannedMs],
            'node-mark-write',
          );
        }),
      ),
  };
}
