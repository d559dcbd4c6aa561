/** Writes many resources in one transaction with few statements: what is new in one, what is there already as any update. */
import type { Outbox } from '@stelsel/database';
import type { Resource } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import type { LoadCounts, LoadOptions } from '../../../bulk-store.ts';
import { fault } from '../../../faults.ts';
import { isId } from '../../../is-id.ts';
import { resourceChanged } from '../../../repository.ts';
import { subjectKeyOf } from '../../../subject-key.ts';
import { indexRows } from '../index-rows.ts';
import { findByIds, type Session } from '../rows.ts';
import { signatureOf } from '../signature/signature.ts';
import { bodyText } from '../write/body-text.ts';
import { eventKey } from '../write/new-version.ts';
import type { WriteDeps } from '../write/resolve-targets.ts';
import { writeTargets } from '../write/write-targets.ts';
import { isFirstTime } from './is-first-time.ts';

type Deps = WriteDeps & { readonly outbox: Outbox };

interface Given {
  readonly type: string;
  readonly id: string;
  readonly resource: Resource;
  /** The text of the current version, when it differs. */
  readonly before?: string;
}

/** Faults: STO-ID-MISSING, STO-SAME-TWICE. The session is a transaction whose tenant is set. */
export async function loadBatch(
  session: Session,
  deps: Deps,
  resources: readonly Resource[],
  { key, onlyNew = new Set(), keepsPersonBut, beforeCommit }: LoadOptions = {},
): Promise<Result<readonly (keyof LoadCounts)[]>> {
  const given = readGiven(resources);
  if (!given.ok) {
    return given;
  }
  if (key !== undefined && !(await isFirstTime(session, key))) {
    return ok(resources.map(() => 'unchanged'));
  }
  const { absent, differing: others } = await compare(session, given.value);
  const differing = others.filter((one) => !onlyNew.has(addressOf(one)));
  const taken = differing.find((one) => isOfAnother(session, one) && keepsPersonBut?.has(addressOf(one)) === false);
  if (taken !== undefined) {
    const { type, id } = taken;
    return err(fault('STO-OTHER-PERSON', { type, id }, `[${resources.indexOf(taken.resource)}]`));
  }
  const subjects = new Map(absent.map((one) => [one, subjectKeyOf(one.resource, session.model)]));
  const fresh = await insertFresh(session, absent, { subjects, atMs: deps.clock.nowMs() });
  // What was deleted before, or was made by somebody else just now, is written as any update.
  const changed = [...differing, ...absent.filter((one) => !fresh.has(addressOf(one)))];
  const updated = await writeTargets(
    session,
    deps,
    changed.map(({ type, id, resource }) => ({ operation: { kind: 'update', resource, id }, type, id, act: 'put' })),
  );
  if (!updated.ok) {
    return updated;
  }
  const { tenant } = session;
  await deps.outbox.append(
    session.sql,
    absent
      .filter((one) => fresh.has(addressOf(one)))
      .map((one) => {
        const { type, id } = one;
        const subject = subjects.get(one) ?? '';
        const payload = { tenant, type, id, version: 1, change: 'create', subject };
        return { key: eventKey(tenant, type, id, subject), ...resourceChanged, payload };
      }),
  );
  const stored = new Set([...fresh, ...changed.map(addressOf)]);
  const agreed = beforeCommit === undefined || stored.size === 0 ? ok() : await beforeCommit([...stored]);
  if (!agreed.ok) {
    return agreed;
  }
  return ok(resources.map(({ resourceType, id }) => (stored.has(`${resourceType}/${id}`) ? 'stored' : 'unchanged')));
}

function isOfAnother({ model }: Session, { resource, before }: Given): boolean {
  return before !== undefined && subjectKeyOf(JSON.parse(before) as Resource, model) !== subjectKeyOf(resource, model);
}

