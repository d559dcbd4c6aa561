/**
 * $import: NDJSON in the request, or a manifest with addresses to fetch it from (the manifest of the Bulk Data Import draft:
 * `inputFormat`, `inputSource`, `input` with `type` and `url`; as JSON or as Parameters).
 */
import { err, ok, type Result } from '@stelsel/kernel';
import type { BulkJob, ImportInput } from '@stelsel/store';
import { fault } from '../faults.ts';
import { nodeLimits } from '../limits.ts';
import { parametersOf } from '../operations/parameters.ts';
import type { FhirAnswer } from '../rest/fhir-answer.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import type { PerformContext } from '../rest/perform-context.ts';
import { acceptedAnswer, askedInBackground, bulkOf, lookAtJob } from './job-answer.ts';

export async function importData(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  if (request.file !== undefined) {
    return download(context, request.job ?? '', request.file);
  }
  if (request.job !== undefined) {
    return lookAtJob(context, request, 'import', (job) => manifestOf(context, job));
  }
  const bulk = bulkOf(context);
  const asked = askedInBackground(request);
  const inputs = asked.ok ? readInputs(request) : asked;
  if (!bulk.ok || !inputs.ok) {
    return bulk.ok ? (inputs as Result<never>) : bulk;
  }
  const address = `${context.fhirBase}/$import`;
  const id = await bulk.value.startImport({ inputs: inputs.value, address });
  return id.ok ? ok(acceptedAnswer(context, 'import', id.value)) : id;
}

function readInputs(request: FhirRequest): Result<readonly ImportInput[]> {
  const { upload, resource, params } = request;
  if (upload?.kind === 'ndjson') {
    const type = params.find(([name]) => name === '_type')?.[1];
    return ok([{ text: upload.text, ...(type === undefined ? {} : { type }) }]);
  }
  const inputs = resource === undefined ? inputsOfJson(upload?.text) : inputsOfParameters(resource);
  const usable = inputs.every(({ url }) => URL.parse(url ?? '')?.protocol.startsWith('http'));
  return inputs.length > 0 && inputs.length <= nodeLimits.importInputs && usable
    ? ok(inputs)
    : err(fault('NOD-IMPORT', { max: nodeLimits.importInputs }, 'input'));
}

function inputsOfJson(text = ''): readonly ImportInput[] {
  try {
    const manifest = JSON.parse(text) as { readonly input?: unknown } | null;
    return Array.isArray(manifest?.input) ? manifest.input.map(inputOf) : [];
  } catch {
    return [];
  }
}

function inputsOfParameters(resource: NonNullable<FhirRequest['resource']>): readonly ImportInput[] {
  return parametersOf(resource)
    .filter(({ name }) => name === 'input')
    .map(({ part }) => {
      const parts = (Array.isArray(part) ? part : []) as readonly Record<string, unknown>[];
      const value = (name: string) => {
        const found = Object.entries(parts.find((one) => one.name === name) ?? {});
        return found.find(([key]) => key.startsWith('value'))?.[1];
      };
      return inputOf({ type: value('type'), url: value('url') });
    });
}

function inputOf(given: unknown): ImportInput {
  const { type, url } = (given ?? {}) as { readonly type?: unknown; readonly url?: unknown };
  return { ...(typeof type === 'string' ? { type } : {}), ...(typeof url === 'string' ? { url } : {}) };
}

function manifestOf({ fhirBase }: PerformContext, job: BulkJob): object {
  const { inputs } = job.request as { readonly inputs: readonly ImportInput[] };
  const nameOf = (input: number) => ({ inputUrl: inputs[input]?.url ?? null });
  return {
    transactionTime: new Date(job.atMs).toISOString(),
    request: job.request.address,
    outcome: { stored: job.done, refused: job.refused },
    output: [],
    error: job.refusals.map(({ input, count }) => ({
      type: 'OperationOutcome',
      count,
      url: `${fhirBase}/$import/${job.id}/${input}`,
      ...nameOf(input),
    })),
  };
}

async function download(context: PerformContext, id: string, name: string): Promise<Result<FhirAnswer>> {
  const bulk = bulkOf(context);
  const job = bulk.ok ? await bulk.value.job(id) : bulk;
  if (!bulk.ok || !job.ok) {
    return bulk.ok ? (job as Result<never>) : bulk;
  }
  const refusal = job.value?.refusals.find(({ input }) => String(input) === name);
  return refusal === undefined
    ? err(fault('NOD-JOB'))
    : ok({
        status: 200,
        body: { kind: 'ndjson', name: `${id}.${name}`, lines: bulk.value.refusedLines(id, refusal.input) },
      });
}
