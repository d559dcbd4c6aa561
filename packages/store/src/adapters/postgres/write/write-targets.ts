/** Makes the new versions of all targets of one transaction and stores them with few statements, however many there are. */
import type { Outbox } from '@stelsel/database';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import type { PendingWrites, Written } from '../../../repository.ts';
import { readVersion, type Session, storedOf } from '../rows.ts';
import { readOne } from '../search/answer-read.ts';
import { applyPatches } from './apply-patches.ts';
import { claimHeads } from './claim-heads.ts';
import { answerOf, eventOf, methods, type NewVersion, newVersion, signatureOfVersion, textOf } from './new-version.ts';
import type { Target } from './operation.ts';
import { reindex } from './reindex.ts';
import { located, type WriteDeps } from './resolve-targets.ts';

/** Asked when all is known and nobody else can see it; a fault undoes it. */
export type Agree = (pending: PendingWrites) => Promise<Result<void>>;

/**
 * Answers in the order of the targets; every text is what the database gave back. Faults: STO-SAME-TWICE, STO-VERSION, STO-VERSION-NONE, STO-ID-TAKEN,
 * STO-NOT-FOUND and STO-GONE for a patch, and those of the patch.
 */
export async function writeTargets(
  session: Session,
  deps: WriteDeps & { readonly outbox: Outbox },
  targets: readonly Target[],
  agree: Agree = async () => ok(),
): Promise<Result<readonly Written[]>> {
  const twice = firstTwice(targets);
  if (twice !== undefined) {
    return err(located(fault('STO-SAME-TWICE', { type: twice.type, id: twice.id }), twice.operation.at));
  }
  const heads = await claimHeads(session, targets);
  const patched = await applyPatches(session, targets);
  const versions: NewVersion[] = [];
  for (const target of targets) {
    const address = `${target.type}/${target.id}`;
    const version = newVersion(session, target, heads.get(address), patched.get(address));
    if (!version.ok) {
      return err(located(version.fault, target.operation.at));
    }
    if (version.value !== undefined) {
      versions.push(version.value);
    }
  }
  const atMs = deps.clock.nowMs();
  const bodies = await insertVersions(session, versions, atMs);
  const written = new Map(versions.map((version) => [version.target, version]));
  const answers: Written[] = [];
  for (const target of targets) {
    const version = written.get(target);
    answers.push(
      version === undefined
        ? await unchanged(session, target)
        : answerOf(version, atMs, bodies.get(`${target.type}/${target.id}`) ?? null),
    );
  }
  const agreed = await agree({ written: answers, read: (type, id, version) => readOne(session, type, id, version) });
  if (!agreed.ok) {
    return agreed;
  }
  // Last, because who tells of the same person waits from here until the commit.
  await deps.outbox.append(
    session.sql,
    versions.map((version) => eventOf(session.tenant, version)),
  );
  return ok(answers);
}

/** What a conditional create found is not written by it: another entry may. */
function firstTwice(targets: readonly Target[]): Target | undefined {
  const seen = new Set<string>();
  return targets.find(({ type, id, act }) => {
    if (act === 'nothing' || act === 'keep') {
      return false;
    }
    const address = `${type}/${id}`;
    const again = seen.has(address);
    seen.add(address);
    return again;
  });
}

async function insertVersions(
  session: Session,
  versions: readonly NewVersion[],
  atMs: number,
): Promise<ReadonlyMap<string, string | null>> {
  if (versions.length === 0) {
    return new Map();
  }
  const { tenant, sql } = session;
  const changed = versions.filter(({ former }) => former !== undefined && former.version > 0);
  const rows = await reindex(
    session,
    changed.map(({ target }) => target),
    versions.flatMap(({ resource }) => resource ?? []),
  );
  await dropPointers(session, changed);
  const stored = await sql.query<{ type: string; id: string; body: string | null }>(
    insertSql,
    [
      tenant,
      versions.map(({ target }) => target.type),
      versions.map(({ target }) => target.id),
      versions.map(({ version }) => version),
      versions.map(({ interaction }) => interaction),
      versions.map(({ subject }) => subject),
      versions.map((version) => textOf(version, atMs)),
      atMs,
      rows.map(({ type }) => type),
      rows.map(({ param }) => param),
      rows.map(({ hash }) => hash),
      rows.map(({ id }) => id),
      versions.map(({ target }) => methods[target.operation.kind]),
      versions.map((version) => signatureOfVersion(session, version)),
    ],
    'store-insert',
  );
  return new Map(stored.map(({ type, id, body }) => [`${type}/${id}`, body]));
}

/** The pointer of what is deleted, or is about somebody else now. */
async function dropPointers({ tenant, sql }: Session, changed: readonly NewVersion[]): Promise<void> {
  const dropped = changed.filter(
    ({ former, subject, interaction }) => interaction === 'delete' || former?.subject !== subject,
  );
  if (dropped.length > 0) {
    await sql.query(
      `delete from current c using unnest($2::text[], $3::text[], $4::text[]) w (subject, type, id)
       where c.tenant = $1 and c.subject = w.subject and c.type = w.type and c.id = w.id`,
      [
        tenant,
        dropped.map(({ former }) => former?.subject),
        dropped.map(({ target }) => target.type),
        dropped.map(({ target }) => target.id),
      ],
      'store-drop-pointers',
    );
  }
}

const insertSql = `
  with written as (
    select * from unnest($2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::text[], $13::text[], $14::bigint[])
      as w (type, id, version, interaction, subject, body, method, signature)
  ), heads as (
    insert into head (tenant, type, id, subject, version, deleted)
    select $1, type, id, subject, version, interaction = 'delete' from written
    on conflict (tenant, type, id) do update
      set subject = excluded.subject, version = excluded.version, deleted = excluded.deleted
  ), bodies as (
    insert into resource_version (tenant, type, id, version, at_ms, interaction, method, body)
    select $1, type, id, version, $8::bigint, interaction, method, body from written
    returning type, id, body, ctid as place
  ), pointers as (
    insert into current (tenant, subject, type, id, version, signature, signed, place)
    select $1, subject, type, id, version, signature, version, place from written join bodies using (type, id)
    where interaction <> 'delete'
    on conflict (tenant, subject, type, id) do update
      set version = excluded.version, signature = excluded.signature, signed = excluded.signed, place = excluded.place
  ), indexed as (
    insert into resource_index (tenant, type, param, hash, id)
    select $1, * from unnest($9::text[], $10::text[], $11::bigint[], $12::text[])
  )
  select type, id, body from bodies`;

async function unchanged(session: Session, { type, id, act }: Target): Promise<Written> {
  const row = act === 'keep' ? await readVersion(session, type, id) : undefined;
  if (row === undefined || row.body === null) {
    return { outcome: act === 'keep' ? 'unchanged' : 'deleted', type, id };
  }
  const resource = storedOf({ type, id, version: row.version, at_ms: row.at_ms, body: row.body });
  return { outcome: 'unchanged', type, id, version: row.version, lastUpdated: resource.lastUpdated, resource };
}
