/** Nodes and signed heads of the stored tree, and the months its events are kept in. */
import type { Database } from '@stelsel/database';
import type { Position } from '../../sequence-events.ts';
import { selectPosition } from './append-batch.ts';
import { inTenant } from './in-tenant.ts';

/** Stored nodes of one level in order. @throws when one is missing: the tree is damaged. */
export async function readNodes(
  db: Database,
  tenant: string,
  { level, from, count }: { readonly level: number; readonly from: number; readonly count: number },
): Promise<readonly Uint8Array[]> {
  const rows = await inTenant(db, tenant, (tx) =>
    tx.query<{ hash: Uint8Array }>(
      'select hash from log_node where tenant = $1 and level = $2 and index >= $3 and index < $4 order by index',
      [tenant, level, from, from + count],
      'log_nodes_read',
    ),
  );
  if (rows.length !== count) {
    throw new Error(`the log lacks nodes of level ${level} from ${from}`);
  }
  return rows.map(({ hash }) => hash);
}

export async function readLeaf(db: Database, tenant: string, sequence: number): Promise<Uint8Array | undefined> {
  const [leaf] = await readNodes(db, tenant, { level: 0, from: sequence, count: 1 });
  return leaf;
}

export function readPosition(db: Database, tenant: string): Promise<Position | undefined> {
  return inTenant(db, tenant, (tx) => selectPosition(tx, tenant, ''));
}

export async function insertHead(
  db: Database,
  tenant: string,
  head: { readonly size: number; readonly signedMs: number; readonly text: string },
): Promise<void> {
  await inTenant(db, tenant, (tx) =>
    tx.query(
      `insert into log_head values ($1, $2, to_timestamp($3::bigint / 1000.0), $4) on conflict do nothing`,
      [tenant, head.size, head.signedMs, head.text],
      'log_head_insert',
    ),
  );
}

/** The newest signed head, or the oldest one that covers `size` events. */
export async function readHead(db: Database, tenant: string, covering?: number): Promise<string | undefined> {
  const [row] = await inTenant(db, tenant, (tx) =>
    covering === undefined
      ? tx.query<{ head: string }>(
          'select head from log_head where tenant = $1 order by size desc limit 1',
          [tenant],
          'log_head_newest',
        )
      : tx.query<{ head: string }>(
          'select head from log_head where tenant = $1 and size >= $2 order by size limit 1',
          [tenant, covering],
          'log_head_covering',
        ),
  );
  return row?.head;
}

/** Makes the partition of the month of `atMs` and of the months after it, where they are not there yet. */
export async function ensureMonths(db: Database, atMs: number, ahead: number): Promise<void> {
  const at = new Date(atMs);
  const months = Array.from({ length: ahead + 1 }, (_, month) =>
    new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + month, 1)).toISOString(),
  );
  for (const month of months) {
    await db.query('select log_create_month($1::timestamptz)', [month]);
  }
}
