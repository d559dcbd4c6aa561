import type { Session } from '../rows.ts';

/** Whether nothing was loaded for this key yet; remembered from now on, with what is loaded in the same transaction. */
export async function isFirstTime({ sql, tenant }: Session, key: string): Promise<boolean> {
  const first = await sql.query(
    'insert into load_done (tenant, key) values ($1, $2) on conflict do nothing returning key',
    [tenant, key],
    'store-load-once',
  );
  return first.length > 0;
}
