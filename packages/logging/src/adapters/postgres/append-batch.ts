/**
 * Writes one batch in one transaction. The lock on the position row is the lease of the sequencer: it lasts as long as
 * one commit, so any number of processes may append and the numbers stay gapless and in order.
 */
import type { Database, Transaction } from '@stelsel/database';
import { emptyFrontier, readFrontier, writeRoots } from '../../merkle/frontier.ts';
import type { Position, SequencedBatch } from '../../sequence-events.ts';
import { inTenant } from './in-tenant.ts';

interface PositionRow {
  readonly size: number;
  readonly edge: Uint8Array;
  readonly recorded: Date;
}

export function appendBatch(
  db: Database,
  tenant: string,
  sequence: (from: Position) => SequencedBatch,
): Promise<SequencedBatch> {
  return inTenant(db, tenant, async (tx) => {
    const batch = sequence(await lockPosition(tx, tenant));
    await writeBatch(tx, tenant, batch);
    return batch;
  });
}

async function lockPosition(tx: Transaction, tenant: string): Promise<Position> {
  const found = await selectPosition(tx, tenant, 'for update');
  if (found !== undefined) {
    return found;
  }
  await tx.query(
    `insert into log_position values ($1, 0, '\\x', 'epoch') on conflict (tenant) do nothing`,
    [tenant],
    'log_position_begin',
  );
  return (await selectPosition(tx, tenant, 'for update')) ?? { frontier: emptyFrontier, recordedMs: 0 };
}

export async function selectPosition(
  tx: Transaction,
  tenant: string,
  lock: 'for update' | '',
): Promise<Position | undefined> {
  const [row] = await tx.query<PositionRow>(
    `select size, edge, recorded from log_position where tenant = $1 ${lock}`,
    [tenant],
    lock === '' ? 'log_position_read' : 'log_position_lock',
  );
  return row === undefined
    ? undefined
    : { frontier: readFrontier(row.size, row.edge), recordedMs: row.recorded.getTime() };
}

/** Everything of a batch in one statement: one round trip while the position is locked. */
const writeStatement = `
with event as (
  insert into log_event (tenant, sequence, event_id, recorded, record, sealed)
  select $1, s, i, to_timestamp(r / 1000.0), d, b
  from unnest($2::bigint[], $3::uuid[], $4::bigint[], $5::text[], $6::bytea[]) as t (s, i, r, d, b)
), person as (
  insert into log_person (tenant, sequence, recorded, person, seed)
  select $1, s, to_timestamp(r / 1000.0), p, d
  from unnest($2::bigint[], $4::bigint[], $7::bytea[], $8::bytea[]) as t (s, r, p, d)
), node as (
  insert into log_node (tenant, level, index, hash)
  select $1, l, i, h from unnest($9::smallint[], $10::bigint[], $11::bytea[]) as t (l, i, h)
)
update log_position set size = $12, edge = $13, recorded = to_timestamp($14::bigint / 1000.0) where tenant = $1`;

async function writeBatch(tx: Transaction, tenant: string, { rows, nodes, position }: SequencedBatch): Promise<void> {
  await tx.query(
    writeStatement,
    [
      tenant,
      rows.map(({ sequence }) => sequence),
      rows.map(({ eventId }) => eventId),
      rows.map(({ recordedMs }) => recordedMs),
      rows.map(({ record }) => record),
      rows.map(({ sealed }) => bytes(sealed)),
      rows.map(({ person }) => (person === null ? null : bytes(person))),
      rows.map(({ seed }) => bytes(seed)),
      nodes.map(({ level }) => level),
      nodes.map(({ index }) => index),
      nodes.map(({ hash }) => bytes(hash)),
      position.frontier.size,
      bytes(writeRoots(position.frontier)),
      position.recordedMs,
    ],
    'log_batch_write',
  );
}

function bytes(value: Uint8Array): Buffer {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}
