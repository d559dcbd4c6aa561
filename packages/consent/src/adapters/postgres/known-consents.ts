import { attempt, type Database, type Transaction } from '@stelsel/database';
import { type Clock, instant, type Result, type Ura } from '@stelsel/kernel';
import type { Statement } from '../../choice.ts';
import type { KnownConsentStore } from '../../local-consents.ts';

/** Erasing a person takes what is known of their consent as well, also what was given to the organisation itself. */
export interface KnownConsents extends KnownConsentStore {
  /** Names of everybody of whom something is known, for a restored backup. */
  subjects(tenant: Ura): Promise<Result<readonly string[]>>;
  /** Answers how much was known, from both origins together. */
  erase(tenant: Ura, subject: string): Promise<Result<number>>;
}

/** The consents known to the organisations of one node; row-level security keeps them apart. */
export function postgresKnownConsents(db: Database, clock: Clock): KnownConsents {
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
    subjects: (tenant) =>
      attempt(() =>
        asTenant(db, tenant, async (tx) => {
          const sql = 'select distinct subject from known_consent where tenant = $1';
          const rows = await tx.query<{ readonly subject: string }>(sql, [tenant], 'cns-known-subjects');
          return rows.map(({ subject }) => subject);
        }),
      ),
    erase: (tenant, subject) =>
      attempt(() =>
        asTenant(db, tenant, async (tx) => {
          const sql = 'delete from known_consent where tenant = $1 and subject = $2 returning origin';
          return (await tx.query(sql, [tenant, subject], 'cns-known-erase')).length;
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
