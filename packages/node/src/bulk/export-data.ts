/** $export of Bulk Data Access 2.0: of everything, of all patients, or of the members of a Group. */
import { err, ok, type Result, safeName } from '@stelsel/kernel';
import type { BulkJob, ExportRequest } from '@stelsel/store';
import { fault } from '../faults.ts';
import { firstOf, operationParams, valuesOf } from '../operations/parameters.ts';
import type { FhirAnswer } from '../rest/fhir-answer.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import { momentOf } from '../rest/moment-of.ts';
import type { PerformContext } from '../rest/perform-context.ts';
import { acceptedAnswer, askedInBackground, bulkOf, lookAtJob } from './job-answer.ts';

export async function exportData(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  if (request.file !== undefined) {
    return download(context, request.job ?? '', request.file);
  }
  if (request.job !== undefined) {
    return lookAtJob(context, request, 'export', (job) => manifestOf(context, job));
  }
  const bulk = bulkOf(context);
  const wish = readWish(context, request);
  if (!bulk.ok || !wish.ok) {
    return bulk.ok ? (wish as Result<never>) : bulk;
  }
  const id = await bulk.value.startExport(wish.value);
  return id.ok ? ok(acceptedAnswer(context, 'export', id.value)) : id;
}

const known = new Set(['_outputFormat', '_since', '_type', '_typeFilter', '_elements']);
const formats = new Set(['application/fhir+ndjson', 'application/ndjson', 'ndjson']);

function readWish({ fhirBase, repository }: PerformContext, request: FhirRequest): Result<ExportRequest> {
  const asked = askedInBackground(request);
  if (!asked.ok) {
    return asked;
  }
  const params = operationParams(request);
  const unknown = params.find(([name]) => !known.has(name))?.[0];
  if (unknown !== undefined && request.prefer.handling !== 'lenient') {
    const name = safeName(unknown);
    return err(fault('NOD-PARAMETER', { name }, name));
  }
  const types = valuesOf(params, '_type');
  const elements = valuesOf(params, '_elements');
  const typeFilters = params.flatMap(([name, value]) => (name === '_typeFilter' ? [value] : []));
  const since = firstOf(params, '_since');
  const sinceMs = since === undefined ? undefined : momentOf(since);
  const format = firstOf(params, '_outputFormat')?.replaceAll(' ', '+') ?? 'ndjson';
  const wrong = types.some((type) => !repository.model.definitions.isResourceType(type))
    ? '_type'
    : Number.isNaN(sinceMs)
      ? '_since'
      : formats.has(format)
        ? undefined
        : '_outputFormat';
  if (wrong !== undefined) {
    return err(fault('NOD-OPERATION-INPUT', { name: wrong }, wrong));
  }
  return ok({
    of: request.id !== undefined ? { group: request.id } : request.type === 'Patient' ? 'patients' : 'system',
    address: addressOf(fhirBase, request),
    ...(types.length === 0 ? {} : { types: [...new Set(types)] }),
    ...(elements.length === 0 ? {} : { elements }),
    ...(typeFilters.length === 0 ? {} : { typeFilters }),
    ...(sinceMs === undefined ? {} : { sinceMs }),
  });
}

/** The request as it was, for the manifest. */
function addressOf(fhirBase: string, { type, id, params }: FhirRequest): string {
  const place = [fhirBase, type, id, '$export'].filter((part) => part !== undefined).join('/');
  const query = new URLSearchParams(params.map(([name, value]): string[] => [name, value])).toString();
  return query === '' ? place : `${place}?${query}`;
}

function manifestOf({ fhirBase, tenant }: PerformContext, { id, atMs, request, files }: BulkJob): object {
  const listed = files.map(({ file, type, count }) => ({
    type: file < 0 ? 'Bundle' : type,
    url: `${fhirBase}/$export/${id}/${file}`,
    ...(file < 0 ? {} : { count }),
    file,
  }));
  const told = (deleted: boolean) =>
    listed.filter(({ file }) => file < 0 === deleted).map(({ file: _file, ...shown }) => shown);
  return {
    transactionTime: new Date(atMs).toISOString(),
    request: request.address,
    // An open server, which has no organisation, asks for none.
    requiresAccessToken: tenant !== '',
    output: told(false),
    deleted: told(true),
    error: [],
  };
}

async function download(context: PerformContext, id: string, name: string): Promise<Result<FhirAnswer>> {
  const bulk = bulkOf(context);
  const job = bulk.ok ? await bulk.value.job(id) : bulk;
  if (!bulk.ok || !job.ok) {
    return bulk.ok ? (job as Result<never>) : bulk;
  }
  const file = job.value?.kind === 'export' ? job.value.files.find((one) => String(one.file) === name) : undefined;
  return file === undefined
    ? err(fault('NOD-JOB'))
    : ok({
        status: 200,
        body: { kind: 'ndjson', name: `${id}.${name}`, lines: bulk.value.exportedLines(id, file.file) },
      });
}
