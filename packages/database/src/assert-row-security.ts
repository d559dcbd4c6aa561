import { err, ok, type Result } from '@stelsel/kernel';
import type { Database } from './database.ts';
import { databaseFaults } from './faults.ts';

/**
 * Whether row-level security holds for our account; for the start of a role that keeps data of several organisations.
 * A superuser sees every row whatever the policies say. Fault: DB-ACCOUNT.
 */
export async function assertRowSecurity(db: Database): Promise<Result<void>> {
  const [found] = await db.query<{ account: string; passes: boolean }>(
    'select rolname as account, rolsuper or rolbypassrls as passes from pg_roles where rolname = current_user',
  );
  return found?.passes === false ? ok() : err(databaseFaults('DB-ACCOUNT', { account: found?.account ?? '-' }));
}
