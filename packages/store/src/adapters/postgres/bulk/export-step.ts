/**
 * One step of an export: points at the versions that were current at the moment of the job. Versions are immutable, so the
 * pointers are the snapshot, whatever is written meanwhile; nothing is copied.
 */
import { err, ok, type Result } from '@stelsel/kernel';
import type { ExportRequest } from '../../../bulk-store.ts';
import { fault } from '../../../faults.ts';
import { storeLimits } from '../../../limits.ts';
import type { Session } from '../rows.ts';
import { type ChooseResource, choiceOf } from './export-choice.ts';
import type { JobRow, Progress } from './job-rows.ts';

/** Where an export goes on: the type, the id after which, and the file and part that come next. */
interface Place {
  readonly type?: number;
  readonly after?: string;
  readonly file?: number;
  readonly part?: number;
}

interface VersionRow {
  readonly id: string;
  readonly version: number | null;
  readonly at_ms: number | null;
  readonly interaction: string | null;
  readonly subject: string;
  readonly body: string | null;
}

export interface ExportWork {
  readonly request: ExportRequest;
  readonly choose: ChooseResource;
}

/** What stays the same over all steps: how resources are chosen. Waits until every write before its moment has ended. */
export async function prepareExport(session: Session, job: JobRow): Promise<Result<ExportWork | 'not yet'>> {
  if (!(await areWritersDone(session, job.id))) {
    return ok('not yet');
  }
  const request = JSON.parse(job.request) as ExportRequest;
  const choose = await choiceOf(session, request, job.at_ms);
  return choose.ok ? ok({ request, choose: choose.value }) : choose;
}

/** Whether every transaction of our account that began before the job has ended: none of them can still add to its past. */
async function areWritersDone({ sql, tenant }: Session, id: string): Promise<boolean> {
  const [found] = await sql.query<{ busy: boolean }>(
    `select exists (select 1 from pg_stat_activity a, bulk_job j
       where j.tenant = $1 and j.id = $2 and a.usename = current_user and a.datname = current_database()
         and a.pid <> pg_backend_pid() and a.xact_start <= j.began_at) as busy`,
    [tenant, id],
    'bulk-writers',
  );
  return found?.busy === false;
}

export async function exportStep(
  session: Session,
  job: JobRow,
  { request, choose }: ExportWork,
): Promise<Result<Progress>> {
  const { type: number = 0, after = '', file = 0, part = 0 } = JSON.parse(job.place) as Place;
  const types = request.types ?? [];
  const type = types[number];
  if (type === undefined) {
    return err(fault('STO-NOT-FOUND', { type: 'Job', id: job.id }));
  }
  const rows = await session.sql.query<VersionRow>(
    'select * from bulk_versions($1, $2, $3, $4, $5, $6)',
    [session.tenant, type, after, job.at_ms, choose.readsBodies(type), storeLimits.exportStep],
    'bulk-versions',
  );
  const since = request.sinceMs ?? Number.NEGATIVE_INFINITY;
  const recent = rows.filter((row) => row.version !== null && (row.at_ms ?? 0) > since);
  const gone = request.sinceMs === undefined || request.of !== 'system' ? [] : recent.filter(isGone);
  const chosen = recent.filter((row) => !isGone(row) && choose.takes(type, row));
  await insertPart(session, job.id, { file, part, type, rows: chosen });
  // What was deleted stands in files of its own, numbered below zero.
  await insertPart(session, job.id, {
    file: -1 - number,
    part: file * storeLimits.exportFileParts + part,
    type,
    rows: gone,
  });
  const last = rows.length < storeLimits.exportStep;
  const full = part + 1 >= storeLimits.exportFileParts;
  const place: Place = last
    ? { type: number + 1, after: '', file: file + 1, part: 0 }
    : { type: number, after: rows.at(-1)?.id ?? '', file: full ? file + 1 : file, part: full ? 0 : part + 1 };
  return ok({
    place,
    done: job.done + chosen.length,
    refused: 0,
    total: job.total,
    ended: last && number + 1 >= types.length,
  });
}

function isGone({ interaction }: VersionRow): boolean {
  return interaction === 'delete';
}

async function insertPart(
  { sql, tenant }: Session,
  job: string,
  {
    file,
    part,
    type,
    rows,
  }: { readonly file: number; readonly part: number; readonly type: string; readonly rows: readonly VersionRow[] },
): Promise<void> {
  if (rows.length > 0) {
    await sql.query(
      'insert into bulk_part (tenant, job, file, part, type, ids, versions) values ($1, $2, $3, $4, $5, $6, $7)',
      [tenant, job, file, part, type, rows.map(({ id }) => id), rows.map(({ version }) => version)],
      'bulk-part',
    );
  }
}
