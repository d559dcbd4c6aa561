/** Physical erasure: every version, index row, head, image and pending event, in one transaction. It cannot be undone. */
import type { Outbox } from '@stelsel/database';
import { hashKey } from '../../hash-key.ts';
import { type Erased, type ResourceChanged, resourceChanged } from '../../repository.ts';
import { keysOfPatient } from './erasure/person-keys.ts';
import { eraseImages } from './images/image-rows.ts';
import type { Session } from './rows.ts';
import { eventKey } from './write/new-version.ts';

interface Owned {
  readonly type: string;
  readonly id: string;
  readonly version: number;
  readonly subject: string;
}

/** One resource. */
export async function eraseResource(session: Session, outbox: Outbox, type: string, id: string): Promise<Erased> {
  const owned = await session.sql.query<Owned>(
    'select type, id, version, subject from head where tenant = $1 and type = $2 and id = $3 for update',
    [session.tenant, type, id],
  );
  return eraseAll(session, outbox, owned, {});
}

/** A person: the Patient, what is about them under any of their keys, and the Provenance of all that. */
export async function erasePerson(session: Session, outbox: Outbox, patientId: string): Promise<Erased> {
  return erasePersons(session, outbox, await keysOfPatient(session, patientId));
}

/** Everything under these keys of one or more persons: ids of Patients, and hashes of who is named by an identifier. */
export async function erasePersons(session: Session, outbox: Outbox, keys: readonly string[]): Promise<Erased> {
  const { tenant, sql } = session;
  const owned = await sql.query<Owned>(
    `select type, id, version, subject from head
     where tenant = $1 and (subject = any($2) or (type = 'Patient' and id = any($2))) order by type, id for update`,
    [tenant, keys],
  );
  const hashes = owned.map(({ type, id }) => hashKey(`r${type}/${id}`));
  const provenance = await sql.query<Owned>(
    `select type, id, version, subject from head where tenant = $1 and type = 'Provenance' and id in (
       select i.id from resource_index i
       where i.tenant = $1 and i.type = 'Provenance' and i.param = 'target' and i.hash = any($2::bigint[]))
     order by id for update`,
    [tenant, hashes],
  );
  return eraseAll(session, outbox, [...owned, ...provenance], { person: true });
}

async function eraseAll(
  { tenant, sql }: Session,
  outbox: Outbox,
  owned: readonly Owned[],
  of: Pick<ResourceChanged, 'person'>,
): Promise<Erased> {
  await eraseImages(
    sql,
    tenant,
    owned.filter(({ type }) => type === 'ImagingStudy').map(({ id }) => id),
  );
  const params = [tenant, owned.map(({ type }) => type), owned.map(({ id }) => id)];
  const where =
    'using unnest($2::text[], $3::text[]) w (type, id) where t.tenant = $1 and t.type = w.type and t.id = w.id';
  const versions = await sql.query<{ readonly version: number }>(
    `delete from resource_version t ${where} returning t.version`,
    params,
  );
  for (const table of ['resource_index', 'current', 'head']) {
    await sql.query(`delete from ${table} t ${where}`, params);
  }
  const keys = owned.map(({ type, id, subject }) => eventKey(tenant, type, id, subject));
  await sql.query('delete from outbox where key = any($1) and type = $2', [keys, resourceChanged.type]);
  await outbox.append(
    sql,
    owned.map(({ type, id, version, subject }) => {
      const payload: ResourceChanged = { tenant, type, id, version, change: 'erase', subject, ...of };
      return { key: eventKey(tenant, type, id, subject), ...resourceChanged, payload };
    }),
  );
  return { resources: owned.length, versions: versions.length };
}
