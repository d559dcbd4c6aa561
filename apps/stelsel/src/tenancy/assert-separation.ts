import { assertRowSecurity, type Database } from '@stelsel/database';
import { ok, type Result } from '@stelsel/kernel';
import type { Config } from '../config/config-schema.ts';

/**
 * Refuses in production to keep data of organisations under an account that row-level security does not hold for; in
 * development it is said. Fault: DB-ACCOUNT.
 */
export async function assertSeparation(
  db: Database,
  mode: Config['mode'],
  onNote: (line: string) => void,
): Promise<Result<void>> {
  const found = await assertRowSecurity(db);
  if (found.ok || mode === 'production') {
    return found;
  }
  onNote(found.fault.text.nl);
  return ok();
}
