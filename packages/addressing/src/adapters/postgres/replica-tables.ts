/** What the replica keeps in PostgreSQL. Applying is idempotent: an older or equal version changes nothing. */
import type { Database, Transaction } from '@stelsel/database';
import type { DirectoryType } from '../../mcsd.ts';
import type { Change, EdgeKind } from '../../replica/change.ts';

/** Applies changes in chronological order, oldest first; of one resource the last counts. */
export async function applyChanges(tx: Transaction, directory: string, changes: readonly Change[]): Promise<void> {
  const latest = [...new Map(changes.map((change) => [`${change.type}/${change.id}`, change])).values()];
  if (latest.length === 0) {
    return;
  }
  const applied = await tx.query<{ type: string; id: string }>(
    `insert into directory_resource (directory, type, id, version, updated, hidden, ura, body)
     select $1, * from unnest($2::text[], $3::text[], $4::int[], $5::timestamptz[], $6::boolean[], $7::text[], $8::text[])
     on conflict (directory, type, id) do update
     set version = excluded.version, updated = excluded.updated, hidden = excluded.hidden,
         ura = excluded.ura, body = excluded.body
     where (directory_resource.updated, directory_resource.version) < (excluded.updated, excluded.version)
     returning type, id`,
    [
      directory,
      latest.map(({ type }) => type),
      latest.map(({ id }) => id),
      latest.map(({ version }) => version),
      latest.map(({ updated }) => updated),
      latest.map(({ hidden }) => hidden),
      latest.map(({ ura }) => ura ?? null),
      latest.map(({ body }) => body),
    ],
  );
  const written = new Set(applied.map(({ type, id }) => `${type}/${id}`));
  await replaceEdges(
    tx,
    directory,
    latest.filter(({ type, id }) => written.has(`${type}/${id}`)),
  );
}

async function replaceEdges(tx: Transaction, directory: string, changes: readonly Change[]): Promise<void> {
  await tx.query(
    `delete from directory_edge e using unnest($2::text[], $3::text[]) as t (type, id)
     where e.directory = $1 and e.type = t.type and e.id = t.id`,
    [directory, changes.map(({ type }) => type), changes.map(({ id }) => id)],
  );
  const edges = changes.flatMap(({ type, id, edges }) => edges.map((edge) => ({ type, id, ...edge })));
  await tx.query(
    `insert into directory_edge (directory, type, id, kind, target)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[]) on conflict do nothing`,
    [
      directory,
      edges.map(({ type }) => type),
      edges.map(({ id }) => id),
      edges.map(({ kind }) => kind),
      edges.map(({ target }) => target),
    ],
  );
}

export async function readWatermark(db: Database, directory: string, type: DirectoryType): Promise<number | undefined> {
  const [row] = await db.query<{ watermark: Date }>(
    'select watermark from directory_watermark where directory = $1 and type = $2',
    [directory, type],
  );
  return row?.watermark.getTime();
}

/** Forward only: a page that arrives late does not make us forget. */
export async function moveWatermark(
  tx: Transaction,
  directory: string,
  type: DirectoryType,
  watermark: string,
): Promise<void> {
  await tx.query(
    `insert into directory_watermark values ($1, $2, $3)
     on conflict (directory, type) do update set watermark = greatest(directory_watermark.watermark, excluded.watermark)`,
    [directory, type, watermark],
  );
}

export async function countWatermarks(db: Database, directory: string): Promise<number> {
  const rows = await db.query('select 1 from directory_watermark where directory = $1', [directory], 'replica_marks');
  return rows.length;
}

export async function readVisible(
  db: Database,
  directory: string,
  type: DirectoryType,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await db.query<{ body: string }>(
    `select body from directory_resource where directory = $1 and type = $2 and id = any($3) and not hidden order by id`,
    [directory, type, ids],
    'replica_visible',
  );
  return rows.map(({ body }) => body);
}

/** Bodies of the visible resources of a type whose edge of this kind points at one of the targets. */
export async function readPointing(
  db: Database,
  directory: string,
  from: { readonly type: DirectoryType; readonly kind: EdgeKind },
  targets: readonly string[],
): Promise<readonly string[]> {
  const rows = await db.query<{ body: string }>(
    `select r.body from directory_edge e
     join directory_resource r on r.directory = e.directory and r.type = e.type and r.id = e.id
     where e.directory = $1 and e.type = $2 and e.kind = $3 and e.target = any($4) and not r.hidden order by r.id`,
    [directory, from.type, from.kind, targets],
    'replica_pointing',
  );
  return rows.map(({ body }) => body);
}

/** Visible organisations with this URA, or all that have one. */
export async function readRegistered(db: Database, directory: string, ura?: string): Promise<readonly string[]> {
  const rows = await db.query<{ body: string }>(
    `select body from directory_resource
     where directory = $1 and ura is not null and ($2::text is null or ura = $2) and not hidden order by ura, id`,
    [directory, ura ?? null],
    'replica_registered',
  );
  return rows.map(({ body }) => body);
}
