/** The rows of jobs: made, read, taken by one worker, ended. */
import type { Transaction } from '@stelsel/database';
import type { Fault } from '@stelsel/kernel';
import type { BulkFile, BulkJob, ExportRequest, ImportRequest } from '../../../bulk-store.ts';
import { storeLimits } from '../../../limits.ts';
import type { Session } from '../rows.ts';

export interface JobRow {
  readonly id: string;
  readonly kind: 'export' | 'import';
  readonly state: BulkJob['state'];
  readonly request: string;
  readonly at_ms: number;
  /** Where the next step goes on, as JSON; what it says is the business of the step. */
  readonly place: string;
  readonly done: number;
  readonly refused: number;
  readonly total: number;
  readonly problem: string | null;
  readonly ended_ms: number | null;
}

export async function setTenant({ sql, tenant }: Session): Promise<void> {
  // A transaction id from the first statement on: whoever waits for all writers before a moment waits for this one too.
  await sql.query(`select set_config('stelsel.tenant', $1, true), pg_current_xact_id()::text`, [tenant], 'bulk-begin');
}

export async function readJob({ sql, tenant }: Session, id: string): Promise<JobRow | undefined> {
  const rows = await sql.query<JobRow>(
    `select id, kind, state, request, at_ms, place, done, refused, total, problem, ended_ms from bulk_job
     where tenant = $1 and id = $2`,
    [tenant, id],
    'bulk-job',
  );
  return rows[0];
}

export async function bulkJobOf(session: Session, row: JobRow): Promise<BulkJob> {
  const request = JSON.parse(row.request) as ExportRequest | ImportRequest;
  const over = row.state === 'done';
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    request,
    atMs: row.at_ms,
    done: row.done,
    refused: row.refused,
    total: row.total,
    files: over && row.kind === 'export' ? await filesOf(session, row.id) : [],
    refusals: over && row.kind === 'import' ? await refusalsOf(session, row.id) : [],
    ...(row.ended_ms === null ? {} : { endedMs: row.ended_ms }),
    ...(row.problem === null ? {} : { problem: JSON.parse(row.problem) as Fault }),
  };
}

function filesOf({ sql, tenant }: Session, job: string): Promise<BulkFile[]> {
  return sql.query(
    `select file, type, sum(cardinality(ids))::int as count from bulk_part
     where tenant = $1 and job = $2 group by file, type order by file`,
    [tenant, job],
    'bulk-files',
  );
}

function refusalsOf({ sql, tenant }: Session, job: string): Promise<{ input: number; count: number }[]> {
  return sql.query(
    `select input, count(*)::int as count from bulk_refusal where tenant = $1 and job = $2 group by input order by input`,
    [tenant, job],
    'bulk-refusals',
  );
}

/** Removes a job with everything it made. Its place in the queue goes first: a step that is being written is waited for. */
export async function removeJob({ sql, tenant }: Session, id: string): Promise<void> {
  await sql.query('delete from bulk_queue where tenant = $1 and id = $2', [tenant, id]);
  for (const table of ['bulk_part', 'bulk_input', 'bulk_refusal']) {
    await sql.query(`delete from ${table} where tenant = $1 and job = $2`, [tenant, id]);
  }
  await sql.query('delete from bulk_job where tenant = $1 and id = $2', [tenant, id]);
}

export interface Taken {
  readonly tenant: string;
  readonly id: string;
  /** Grows with every worker that takes the job: a late predecessor is recognised. */
  readonly fence: number;
}

/** Takes one job that is due and that nobody else goes on with. */
export async function takeJob(sql: Transaction): Promise<Taken | undefined> {
  const rows = await sql.query<Taken>(
    `update bulk_queue q set fence = q.fence + 1, until = clock_timestamp() + $1 * interval '1 millisecond'
     from (select tenant, id from bulk_queue where until < clock_timestamp() order by until limit 1 for update skip locked) due
     where q.tenant = due.tenant and q.id = due.id returning q.tenant, q.id, q.fence`,
    [storeLimits.jobLeaseMs],
    'bulk-take',
  );
  return rows[0];
}

/** Keeps the job for another term; false when another worker has it, or it was cancelled. Locks it until commit. */
export async function keepJob({ sql }: Session, taken: Taken, ms: number): Promise<boolean> {
  const rows = await sql.query(
    `update bulk_queue set until = clock_timestamp() + $4 * interval '1 millisecond'
     where tenant = $1 and id = $2 and fence = $3 returning id`,
    [taken.tenant, taken.id, taken.fence, ms],
    'bulk-keep',
  );
  return rows.length > 0;
}

/** How far a job is after a step. */
export interface Progress {
  readonly place: unknown;
  readonly done: number;
  readonly refused: number;
  readonly total: number;
  readonly ended: boolean;
}

export async function saveProgress(
  { sql, tenant }: Session,
  id: string,
  progress: Progress,
  nowMs: number,
): Promise<void> {
  await sql.query(
    `update bulk_job set place = $3, done = $4, refused = $5, total = $6, state = $7, ended_ms = $8 where tenant = $1 and id = $2`,
    [
      tenant,
      id,
      JSON.stringify(progress.place),
      progress.done,
      progress.refused,
      progress.total,
      progress.ended ? 'done' : 'running',
      progress.ended ? nowMs : null,
    ],
    'bulk-progress',
  );
}

export async function saveFailure({ sql, tenant }: Session, id: string, fault: Fault, nowMs: number): Promise<void> {
  await sql.query(
    `update bulk_job set state = 'failed', problem = $3, ended_ms = $4 where tenant = $1 and id = $2`,
    [tenant, id, JSON.stringify(fault), nowMs],
    'bulk-failure',
  );
}
