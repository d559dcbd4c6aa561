import { attempt, type Database, type Transaction } from '@stelsel/database';
import { type Clock, instant, type Ura } from '@stelsel/kernel';
import type { Statement } from '../../choice.ts';
import type { KnownConsentStore } from '../../local-consents.ts';

/** The consents known to the organisations of one node; row-level security keeps them apart. */
export function postgresKnownConsents(db: Database, clock: Clock): KnownConsentStore {
  return {
    read: (tenant, subject, origin) =>
      attempt(() =>
        asTenant(db, tenant, async (tx) => {
          const [row] = await tx.query<{ statements: string }>(
            'select statements from known_consent where tenant = $1 and subject = $2 and origin = $3',
            [tenant, subject, origin],
            'cns-known',
          );
          return row === undefined ? undefined : (JSON.parse(row.statements) as readonly Statement[]);
        }),
      ),
    write: (tenant, subject, origin, statements) =>
      attempt(() =>
        asTenant(db, tenant, async (tx) => {
          await tx.query(
            `insert into known_consent (tenant, subject, origin, statements, changed_at) values ($1, $2, $3, $4, $5)
             on conflict (tenant, subject, origin)
             do update set statements = excluded.statements, changed_at = excluded.changed_at`,
            [tenant, subject, origin, JSON.stringify(statements), instant(clock)],
          );
        }),
      ),
  };
}

function asTenant<T>(db: Database, tenant: Ura, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.query("select set_config('stelsel.tenant', $1, true)", [tenant]);
    return work(tx);
  });
}
