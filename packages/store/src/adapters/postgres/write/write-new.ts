/** New resources under ids of ours: nobody else can know them, so nothing is locked or looked up, and one statement writes it all. */
import { arrayOf, type Outbox } from '@stelsel/database';
import { ok, type Result } from '@stelsel/kernel';
import type { StoredResource, Written } from '../../../repository.ts';
import type { Session } from '../rows.ts';
import { readOne } from '../search/answer-read.ts';
import { answerOf, eventOf, type NewVersion, newVersion, textOf } from './new-version.ts';
import type { Target, WriteOperation } from './operation.ts';
import { reindex } from './reindex.ts';
import type { WriteDeps } from './resolve-targets.ts';
import type { Agree } from './write-targets.ts';

/** Whether all of them make something new whatever there is. */
export function makesOnlyNew(operations: readonly WriteOperation[]): boolean {
  return operations.every(({ kind, condition }) => kind === 'create' && condition === undefined);
}

/**
 * As `writeTargets`, for targets that are all inserts. It is agreed before anything is written: what will be there is known
 * already. Sets the tenant itself. Every text is what the database gave back.
 */
export async function writeNew(
  session: Session,
  deps: WriteDeps & { readonly outbox: Outbox },
  targets: readonly Target[],
  agree: Agree,
): Promise<Result<readonly Written[]>> {
  const versions: NewVersion[] = [];
  for (const target of targets) {
    const version = newVersion(session, target, undefined, undefined);
    if (!version.ok) {
      return version;
    }
    versions.push(version.value as NewVersion);
  }
  const atMs = deps.clock.nowMs();
  const bodies = versions.map((version) => textOf(version, atMs));
  const pending = versions.map((version, place) => answerOf(version, atMs, bodies[place] ?? null));
  const agreed = await agree({ written: pending, read: readerOf(session, pending) });
  if (!agreed.ok) {
    return agreed;
  }
  const stored = await insertNew(session, deps.outbox, versions, { bodies, atMs });
  return ok(versions.map((version) => answerOf(version, atMs, stored.get(addressOf(version.target)) ?? null)));
}

/** Reads as if it were written. */
function readerOf(session: Session, pending: readonly Written[]): Parameters<Agree>[0]['read'] {
  const made = new Map(pending.map((one) => [addressOf(one), one.resource]));
  return async (type, id, version) => {
    const one: StoredResource | undefined = made.get(`${type}/${id}`);
    return one === undefined || (version !== undefined && version !== one.version)
      ? readOne(session, type, id, version)
      : ok(one);
  };
}

async function insertNew(
  session: Session,
  outbox: Outbox,
  versions: readonly NewVersion[],
  { bodies, atMs }: { readonly bodies: readonly (string | null)[]; readonly atMs: number },
): Promise<ReadonlyMap<string, string>> {
  const resources = versions.flatMap(({ resource }) => resource ?? []);
  const rows = await reindex(session, [], resources);
  const events = outbox.insertion(
    versions.map((version) => eventOf(session.tenant, version)),
    ownParams + 1,
  );
  const stored = await session.sql.query<{ type: string; id: string; body: string }>(
    insertNewSql(events.entries),
    [
      session.tenant,
      arrayOf('text', versions, ({ target }) => target.type),
      arrayOf('text', versions, ({ target }) => target.id),
      arrayOf('text', versions, ({ subject }) => subject),
      arrayOf('text', bodies, (body) => body),
      atMs,
      arrayOf('text', rows, ({ type }) => type),
      arrayOf('text', rows, ({ param }) => param),
      arrayOf('bigint', rows, ({ hash }) => hash),
      arrayOf('text', rows, ({ id }) => id),
      ...events.params,
    ],
    'store-insert-new',
  );
  return new Map(stored.map((row) => [addressOf(row), row.body]));
}

const ownParams = 10;

/** Every row takes the tenant from where it is set, so that it is set before row-level security looks at any of them. */
function insertNewSql(events: string): string {
  return `
    with own as materialized (
      select set_config('stelsel.tenant', $1, true) as tenant
    ), given as (
      select * from own, unnest($2::text[], $3::text[], $4::text[], $5::text[]) as w (type, id, subject, body)
    ), heads as (
      insert into head (tenant, type, id, subject, version, deleted) select tenant, type, id, subject, 1, false from given
    ), pointers as (
      insert into current (tenant, subject, type, id, version) select tenant, subject, type, id, 1 from given
    ), indexed as (
      insert into resource_index (tenant, type, param, hash, id)
      select own.tenant, w.* from own, unnest($7::text[], $8::text[], $9::bigint[], $10::text[]) as w
    ), ${events}
    insert into resource_version (tenant, type, id, version, at_ms, interaction, method, body)
    select tenant, type, id, 1, $6::bigint, 'create', 'POST', body from given
    returning type, id, body`;
}

function addressOf({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}/${id}`;
}
