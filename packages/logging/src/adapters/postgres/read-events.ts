/** Reads stored events: one by id, those of one person newest first, a range for the self-check. */
import type { Database } from '@stelsel/database';
import { inTenant } from './in-tenant.ts';

export interface StoredEvent {
  readonly sequence: number;
  readonly record: string;
  readonly sealed: Uint8Array;
  /** Gone after erasure. */
  readonly seed: Uint8Array | null;
}

export interface PersonPage {
  readonly person: Uint8Array;
  /** Milliseconds, `from` inclusive, `until` exclusive. */
  readonly fromMs?: number;
  readonly untilMs?: number;
  /** Events older than this number. */
  readonly before?: number;
  readonly count: number;
}

export function readPersonEvents(db: Database, tenant: string, page: PersonPage): Promise<StoredEvent[]> {
  return inTenant(db, tenant, (tx) =>
    tx.query<StoredEvent>(
      `select e.sequence, e.record, e.sealed, p.seed
       from log_person p
       join log_event e on e.tenant = p.tenant and e.sequence = p.sequence and e.recorded = p.recorded
       where p.tenant = $1 and p.person = $2
         and ($3::bigint is null or p.recorded >= to_timestamp($3::bigint / 1000.0))
         and ($4::bigint is null or p.recorded < to_timestamp($4::bigint / 1000.0))
         and ($5::bigint is null or p.sequence < $5::bigint)
       order by p.sequence desc limit $6`,
      [tenant, Buffer.from(page.person), page.fromMs ?? null, page.untilMs ?? null, page.before ?? null, page.count],
      'log_person_page',
    ),
  );
}

export async function readEvent(db: Database, tenant: string, eventId: string): Promise<StoredEvent | undefined> {
  const rows = await inTenant(db, tenant, (tx) =>
    tx.query<StoredEvent>(
      `select e.sequence, e.record, e.sealed, p.seed
       from log_event e
       left join log_person p on p.tenant = e.tenant and p.sequence = e.sequence and p.recorded = e.recorded
       where e.tenant = $1 and e.event_id = $2`,
      [tenant, eventId],
      'log_event_by_id',
    ),
  );
  return rows[0];
}

export function readRecords(
  db: Database,
  tenant: string,
  from: number,
  count: number,
): Promise<{ readonly sequence: number; readonly record: string }[]> {
  return inTenant(db, tenant, (tx) =>
    tx.query(
      'select sequence, record from log_event where tenant = $1 and sequence >= $2 order by sequence limit $3',
      [tenant, from, count],
      'log_records',
    ),
  );
}

/** Deletes the seeds of one person: what was readable about the person is gone, the tree stands. */
export async function deletePerson(db: Database, tenant: string, person: Uint8Array): Promise<number> {
  const rows = await inTenant(db, tenant, (tx) =>
    tx.query(
      'delete from log_person where tenant = $1 and person = $2 returning sequence',
      [tenant, Buffer.from(person)],
      'log_person_erase',
    ),
  );
  return rows.length;
}
