/** Statements that read, each one round trip; the names make them prepared statements. */
import type { Transaction } from '@stelsel/database';
import type { FhirModel } from '@stelsel/fhir';
import { isId } from '../../is-id.ts';
import type { StoreSizes } from '../../limits.ts';
import type { StoredResource } from '../../repository.ts';
import type { Signature } from './signature/signature.ts';

/** Whatever runs statements for one tenant: the pool, or a transaction. */
export interface Session {
  readonly tenant: string;
  readonly model: FhirModel;
  readonly sql: Transaction;
  /** Outside a transaction: what is read in one turn goes together. */
  readonly together?: ReadTogether;
  /** Other than usual. */
  readonly sizes?: StoreSizes;
}

/** Everything of one type about these persons. */
export interface PersonRange {
  readonly tenant: string;
  readonly subjects: readonly string[];
  readonly type: string;
  /** Without what has the bits of none of these, as far as signatures can tell. */
  readonly masks?: readonly Signature[];
}

/** Reads of one turn of the event loop, put together. */
export interface ReadTogether {
  findByPerson(range: PersonRange): Promise<ResourceRow[]>;
  /** The version that is current, a deletion too. */
  readCurrent(tenant: string, type: string, id: string): Promise<VersionRow | undefined>;
  /** The rows of a statement that only reads; the same statement in the same turn runs once. */
  query(sql: string, params: readonly unknown[], name: string): Promise<ResourceRow[]>;
}

export interface ResourceRow {
  readonly type: string;
  readonly id: string;
  readonly version: number;
  readonly at_ms: number;
  readonly body: string;
}

export function storedOf(row: ResourceRow): StoredResource {
  const { type, id, version, at_ms, body } = row;
  return { type, id, version, lastUpdated: new Date(at_ms).toISOString(), text: body };
}

export interface VersionRow {
  readonly version: number;
  readonly at_ms: number;
  readonly interaction: 'create' | 'update' | 'delete';
  readonly body: string | null;
}

const versionMax = 2_147_483_647;

/** The current version, or the one asked for. */
export async function readVersion(
  { sql, tenant, together }: Session,
  type: string,
  id: string,
  version?: number,
): Promise<VersionRow | undefined> {
  if (!isId(id) || !isId(type) || (version !== undefined && !(version > 0 && version <= versionMax))) {
    return undefined;
  }
  if (together !== undefined && version === undefined) {
    return together.readCurrent(tenant, type, id);
  }
  const rows = await sql.query<VersionRow>(
    'select * from read_version($1, $2, $3, $4)',
    [tenant, type, id, version ?? null],
    'store-read',
  );
  return rows[0];
}

/** One range, by id. */
export async function findByPerson(
  { sql, tenant, together }: Session,
  range: Omit<PersonRange, 'tenant'>,
): Promise<ResourceRow[]> {
  const [rows = []] = together === undefined ? await findRanges(sql, tenant, [range]) : [];
  return together === undefined ? rows : together.findByPerson({ ...range, tenant });
}

/** The rows of each range of one tenant, in one statement. */
export async function findRanges(
  sql: Transaction,
  tenant: string,
  ranges: readonly Omit<PersonRange, 'tenant'>[],
): Promise<readonly ResourceRow[][]> {
  const found: ResourceRow[][] = ranges.map(() => []);
  const flat = ranges.flatMap(({ subjects, type, masks }, number) =>
    [...new Set(subjects)].map((subject) => ({ number, subject, type, masks })),
  );
  const rows = await sql.query<ResourceRow & { readonly number: number }>(
    'select * from find_ranges($1, $2, $3, $4, $5)',
    [
      tenant,
      flat.map(({ number }) => number),
      flat.map(({ subject }) => subject),
      flat.map(({ type }) => type),
      flat.map(({ masks }) => (masks === undefined ? null : `{${masks.join()}}`)),
    ],
    'store-find-ranges',
  );
  for (const row of rows) {
    found[row.number]?.push(row);
  }
  return found;
}

export function findAllOfPerson({ sql, tenant }: Session, subjects: readonly string[]): Promise<ResourceRow[]> {
  return sql.query('select * from find_all_of_person($1, $2)', [tenant, subjects], 'store-find-all-of-person');
}

/** `Type/id` addresses; unknown ones are left out. */
export function findByIds({ sql, tenant }: Session, addresses: readonly string[]): Promise<ResourceRow[]> {
  const split = addresses.map((address) => address.split('/')).filter(([type, id]) => isId(type) && isId(id));
  const params = [tenant, split.map(([type]) => type), split.map(([, id]) => id)];
  return sql.query('select * from find_by_ids($1, $2, $3)', params, 'store-find-by-ids');
}

export function findByIndex(
  { sql, tenant, together }: Session,
  where: { readonly type: string; readonly param: string; readonly hashes: readonly string[] },
  after: string,
  limit: number,
): Promise<ResourceRow[]> {
  const params = [tenant, where.type, where.param, where.hashes, after, limit];
  return (together ?? sql).query('select * from find_by_index($1, $2, $3, $4, $5, $6)', params, 'store-find-by-index');
}

export function findByType(
  { sql, tenant }: Session,
  type: string,
  after: string,
  limit: number,
): Promise<ResourceRow[]> {
  return sql.query('select * from find_by_type($1, $2, $3, $4)', [tenant, type, after, limit], 'store-find-by-type');
}

/** Last changed from `fromMs` up to but not including `toMs`, oldest first. */
export function findByTime(
  { sql, tenant }: Session,
  type: string,
  [fromMs, toMs]: readonly [number, number],
  limit: number,
): Promise<ResourceRow[]> {
  return sql.query(
    'select * from find_by_time($1, $2, $3, $4, $5)',
    [tenant, type, fromMs, toMs, limit],
    'store-find-by-time',
  );
}

/** Whose resources are: of every address that was ever there, its person, or '' for nobody. */
export function findSubjects(
  { sql, tenant }: Session,
  addresses: readonly string[],
): Promise<{ readonly type: string; readonly id: string; readonly subject: string }[]> {
  const split = addresses.map((address) => address.split('/'));
  const params = [tenant, split.map(([type]) => type), split.map(([, id]) => id)];
  return sql.query('select * from find_subjects($1, $2, $3)', params, 'store-find-subjects');
}

/** What is there of a type, as it is kept with every write. */
export async function countOfType({ sql, tenant }: Session, type: string): Promise<number> {
  const rows = await sql.query<{ readonly total: number }>(
    'select count_of_type($1, $2) as total',
    [tenant, type],
    'store-count',
  );
  return rows[0]?.total ?? 0;
}

/** The present, as PostgreSQL names it. */
export async function readSnapshot({ sql }: Session): Promise<string> {
  const rows = await sql.query<{ readonly now: string }>('select pg_current_snapshot()::text as now', [], 'store-now');
  return rows[0]?.now ?? '';
}

/** A resource that changed since a snapshot, as it was then; nulls when it was not there. */
export interface ChangedRow {
  readonly id: string;
  readonly version: number | null;
  readonly at_ms: number | null;
  readonly body: string | null;
}

export function findChanged(
  { sql, tenant }: Session,
  type: string,
  snapshot: { readonly sinceMs: number; readonly text: string },
  limit: number,
): Promise<ChangedRow[]> {
  return sql.query(
    'select * from find_changed($1, $2, $3, $4, $5)',
    [tenant, type, snapshot.sinceMs, snapshot.text, limit],
    'store-find-changed',
  );
}
