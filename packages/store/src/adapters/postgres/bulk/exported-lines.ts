/** The NDJSON of a job, read while it is downloaded: memory does not grow with the file. */
import type { ExportRequest } from '../../../bulk-store.ts';
import { storeLimits } from '../../../limits.ts';
import type { Session } from '../rows.ts';
import { onlyElements } from './only-elements.ts';

interface PartRow {
  readonly part: number;
  readonly type: string;
  readonly ids: readonly string[];
  readonly versions: readonly number[];
}

type InTenant = <T>(work: (session: Session) => Promise<T>) => Promise<T>;

export async function* exportedLines(
  inTenant: InTenant,
  job: { readonly id: string; readonly request: ExportRequest },
  file: number,
): AsyncGenerator<string> {
  const keep = job.request.elements === undefined ? undefined : onlyElements(job.request.elements);
  for (let next = 0; ; next += 1) {
    const part = await inTenant((session) => readPart(session, job.id, file, next));
    if (part === undefined) {
      return;
    }
    next = part.part;
    if (file < 0) {
      yield deletions(part);
      continue;
    }
    for (let from = 0; from < part.ids.length; from += storeLimits.exportRead) {
      const bodies = await inTenant((session) => readBodies(session, part, from));
      for (const body of bodies) {
        yield `${keep === undefined ? body : keep(body)}\n`;
      }
    }
  }
}

async function readPart(
  { sql, tenant }: Session,
  job: string,
  file: number,
  from: number,
): Promise<PartRow | undefined> {
  const rows = await sql.query<PartRow>(
    `select part, type, ids, versions from bulk_part where tenant = $1 and job = $2 and file = $3 and part >= $4
     order by part limit 1`,
    [tenant, job, file, from],
    'bulk-read-part',
  );
  return rows[0];
}

async function readBodies({ sql, tenant }: Session, part: PartRow, from: number): Promise<readonly string[]> {
  const to = from + storeLimits.exportRead;
  const rows = await sql.query<{ body: string }>(
    'select * from bulk_bodies($1, $2, $3, $4)',
    [tenant, part.type, part.ids.slice(from, to), part.versions.slice(from, to)],
    'bulk-bodies',
  );
  return rows.map(({ body }) => body);
}

/** As the Bulk Data guide writes deletions: a transaction Bundle that would do the same elsewhere. */
function deletions({ type, ids }: PartRow): string {
  const entry = ids.map((id) => ({ request: { method: 'DELETE', url: `${type}/${id}` } }));
  return `${JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry })}\n`;
}
