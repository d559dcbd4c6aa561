/**
 * Writes one batch in one statement. The lock on the position row is the lease of the sequencer: it lasts as long as one
 * commit, so any number of processes may append and the numbers stay gapless and in order.
 */
import { arrayOf, type Database, type Transaction } from '@stelsel/database';
import { emptyFrontier, readFrontier, writeRoots } from '../../merkle/frontier.ts';
import type { Position, SequencedBatch } from '../../sequence-events.ts';
import { inTenant } from './in-tenant.ts';

interface PositionRow {
  readonly size: number;
  readonly edge: Uint8Array;
  readonly recorded: Date;
}

const beginning: Position = { frontier: emptyFrontier, recordedMs: 0 };

/**
 * Appends batches to the log of one tenant. It believes that the log stands where its own last batch left it; when
 * another process appended meanwhile, the database says where it stands and the batch gets other numbers.
 */
export function createAppender(
  db: Database,
  tenant: string,
): (sequence: (from: Position) => SequencedBatch) => Promise<SequencedBatch> {
  let believed: Position = beginning;
  return async (sequence) => {
    const batch = sequence(believed);
    const standing = await writeBatch(db, tenant, believed.frontier.size, batch);
    if (standing === undefined) {
      believed = batch.position;
      return batch;
    }
    const written = await inTenant(db, tenant, async (tx) => {
      // From here the row is locked, so the second attempt always fits.
      const from = (await selectPosition(tx, tenant, 'for update')) ?? beginning;
      const again = sequence(from);
      await writeBatch(tx, tenant, from.frontier.size, again);
      return again;
    });
    believed = written.position;
    return written;
  };
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
  return row === undefined ? undefined : positionOf(row);
}

function positionOf({ size, edge, recorded }: PositionRow): Position {
  return { frontier: readFrontier(size, edge), recordedMs: recorded.getTime() };
}

/** Nothing when it was written; otherwise where the log stands. */
async function writeBatch(
  on: Transaction,
  tenant: string,
  size: number,
  { rows, nodes, position }: SequencedBatch,
): Promise<Position | undefined> {
  const [standing] = await on.query<PositionRow>(
    'select * from log_append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)',
    [
      tenant,
      size,
      arrayOf('uuid', rows, ({ eventId }) => eventId),
      arrayOf('bigint', rows, ({ recordedMs }) => recordedMs),
      arrayOf('text', rows, ({ record }) => record),
      arrayOf('bytea', rows, ({ sealed }) => sealed),
      arrayOf('bytea', rows, ({ person }) => person),
      arrayOf('bytea', rows, ({ seed }) => seed),
      arrayOf('smallint', nodes, ({ level }) => level),
      arrayOf('bigint', nodes, ({ index }) => index),
      arrayOf('bytea', nodes, ({ hash }) => hash),
      position.frontier.size,
      writeRoots(position.frontier),
      position.recordedMs,
    ],
    'log_append',
  );
  return standing === undefined ? undefined : positionOf(standing);
}
