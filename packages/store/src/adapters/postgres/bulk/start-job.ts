/** Writes down what is asked; from then on it survives a crash. */
import { type Clock, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import type { ExportRequest, ImportRequest } from '../../../bulk-store.ts';
import { fault } from '../../../faults.ts';
import { storeLimits } from '../../../limits.ts';
import { newId } from '../../../new-id.ts';
import type { Session } from '../rows.ts';
import { setTenant } from './job-rows.ts';

interface Deps {
  readonly clock: Clock;
  readonly randomness: Randomness;
}

export async function startExport(session: Session, deps: Deps, request: ExportRequest): Promise<Result<string>> {
  const { sql, tenant, model } = session;
  await setTenant(session);
  const types = request.types ?? model.definitions.resourceTypes;
  const [counted] = await sql.query<{ total: number }>(
    'select count(*)::bigint as total from head where tenant = $1 and type = any($2)',
    [tenant, types],
    'bulk-count',
  );
  return insertJob(session, deps, { kind: 'export', request: { ...request, types }, total: counted?.total ?? 0 });
}

export async function startImport(session: Session, deps: Deps, request: ImportRequest): Promise<Result<string>> {
  await setTenant(session);
  const inputs = request.inputs.map(({ text: _text, ...input }) => input);
  const lines = request.inputs.reduce((sum, { text }) => sum + (text?.split('\n').filter(isFilled).length ?? 0), 0);
  const id = await insertJob(session, deps, { kind: 'import', request: { ...request, inputs }, total: lines });
  if (!id.ok) {
    return id;
  }
  for (const [input, { text }] of request.inputs.entries()) {
    for (const [part, body] of text === undefined ? [] : partsOf(text).entries()) {
      await session.sql.query('insert into bulk_input (tenant, job, input, part, body) values ($1, $2, $3, $4, $5)', [
        session.tenant,
        id.value,
        input,
        part,
        body,
      ]);
    }
  }
  return id;
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}

/** Pieces of whole lines, each as large as one step of an import. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from + storeLimits.importStep);
    parts.push(text.slice(from, end < 0 ? text.length : end + 1));
    from = end < 0 ? text.length : end + 1;
  }
  return parts;
}

async function insertJob(
  { sql, tenant }: Session,
  { clock, randomness }: Deps,
  job: { readonly kind: string; readonly request: ExportRequest | ImportRequest; readonly total: number },
): Promise<Result<string>> {
  // Who asks at the same moment is counted one after another.
  await sql.query(`select pg_advisory_xact_lock(hashtextextended('bulk-jobs ' || $1, 0))`, [tenant], 'bulk-lock');
  const [running] = await sql.query<{ jobs: number }>(
    'select count(*)::int as jobs from bulk_job where tenant = $1 and ended_ms is null',
    [tenant],
  );
  if ((running?.jobs ?? 0) >= storeLimits.jobs) {
    return err(fault('STO-JOBS', { max: storeLimits.jobs }));
  }
  const id = newId(clock, randomness);
  // One millisecond back: what is written from now on has a later moment, so the moment divides cleanly.
  const atMs = clock.nowMs() - 1;
  await sql.query(
    `insert into bulk_job (tenant, id, kind, state, request, at_ms, place, done, refused, total)
     values ($1, $2, $3, 'running', $4, $5, '{}', 0, 0, $6)`,
    [tenant, id, job.kind, JSON.stringify(job.request), atMs, job.total],
  );
  await sql.query('insert into bulk_queue (tenant, id, fence, until) values ($1, $2, 0, clock_timestamp())', [
    tenant,
    id,
  ]);
  return ok(id);
}
