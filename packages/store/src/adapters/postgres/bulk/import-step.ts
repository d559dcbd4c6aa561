/** One step of an import: some lines become resources, the others refusals with their number, and the job moves on; all or nothing. */
import type { Outbox } from '@stelsel/database';
import { parseJson, type Resource, toJson } from '@stelsel/fhir';
import { faultToOutcome } from '@stelsel/http';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import type { ImportInput, ImportRequest } from '../../../bulk-store.ts';
import { fault } from '../../../faults.ts';
import { isTransaction, withId } from '../../../load/with-id.ts';
import type { Session } from '../rows.ts';
import type { WriteDeps } from '../write/resolve-targets.ts';
import type { JobRow, Progress } from './job-rows.ts';
import { loadBatch } from './load-batch.ts';

/** Where an import goes on: the input, its part or byte, and the lines before it. */
interface Place {
  readonly input?: number;
  readonly from?: number;
  readonly line?: number;
}

/** Whole lines of one input, and where the next ones begin; no `next` at its end. */
export interface ImportLines {
  readonly text: string;
  readonly next?: number;
}

/** Reads a piece of an input by URL, from a byte on: whole lines. */
export type FetchLines = (url: string, from: number) => Promise<Result<ImportLines>>;

/** What the next step works on: a piece of what came along, or an address to fetch from. */
export function sourceOf(job: JobRow): { readonly input: number; readonly from: number; readonly url?: string } {
  const { input = 0, from = 0 } = JSON.parse(job.place) as Place;
  const { url } = inputOf(job, input);
  return { input, from, ...(url === undefined ? {} : { url }) };
}

export async function readInput(
  { sql, tenant }: Session,
  job: string,
  { input, from }: ReturnType<typeof sourceOf>,
): Promise<ImportLines> {
  const parts = await sql.query<{ body: string; more: boolean }>(
    `select body, exists (select 1 from bulk_input n where n.tenant = $1 and n.job = $2 and n.input = $3 and n.part > $4) as more
     from bulk_input where tenant = $1 and job = $2 and input = $3 and part = $4`,
    [tenant, job, input, from],
    'bulk-input',
  );
  const [part] = parts;
  return { text: part?.body ?? '', ...(part?.more === true ? { next: from + 1 } : {}) };
}

/** What more is demanded of a line than the structure of FHIR; a fault refuses the line. `text` is the resource as JSON. */
export type CheckLine = (tenant: string, text: string) => Result<void>;

function inputOf(job: JobRow, input: number): ImportInput {
  return (JSON.parse(job.request) as ImportRequest).inputs[input] ?? {};
}

interface Line {
  readonly number: number;
  readonly resource: Result<Resource>;
}

export async function importStep(
  session: Session,
  deps: WriteDeps & { readonly outbox: Outbox; readonly checkLine?: CheckLine },
  job: JobRow,
  { text, next }: ImportLines,
): Promise<Result<Progress>> {
  const { input = 0, line = 0 } = JSON.parse(job.place) as Place;
  const texts = text.split('\n');
  const lines = texts.flatMap((each, index) =>
    each.trim() === ''
      ? []
      : [checkedLine(readLine(session, job, { input, number: line + index + 1, text: each }), session, deps.checkLine)],
  );
  for (const batch of batchesOf(lines)) {
    const loaded = await loadBatch(session, deps, batch);
    if (!loaded.ok) {
      return loaded;
    }
  }
  const refused = lines.filter(({ resource }) => !resource.ok);
  await refuse(session, job.id, input, refused);
  const { inputs } = JSON.parse(job.request) as ImportRequest;
  const done = job.done + lines.length - refused.length;
  const counts = { done, refused: job.refused + refused.length };
  const place: Place =
    next === undefined ? { input: input + 1, from: 0, line: 0 } : { input, from: next, line: line + texts.length - 1 };
  const total = Math.max(job.total, counts.done + counts.refused);
  return ok({ ...counts, place, total, ended: next === undefined && input + 1 >= inputs.length });
}

function readLine(
  { model }: Session,
  job: JobRow,
  { input, number, text }: { readonly input: number; readonly number: number; readonly text: string },
): Line {
  const { type, url = job.id } = inputOf(job, input);
  const parsed = withId(parseJson(text, model.definitions), `${url} ${input} ${number}`);
  if (!parsed.ok) {
    return { number, resource: parsed };
  }
  const { resourceType } = parsed.value;
  if (isTransaction(parsed.value)) {
    return { number, resource: err(fault('STO-IMPORT-TRANSACTION', {}, 'Bundle.type')) };
  }
  const isOther = type !== undefined && type !== resourceType;
  return {
    number,
    resource: isOther ? err(fault('STO-IMPORT-TYPE', { found: resourceType, expected: type }, 'resourceType')) : parsed,
  };
}

function checkedLine(line: Line, { tenant }: Session, check: CheckLine | undefined): Line {
  const checked = line.resource.ok ? check?.(tenant, toJson(line.resource.value)) : undefined;
  return checked?.ok === false ? { ...line, resource: checked } : line;
}

/** In the order of the lines; an id that comes again begins a new batch, and so a new version. */
function batchesOf(lines: readonly Line[]): readonly (readonly Resource[])[] {
  const batches: Resource[][] = [[]];
  let addresses = new Set<string>();
  for (const { resource } of lines) {
    if (!resource.ok) {
      continue;
    }
    const address = `${resource.value.resourceType}/${resource.value.id}`;
    if (addresses.has(address)) {
      addresses = new Set();
      batches.push([]);
    }
    addresses.add(address);
    batches.at(-1)?.push(resource.value);
  }
  return batches.filter((batch) => batch.length > 0);
}

async function refuse({ sql, tenant }: Session, job: string, input: number, lines: readonly Line[]): Promise<void> {
  const refused = lines.flatMap(({ number, resource }) => (resource.ok ? [] : [{ number, fault: resource.fault }]));
  if (refused.length > 0) {
    await sql.query(
      `insert into bulk_refusal (tenant, job, input, line, outcome)
       select $1, $2, $3, * from unnest($4::bigint[], $5::text[])`,
      [
        tenant,
        job,
        input,
        refused.map(({ number }) => number),
        refused.map(({ number, fault: problem }) => JSON.stringify(outcomeOf(problem, number))),
      ],
      'bulk-refuse',
    );
  }
}

/** The refusal of one line as FHIR, with the number of the line where a program finds it. */
function outcomeOf(problem: Fault, line: number) {
  const { resourceType, issue } = faultToOutcome(problem);
  const extension = [
    { url: 'http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line', valueInteger: line },
  ];
  return { resourceType, issue: issue.map((one) => ({ extension, ...one })) };
}
