/** Brings index rows up to date: what did not change is not touched. */
import type { Resource } from '@stelsel/fhir';
import { type IndexRow, indexRows } from '../index-rows.ts';
import { findByIds, type Session } from '../rows.ts';
import type { Target } from './operation.ts';

export type OwnedRow = IndexRow & { readonly type: string; readonly id: string };

/** Deletes the rows that `changed` no longer has, and gives the rows of `resources` that are not there yet. */
export async function reindex(
  session: Session,
  changed: readonly Pick<Target, 'type' | 'id'>[],
  resources: readonly Resource[],
): Promise<readonly OwnedRow[]> {
  const wanted = new Map(resources.flatMap((resource) => rowsOf(resource, session)).map((row) => [keyOf(row), row]));
  if (changed.length === 0) {
    return [...wanted.values()];
  }
  const former = await findByIds(
    session,
    changed.map(({ type, id }) => `${type}/${id}`),
  );
  const present = new Map(
    former.flatMap(({ body }) => rowsOf(JSON.parse(body), session)).map((row) => [keyOf(row), row]),
  );
  const gone = [...present].filter(([key]) => !wanted.has(key)).map(([, row]) => row);
  if (gone.length > 0) {
    await session.sql.query(
      `delete from resource_index i using unnest($2::text[], $3::text[], $4::bigint[], $5::text[]) w (type, param, hash, id)
       where i.tenant = $1 and i.type = w.type and i.param = w.param and i.hash = w.hash and i.id = w.id`,
      [
        session.tenant,
        gone.map(({ type }) => type),
        gone.map(({ param }) => param),
        gone.map(({ hash }) => hash),
        gone.map(({ id }) => id),
      ],
      'store-unindex',
    );
  }
  return [...wanted].filter(([key]) => !present.has(key)).map(([, row]) => row);
}

function rowsOf(resource: Resource, { model }: Session): readonly OwnedRow[] {
  const { resourceType: type, id = '' } = resource;
  return indexRows(resource, model).map((row) => ({ ...row, type, id }));
}

function keyOf({ type, id, param, hash }: OwnedRow): string {
  return `${type}/${id} ${param} ${hash}`;
}