/** In the order of their keys, as every writer takes its locks. */
function readGiven(resources: readonly Resource[]): Result<readonly Given[]> {
  const given = new Map<string, Given>();
  for (const [index, resource] of resources.entries()) {
    const { resourceType: type, id } = resource;
    if (!isId(id)) {
      return err(fault('STO-ID-MISSING', {}, `[${index}].id`));
    }
    const address = `${type}/${id}`;
    if (given.has(address)) {
      return err(fault('STO-SAME-TWICE', { type, id }, `[${index}]`));
    }
    given.set(address, { type, id, resource });
  }
  return ok([...given.values()].sort((a, b) => order(a.type, b.type) || order(a.id, b.id)));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function addressOf({ type, id }: Pick<Given, 'type' | 'id'>): string {
  return `${type}/${id}`;
}

/** Version 1 of everything that has no head yet, with pointer and index rows; gives the addresses of what was new. */
async function insertFresh(
  { tenant, model, sql }: Session,
  given: readonly Given[],
  { subjects, atMs }: { readonly subjects: ReadonlyMap<Given, string>; readonly atMs: number },
): Promise<ReadonlySet<string>> {
  if (given.length === 0) {
    return new Set();
  }
  const lastUpdated = new Date(atMs).toISOString();
  const rows = given.flatMap(({ type, id, resource }) =>
    indexRows(resource, model).map(({ param, hash }) => ({ type, id, param, hash })),
  );
  const inserted = await sql.query<Pick<Given, 'type' | 'id'>>(
    insertFreshSql,
    [
      tenant,
      given.map(({ type }) => type),
      given.map(({ id }) => id),
      given.map((one) => subjects.get(one)),
      given.map(({ resource, id }) => bodyText(resource, { id, version: 1, lastUpdated })),
      atMs,
      rows.map(({ type }) => type),
      rows.map(({ param }) => param),
      rows.map(({ hash }) => hash),
      rows.map(({ id }) => id),
      given.map(({ resource }) => signatureOf(resource, model)),
    ],
    'store-load-fresh',
  );
  return new Set(inserted.map(addressOf));
}

const insertFreshSql = `
  with given as (
    select * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $11::bigint[])
      with ordinality as w (type, id, subject, body, signature, place)
  ), fresh as (
    insert into head (tenant, type, id, subject, version, deleted)
    select $1, type, id, subject, 1, false from given order by place
    on conflict do nothing returning type, id
  ), bodies as (
    insert into resource_version (tenant, type, id, version, at_ms, interaction, method, body)
    select $1, given.type, given.id, 1, $6::bigint, 'create', 'PUT', given.body from given join fresh using (type, id)
    returning type, id, ctid as place
  ), pointers as (
    insert into current (tenant, subject, type, id, version, signature, signed, place)
    select $1, given.subject, given.type, given.id, 1, given.signature, 1, bodies.place from given join bodies using (type, id)
  ), indexed as (
    insert into resource_index (tenant, type, param, hash, id)
    select $1, w.type, w.param, w.hash, w.id
    from unnest($7::text[], $8::text[], $9::bigint[], $10::text[]) as w (type, param, hash, id) join fresh using (type, id)
  )
  select type, id from bodies`;

/** What has no current version here, and what has one that differs; the rest is unchanged. */
async function compare(
  session: Session,
  given: readonly Given[],
): Promise<{ readonly absent: readonly Given[]; readonly differing: readonly Given[] }> {
  const rows = await findByIds(session, given.map(addressOf));
  const present = new Map(rows.map((row) => [addressOf(row), row]));
  const absent = given.filter((one) => !present.has(addressOf(one)));
  const differing = given.flatMap((one): readonly Given[] => {
    const row = present.get(addressOf(one));
    if (row === undefined) {
      return [];
    }
    const { id, version, at_ms, body } = row;
    const same = body === bodyText(one.resource, { id, version, lastUpdated: new Date(at_ms).toISOString() });
    return same ? [] : [{ ...one, before: body }];
  });
  return { absent, differing };
}
