import { type Database, openDatabase } from '@stelsel/database';
import { unwrap } from '@stelsel/kernel';
import { closeAfterFile } from './test-database.ts';

/**
 * The same test database for somebody with full power over it: no row-level security, triggers can be switched off. For
 * tests that look behind the scenes or tamper; the product itself never has this account.
 */
export async function asAdministrator(db: Database): Promise<Database> {
  const url = new URL(db.url);
  const [first] = await db.query<{ schema: string }>('select current_schema() as schema');
  url.username = 'postgres';
  return closeAfterFile(unwrap(await openDatabase({ url: url.href, poolMax: 2, schema: first?.schema ?? 'public' })));
}
