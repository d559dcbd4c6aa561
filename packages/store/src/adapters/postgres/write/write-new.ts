/** New resources under ids of ours: nobody else can know them, so nothing is locked or looked up, and one statement writes it all. */
import { arrayOf, type Outbox } from '@stelsel/database';
import { ok, type Result } from '@stelsel/kernel';
import type { StoredResource, Written } from '../../../repository.ts';
import type { Session } from '../rows.ts';
import { readOne } from '../search/answer-read.ts';
import { answerOf, eventOf, type NewVersion, newVersion, signatureOfVersion, textOf } from './new-version.ts';
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
  deps: NewDeps,
  targets: readonly Target[],
  agree: Agree,
): Promise<Result<readonly Written[]>> {
  const rows = await agreeNew(session, deps, targets, agree);
  return rows.ok ? ok(await insertNew(session, deps.outbox, rows.value)) : rows;
}

export type NewDeps = WriteDeps & { readonly outbox: Outbox };

/** A first version as it will be stored. */
export interface NewRow {
  readonly version: NewVersion;
  readonly atMs: number;
  readonly body: string | null;
}

/** What will be there, when everybody agrees to it. In a transaction that began already: its time is not before that. */
export async function agreeNew(
  session: Session,
  { clock }: WriteDeps,
  targets: readonly Target[],
  agree: Agree,
): Promise<Result<readonly NewRow[]>> {
  const atMs = clock.nowMs();
  const rows: NewRow[] = [];
  for (const target of targets) {
    const version = newVersion(session, target, undefined, undefined);
    if (!version.ok) {
      return version;
    }
    const made = version.value as NewVersion;
    rows.push({ version: made, atMs, body: textOf(made, atMs) });
  }
  const written = rows.map(({ version, body }) => answerOf(version, atMs, body));
  const agreed = await agree({ written, read: readerOf(session, written) });
  return agreed.ok ? ok(rows) : agreed;
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

/** Gives what is stored now, in order. */
export async function insertNew(
  session: Session,
  outbox: Outbox,
  rows: readonly NewRow[],
): Promise<readonly Written[]> {
  const resources = rows.flatMap(({ version }) => version.resource ?? []);
  const index = await reindex(session, [], resources);
  const events = outbox.insertion(
    rows.map(({ version }) => eventOf(session.tenant, version)),
    ownParams + 1,
  );
  const stored = await session.sql.query<{ type: string; id: string; body: string }>(
    insertNewSql(events.entries),
    [
      session.tenant,
      arrayOf('text', rows, ({ version }) => version.target.type),
      arrayOf('text', rows, ({ version }) => version.target.id),
      arrayOf('text', rows, ({ version }) => version.subject),
      arrayOf('bigint', rows, ({ atMs }) => atMs),
      arrayOf('text', rows, ({ body }) => body),
      arrayOf('bigint', rows, ({ version }) => signatureOfVersion(session, version)),
      arrayOf('text', index, ({ type }) => type),
      arrayOf('text', index, ({ param }) => param),
      arrayOf('bigint', index, ({ hash }) => hash),
      arrayOf('text', index, ({ id }) => id),
      ...events.params,
    ],
    'store-insert-new',
  );
  const bodies = new Map(stored.map((row) => [addressOf(row), row.body]));
  return rows.map(({ version, atMs }) => answerOf(version, atMs, bodies.get(addressOf(version.target)) ?? null));
}

const ownParams = 11;

/** Every row takes the tenant from where it is set, so that it is set before row-level security looks at any of them. */
function insertNewSql(events: string): string {
  return `
    with own as materialized (
      select set_config('stelsel.tenant', $1, true) as tenant
    ), given as (
      select * from own, unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::bigint[])
        as w (type, id, subject, at_ms, body, signature)
    ), heads as (
      insert into head (tenant, type, id, subject, version, deleted) select tenant, type, id, subject, 1, false from given
    ), bodies as (
      insert into resource_version (tenant, type, id, version, at_ms, interaction, method, body)
      select tenant, type, id, 1, at_ms, 'create', 'POST', body from given
      returning type, id, body, ctid as place
    ), pointers as (
      insert into current (tenant, subject, type, id, version, signature, signed, place)
      select tenant, subject, type, id, 1, signature, 1, place from given join bodies using (type, id)
    ), indexed as (
      insert into resource_index (tenant, type, param, hash, id)
      select own.tenant, w.* from own, unnest($8::text[], $9::text[], $10::bigint[], $11::text[]) as w
    ), ${events}
    select type, id, body from bodies`;
}

function addressOf({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}/${id}`;
}
